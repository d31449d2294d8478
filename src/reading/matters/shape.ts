import type { Source } from '../source.ts';
import type { MatterKind } from '../matter.ts';

/** Sentence patterns, one a line, as `remarks/frame.ts` explains them. */
export type Patterns = string;

/** A place in a message: `tokens[from]` up to, not including, `tokens[to]`. */
export interface Place {
  readonly from: number;
  readonly to: number;
}

/** A sign that lies in the shape of a message rather than in its words, or null where there is none. */
export type Sign = (source: Source) => Place | null;

/** One way in which a matter is spoken of. */
export interface Way {
  /** Each has to fit somewhere in the message; the finding rests on the first. */
  readonly needs: readonly [Patterns | Sign, ...(Patterns | Sign)[]];
  /** Words that turn this way round, in the same sentence or in the one before or behind. */
  readonly unless?: Patterns;
}

/** How a matter is recognised. */
export interface MatterShape {
  readonly kind: MatterKind;
  /** Lists of words that its patterns speak of as `@name`, besides the shared ones. */
  readonly words: Readonly<Record<string, readonly string[]>>;
  readonly ways: readonly Way[];
  /** Of these lists one has to have a word in a message that is cued; of any, if none are named. */
  readonly essential?: readonly string[];
  /** Whether a message that neither is cued nor fits a pattern is not weighed at all. */
  readonly onlyCued?: true;
  /** Words that turn the whole message round. */
  readonly unless: Patterns;
}
