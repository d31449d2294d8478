/** The closed lists that every part may share: they hold no text, no name and no identifier. */

export const PLATFORMS = ['slack', 'teams', 'playground'] as const;
export type Platform = (typeof PLATFORMS)[number];

/** Who can read a channel; also the group under which it is counted. */
export const AUDIENCES = [
  'direct-care',
  'clinical-social',
  'whole-organisation',
  'shared-or-public',
] as const;
export type Audience = (typeof AUDIENCES)[number];

export const SEVERITIES = ['low', 'medium', 'high'] as const;
export type Severity = (typeof SEVERITIES)[number];

/**
 * What became of a finding. The first four are known at once, the others when its author acts or time runs out.
 * `nudged`: told privately; `withheld`: policy or the author's own mute kept quiet; `undeliverable`: no private way to
 * the author; `stale`: the word would have come too late. `muted`: answered with "not this here for a week".
 * `no-more`: a welcome or reminder whose reader wants no others.
 */
export const OUTCOMES = [
  'nudged',
  'withheld',
  'undeliverable',
  'stale',
  'edited',
  'deleted',
  'kept',
  'not-a-patient',
  'consented',
  'wrong',
  'muted',
  'no-more',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** What an author may answer to a nudge. */
export const ANSWERS = ['not-a-patient', 'consented', 'wrong', 'muted'] as const satisfies readonly Outcome[];
export type Answer = (typeof ANSWERS)[number];
