import { defineRule, detectRemarks } from '../src/rule.ts';
import type { RemarkKind } from '../src/reading/remark.ts';

/** What each kind of remark is called in a nudge. */
const NAMES: Partial<Readonly<Record<RemarkKind, string>>> = {
  incompetence: 'says as a fact that somebody is unsafe',
  dishonesty: 'says as a fact that somebody is dishonest',
  impairment: 'says that somebody is impaired at work',
  misconduct: 'accuses somebody of misconduct',
};

/** An accusation made where it can neither be checked nor answered. */
export const unsubstantiatedAllegation = defineRule({
  id: 'unsubstantiated-allegation',
  title: 'An accusation of incompetence, dishonesty, impairment or misconduct without facts or a route',
  reason:
    'Here nobody can look into it and the person cannot answer it, and the law of defamation applies to chat as it does to print.',
  citations: [
    'usm-2024:15',
    'gmp-2024:75(c)',
    'usm-2024:14',
    'gmc-2013:16',
    'gmc-2013:15',
    'bma-2024:Think before you share',
    'nmc-2018:raising concerns',
  ],
  severity: 'high',
  answers: ['wrong'],
  mayBeConcern: true,
  detect: ({ reading }) => detectRemarks(reading, NAMES),
  nudge: {
    noticed: (finding) =>
      `If you have a real concern, it matters, and raising it is right: an incident report, your line manager, the Freedom to Speak Up Guardian, the medical director or the GMC can act on it. As it stands here, this ${NAMES[finding.entities[0] as RemarkKind] ?? 'accuses somebody'}.`,
    suggestion: () =>
      'Write down what you saw, when and where, and send it by one of those routes. In the channel, say no more than that you have raised it.',
  },
  examples: {
    flag: [
      '«Dr Farquhar forges his logbook»',
      '«she’ll get someone killed»',
      '«the charge nurse was drunk again last night»',
      '«That agency nurse nicks the morphine»',
      '«he should be struck off»',
    ],
    leave: [
      'Our ops lead Bethan is just popping in for two minutes to count beds',
      'Sister’s talk on Friday was lovely, pass it on',
      'I smelt alcohol on a colleague at handover and have told the duty manager in person',
      'Two wrong doses from the same clinic, dates and times are in the report to governance',
      'Who is our Freedom to Speak Up Guardian? I have a concern about a locum and the audit figures to go with it',
      'The controlled drugs count was out by one, reported to the CD lead at 0915',
      'The tribunal found that he had been dishonest, the judgment is published',
    ],
  },
});
