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

/** The outcomes that are known at once: every flag has one of them. */
export const FIRST_OUTCOMES = [
  'nudged',
  'withheld',
  'undeliverable',
  'stale',
] as const satisfies readonly Outcome[];

/** The others: what an author did about a private word, in the order shown. */
export const ENDINGS: readonly Outcome[] = OUTCOMES.filter(
  (outcome) => !FIRST_OUTCOMES.some((first) => first === outcome),
);

/** How long a time one published figure stands for. */
export const GRAINS = ['week', 'month', 'quarter'] as const;
export type Grain = (typeof GRAINS)[number];
/** What a policy may ask for; `auto` leaves it to the size of the community. */
export type AskedGrain = Grain | 'auto';

/** What an author may answer to a nudge. */
export const ANSWERS = ['not-a-patient', 'consented', 'wrong', 'muted'] as const satisfies readonly Outcome[];
export type Answer = (typeof ANSWERS)[number];
