import type { Element } from './element.ts';
import type { Telltale } from './word-list.ts';

/** The words of another part that must be there, the same list for the same part; null for somebody who is named. */
export type Needed = readonly number[] | null;

/** By what a frame is found, and what else has to be there before it is tried. */
export interface Parts {
  /** Words one of which is always in it, by their numbers. */
  readonly keys: readonly number[];
  /** What has to stand before its key and what behind it. */
  readonly before: readonly Needed[];
  readonly behind: readonly Needed[];
  /** How far before its key a fit can begin, in units. */
  readonly reach: number;
}

const LONGEST_REACH = 16;

/** The cheapest telltale of a frame, which is its key, and what stands around it; null for a frame that has none. */
export function partsOf(elements: readonly Element[], isBeing: (element: Element) => boolean): Parts | null {
  let key: { readonly at: number; readonly telltale: Telltale; readonly reach: number } | undefined;
  let behindIt = 0;
  for (const [at, { what, negated, telltale }] of elements.entries()) {
    if (telltale !== null && (key === undefined || telltale.cost < key.telltale.cost))
      key = { at, telltale, reach: behindIt + telltale.within };
    // A being may bring an apostrophe-s, and any part up to three fillers before it.
    behindIt += what.type === 'gap' ? what.most : negated || what.type === 'start' ? 0 : 3;
  }
  if (key === undefined) return null;
  const neededIn = (some: readonly Element[]) =>
    some.flatMap((element): Needed[] =>
      element.telltale !== null ? [element.telltale.words] : isBeing(element) ? [null] : [],
    );
  return {
    keys: key.telltale.words,
    before: neededIn(elements.slice(0, key.at)),
    behind: neededIn(elements.slice(key.at + 1)),
    reach: Math.min(key.reach, LONGEST_REACH),
  };
}
