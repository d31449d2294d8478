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
    flag: [],
    leave: [],
  },
});
