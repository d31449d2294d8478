import { defineRule, detectMatter } from '../src/rule.ts';

/** A patient and the author in touch outside of care, or one looked up online. */
export const patientContact = defineRule({
  id: 'patient-contact',
  title: 'A patient and the author in touch privately, or a patient looked up online',
  reason:
    'Private contact blurs whose needs come first, and leaves both of you without a record of what was said.',
  citations: [
    'usm-2024:boundaries with patients',
    'nmc-social-media:relationships with patients',
    'nmc-2018:professional boundaries',
    'gmc-2013:10',
    'gmc-2013:11',
    'bma-2024:Maintain professional boundaries',
  ],
  severity: 'medium',
  answers: ['not-a-patient', 'wrong'],
  wordable: false,
  detect: ({ reading }) =>
    detectMatter(
      reading,
      'patient-contact',
      'It tells of private contact with somebody known through their care.',
    ),
  nudge: {
    noticed: () =>
      'This sounds like contact with a patient, or somebody close to one, outside your work. In a small place that can be hard to avoid.',
    suggestion: () =>
      'You can point them kindly to the surgery’s or ward’s own number, and talk it over with a senior or your defence body; a note of it protects you both.',
  },
  examples: {
    flag: [
      'A «patient of mine has just followed me on Instagram» and I followed her back, she only posts her dog',
      '«looked up the lad from bay 3 on facebook», the tattoo is even better in daylight',
      "«One of my old patients got my number off a friend and we've been texting most nights since the discharge»",
      'gave «the mum from cubicle 6 my own mobile so she can send» photos of the rash straight to me',
      "«Swiped right on somebody and it turns out I stitched his eyebrow in March». We're going for a drink on Friday",
      'The husband of a lady «I nursed has added me on LinkedIn» and wants to meet for coffee',
      '«anyone else google their new admissions»? mine has a whole page in the local paper',
      '«my post-MI gent follows me on Strava» now, gave him kudos for his first park run',
      "«She was on the ward for months so she has my WhatsApp, I just send a heart back when she's low»",
      'a «relative from bay 2 sent me a friend request on Facebook» and I accepted it',
    ],
    leave: [
      'A patient sent me a friend request; I declined it and told the practice manager',
      'What does everyone do when patients try to add them? Is there a trust line on it?',
      "Please send the rash photo by AccuRx and I'll look between patients",
      'The new registrar has added the whole ward on Instagram, say hi',
      'Parents have the ward mobile, the nurse in charge carries it',
      'Tutorial on boundaries and social media on Thursday, bring a made-up example',
      'ringing the asthma families at two from room 6, the number will show as withheld',
      'Video clinic links are fixed, so the teens can be seen from home on Wednesday',
      "Lovely card from a family, it's on the staff-room wall",
      'Who runs the Facebook page for the department? The cover picture is upside down',
    ],
  },
});
