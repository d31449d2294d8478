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
    flag: [],
    leave: [],
  },
});
