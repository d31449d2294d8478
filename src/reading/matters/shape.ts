import type { MatterKind } from '../matter.ts';

/** Sentence patterns, one a line, as `remarks/frame.ts` explains them. */
export type Patterns = string;

/** One way in which a matter is spoken of. */
export interface Way {
  /** Each has to fit somewhere in the message; the finding rests on the first. */
  readonly needs: readonly [Patterns, ...Patterns[]];
  /** Words that turn this way round, in the same sentence or in the one before or behind. */
  readonly unless?: Patterns;
}

/** How a matter is recognised. */
export interface MatterShape {
  readonly kind: MatterKind;
  /** Lists of words that its patterns speak of as `@name`, besides the shared ones. */
  readonly words: Readonly<Record<string, readonly string[]>>;
  readonly ways: readonly Way[];
  /** Words that turn the whole message round. */
  readonly unless: Patterns;
}
