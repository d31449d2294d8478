import { defineRule, matterOf } from '../src/rule.ts';

/** One patient's care, where people outside the organisation read along. */
export const patientDiscussionInPublic = defineRule({
  id: 'patient-discussion-in-public',
  title: 'One patient’s care told where outsiders read along, whether or not anybody could tell who it is',
  reason:
    'In a channel that outsiders read, nobody can know who recognises the story, and the patient has not been asked.',
  citations: [
    'usm-2024:explicit consent before disclosure',
    'usm-2024:18',
    'nmc-2018:20.10',
    'nmc-social-media:confidential information',
    'gmc-2013:14',
    'bma-2024:Protect patient confidentiality',
  ],
  severity: 'medium',
  answers: ['not-a-patient', 'consented', 'wrong'],
  wordable: false,
  posted: { audience: 'shared-or-public' },
  detect({ reading, audience }) {
    if (audience !== 'shared-or-public') return [];
    const talk = matterOf(reading, 'patient-talk');
    if (talk === undefined) return [];
    return [{ spans: [talk.span], entities: [talk.kind], why: 'Outsiders read this channel.' }];
  },
  nudge: {
    noticed: () =>
      'This seems to tell of one patient’s care, in a channel that people outside the organisation read.',
    suggestion: () =>
      'Ask the same question in general terms, or in the team’s own channel; with the patient’s consent, say that you have it.',
  },
  examples: {
    flag: [],
    leave: [],
  },
});
