import type { Span } from '../message.ts';

/** What a remark does. */
export const REMARK_KINDS = [
  'insult',
  'comparison',
  'belittling',
  'idleness',
  'ridicule',
  'sarcasm',
  'backhanded-praise',
  'innuendo',
  'rumour',
  'threat',
  'exclusion',
  'pile-on',
  'discrimination',
  'incompetence',
  'dishonesty',
  'impairment',
  'misconduct',
] as const;
export type RemarkKind = (typeof REMARK_KINDS)[number];

/** What takes the sting out of words that would else be a remark. */
export const TURNS = [
  'negated',
  'quoted',
  'denounced',
  'taught',
  'asked-about',
  'apologised',
  'about-self',
  'about-thing',
  'praising',
  'kindly-meant',
  'clinical',
  'raised',
] as const;
export type Turn = (typeof TURNS)[number];

/** A judgement passed on a person, a group or an organisation. */
export interface Remark {
  readonly kind: RemarkKind;
  readonly target: 'individual' | 'group' | 'organisation';
  readonly span: Span;
  /** What turns it round, or null where it stands. */
  readonly turn: Turn | null;
}
