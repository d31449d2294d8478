import type { Span } from '../message.ts';

/** A judgement passed on a person. */
export interface Remark {
  /** Such as `insult`, `ridicule`, `incompetence`, `dishonesty`. */
  readonly kind: string;
  /** Who it is about: `individual`, `group` or `organisation`. */
  readonly target: 'individual' | 'group' | 'organisation';
  readonly span: Span;
}
