import { defineRule, detectRemarks } from '../src/rule.ts';
import type { RemarkKind } from '../src/reading/remark.ts';

/** What each kind of remark is called in a nudge. */
const NAMES: Partial<Readonly<Record<RemarkKind, string>>> = {
  threat: 'could be read as a threat',
  exclusion: 'leaves somebody out, or asks others to',
  'pile-on': 'joins in against somebody',
  discrimination: 'touches on who somebody is rather than on what they did',
};

/** Threats, shutting somebody out, and digs at what somebody is. */
export const bullyingOrHarassment = defineRule({
  id: 'bullying-or-harassment',
  title: 'A threat, somebody shut out, or a dig at sex, race, faith, age, disability or background',
  reason:
    'Words like these can amount to bullying or harassment, whatever was meant, and everyone here can see them.',
  citations: [
    'usm-2024:14',
    'gmp-2024:53',
    'gmp-2024:54',
    'gmc-2013:15',
    'bma-2024:Think before you share',
    'nmc-2018:1.1',
    'nmc-social-media:bullying and intimidation',
  ],
  severity: 'high',
  answers: ['wrong'],
  mayBeConcern: true,
  detect: ({ reading }) => detectRemarks(reading, NAMES),
  nudge: {
    noticed: (finding) =>
      `This ${NAMES[finding.entities[0] as RemarkKind] ?? 'singles somebody out'}, even if it was meant as a joke.`,
    suggestion: () =>
      'Leave it a moment. If something has gone wrong between you, a supervisor, occupational health or your union can help in private; if somebody’s conduct worries you, so can the Freedom to Speak Up Guardian.',
  },
  examples: {
    flag: [
      'you put that in writing and «you can kiss goodbye to your reference»',
      '«I’ll make sure she never gets a good slot again»',
      '«invite everyone except Bashir»',
      '«blank Femi until he gets the hint»',
      'another one «fresh off the boat»',
    ],
    leave: [
      'A colleague says I should go back to where I came from. How do I report it?',
      '"Women cannot lead a trauma call" was said at handover. It is not acceptable',
      'The dignity at work policy lists exclusion and threats as examples of bullying',
      'Don’t tell the birthday girl about the cake',
      'I will kill this printer before the night is out',
    ],
  },
});
