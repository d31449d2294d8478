import { defineRule, detectMatter } from '../src/rule.ts';

/** Advice for one person's own body, given where nobody has taken a history or will write it down. */
export const personalMedicalAdvice = defineRule({
  id: 'personal-medical-advice',
  title: 'Medical advice for one person’s own body, given to somebody who is nobody’s patient here',
  reason:
    'Advice given in passing has no history, no examination and no record behind it, and the person who follows it may hold you to it.',
  citations: [
    'bma-2024:Be cautious in giving medical advice on social media',
    'gmc-2013:14',
    'nmc-2018:20.10',
  ],
  severity: {
    'direct-care': 'low',
    'clinical-social': 'low',
    'whole-organisation': 'medium',
    'shared-or-public': 'high',
  },
  answers: ['wrong'],
  wordable: false,
  // What is said of a patient under care is the care itself.
  detect: ({ reading }) =>
    reading.patients.some(({ entities }) => entities.some(({ direct }) => direct))
      ? []
      : detectMatter(reading, 'personal-advice', 'It reads as advice for one person’s own body.'),
  nudge: {
    noticed: () =>
      'This reads as medical advice for one person’s own body, given outside of a consultation. It was surely meant kindly.',
    suggestion: () =>
      'Say what holds for anybody, and send them to someone who can see them and write it down: their GP, a pharmacist, 111, occupational health, or 999 if it cannot wait.',
  },
  examples: {
    flag: [
      'Just «double your omeprazole» for a fortnight, Gwen, everyone does',
      '«you can stop the amlodipine» if your ankles are that bad, honestly no harm',
      '«Told my neighbour to halve her bisoprolol», she was dizzy every time she stood up',
      '«sounds like you’ve got shingles» on that shoulder mate, cover it up and crack on',
      '«I’d come off your statin» for a month and see if the legs pick up',
      'That mole on your arm is just a seborrhoeic keratosis, «no need to show anyone»',
      '«take 400mg of ibuprofen» three times a day with food and your back will settle by the weekend',
      '«texted my brother to skip his apixaban» tonight, he has the dentist in the morning',
      'For your hayfever «you want to be taking two cetirizine» not one, ignore the packet',
      '«wouldn’t bother the GP» with that knee of yours, it’s a sprain, ice it',
      'hun «you’ve got plantar fasciitis». Roll your foot on a frozen bottle x',
    ],
    leave: [
      'Please can somebody halve the bisoprolol for bed 6, she was dizzy on standing',
      'No idea about that knee I’m afraid, MSK take self-referrals on the intranet',
      'Maximum dose of paracetamol in an adult under 50 kg, discuss. Teaching at 1',
      'Is it worth asking occupational health about my wrist or do I just wear a splint?',
      'I can’t give medical advice on here, your pharmacist will know about the antihistamine',
      'Ring 111 about that cough tonight, they will get you a slot',
      'Amlodipine gives plenty of people swollen ankles, the dose matters',
      'My own GP halved my sertraline and the first week was grim',
      'Anyone free to review the gout patient in bay 2? He is on colchicine already',
      'Statins: what the new guideline says, Thursday 12.30, lunch provided',
      'No, bless your heart, the portions are the size of your hand',
      'You two should swap, sounds like',
    ],
  },
});
