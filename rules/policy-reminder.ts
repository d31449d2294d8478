import { defineRule } from '../src/rule.ts';

/** At most once a quarter: 91 days are thirteen weeks. */
const QUARTER = 91;

const never = { daysSince: null, saidNoMore: false };
const after = (daysSince: number) => ({ daysSince, saidNoMore: false });
const silenced = (daysSince: number | null) => ({ daysSince, saidNoMore: true });

/** The guidance before anything is posted: a welcome to whoever joins, and a reminder a quarter later. */
export const policyReminder = defineRule({
  id: 'policy-reminder',
  title:
    'Knowing the policy and one’s privacy settings: a private welcome on joining, at most quarterly after',
  reason:
    'What you owe to patients and colleagues holds online as it does on the ward, and what is written in a closed channel can be copied, searched and opened to others later.',
  citations: [
    'usm-2024:4',
    'usm-2024:9',
    'gmc-2013:7',
    'gmc-2013:8',
    'bma-2024:You are still a doctor or medical student on social media',
    'bma-2024:Manage your privacy settings and content',
    'nmc-2018:20.10',
    'nmc-social-media:privacy settings',
  ],
  severity: 'low',
  // Of its own kind: a welcome is about no message, so it is answered with "no more" alone.
  answers: [],
  detect: () => [],
  reminder: {
    isDue: ({ happened, daysSince, saidNoMore }) =>
      !saidNoMore && (daysSince === null ? happened === 'joined' : daysSince > QUARTER),
    examples: {
      due: [
        { happened: 'joined', ...never },
        { happened: 'joined', ...after(92) },
        { happened: 'joined', ...after(400) },
        { happened: 'wrote', ...after(91.5) },
        { happened: 'wrote', ...after(200) },
      ],
      leave: [
        { happened: 'joined', ...after(0) },
        { happened: 'joined', ...after(91) },
        { happened: 'joined', ...silenced(null) },
        { happened: 'joined', ...silenced(400) },
        { happened: 'wrote', ...never },
        { happened: 'wrote', ...after(90) },
        { happened: 'wrote', ...silenced(92) },
        { happened: 'wrote', ...silenced(null) },
      ],
    },
  },
  nudge: {
    noticed: ({ entities }) =>
      entities[0] === 'joined'
        ? 'Quiet Word reads along in the channel that you joined. When a message of yours could identify a patient or run somebody down, it tells you and nobody else, and the choice stays yours.'
        : 'You have been here for a while, so this is only to say that it is all still there when you want it.',
    suggestion: () =>
      'Have a look now and then at who can read a channel, at your privacy settings, and at what your profile shows; settings change, and so do members.',
  },
  wordable: false,
  examples: { flag: [], leave: [] },
});
