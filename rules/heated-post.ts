import { defineRule, detectMatter } from '../src/rule.ts';

/** Something said of somebody in anger, in drink or at the end of one's strength. */
export const heatedPost = defineRule({
  id: 'heated-post',
  title: 'Anger, drink or exhaustion showing in something said about somebody',
  reason: 'What is written at such a moment often reads differently in the morning, and to whom it is about.',
  citations: ['usm-2024:14', 'nmc-2018:8.2', 'gmc-2013:15', 'bma-2024:Think before you share'],
  severity: 'low',
  answers: ['wrong'],
  wordable: false,
  mayBeConcern: true,
  detect: ({ reading }) =>
    detectMatter(reading, 'heat', 'It is about somebody, and a strong moment shows in it.'),
  nudge: {
    noticed: () =>
      'It sounds as if this was a rotten day, or a long night. You may be quite right about what happened.',
    suggestion: () =>
      'You could keep it as a draft until you have eaten and slept. If somebody’s work worries you, an incident report or the Freedom to Speak Up Guardian will want the facts; if it is too much, occupational health or Practitioner Health will listen.',
  },
  examples: {
    flag: [],
    leave: [],
  },
});
