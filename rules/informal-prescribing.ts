import { defineRule, detectMatter } from '../src/rule.ts';

/** A prescription among friends. */
export const informalPrescribing = defineRule({
  id: 'informal-prescribing',
  title: 'A prescription asked for or offered for oneself, family, friends or somebody unseen',
  reason:
    'Without an assessment and a record nobody catches the interaction, the allergy or the pattern, and it is the prescriber who answers for it.',
  citations: ['gmc-2013:6', 'nmc-2018:prescribing within the limits of one’s competence'],
  severity: 'medium',
  answers: ['wrong'],
  wordable: false,
  detect: ({ reading }) =>
    detectMatter(
      reading,
      'informal-prescribing',
      'It asks for, offers or tells of a medicine outside of care.',
    ),
  nudge: {
    noticed: () =>
      'This sounds like a prescription, or a prescription-only medicine, for somebody who is not under care here. It is nearly always meant kindly.',
    suggestion: () =>
      'A pharmacist, 111, one’s own GP or occupational health can often help the same day, and keep the record straight.',
  },
  examples: {
    flag: [
      'Any reg about who could «do me a quick script» for amoxicillin? Throat is awful and no GP till Monday',
      "«my mum's run out of her amlodipine and flies tomorrow, could» somebody write her a month?",
      '«I wrote my sister up for trimethoprim last night, saved her a trip to the walk-in»',
      'Happy to prescribe you «some zopiclone for the nights, just DM» me your date of birth',
      '«helped myself to two ondansetron off the trolley» after the leaving do, needs must',
      "Got «spare sertraline if» anyone's run out before payday, it's in my locker",
      "«Did a private script for a mate»'s Viagra, he'd never ask his own GP",
      "can someone «phone in a salbutamol for our» youngest under their own name, we left his at nan's",
      'Would one of the F2s «sign a couple of diazepam for me»? Nervous flyer, Faro on Thursday',
      "who can «sort my neighbour out with some doxy» for Kenya, her surgery wants three weeks' notice",
    ],
    leave: [
      'Could somebody write up the amoxicillin for bed 4 before the round?',
      "My GP sorted my inhaler this morning, so I'm back on the rota",
      'My neighbour wanted antibiotics again and was sent to the pharmacist',
      'Reminder: avoid prescribing for yourself or anyone close to you',
      'TTOs for bay 2 need signing before transport comes at three',
      'Occupational health do the hep B boosters on Tuesdays, no queue',
      "There's paracetamol and throat sweets in the mess cupboard for whoever has the lurgy",
      "Which of you can prescribe on the new drug chart? I'm locked out",
      'Pharmacy First will see you about a UTI without an appointment',
      'Does the FP10 printer work yet? Two patients are waiting on scripts',
    ],
  },
});
