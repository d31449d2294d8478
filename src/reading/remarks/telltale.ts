import { numberWord } from '../../text/known-words.ts';
import type { Choice, Element, Telltale } from './element.ts';

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

/** Words so common that a frame is better found by another of its words, and how much worse they are. */
const COMMON = new Set(
  `, . : = a an the is are was were be 's 're to of in on at for with and or but not no it that this as so if by from up out he she they
  do does did has have had will would can could just very all what who when there get got been one now back day some more into
  like than about over then only you your his her their him them how off out well good right need needs want can't don't didn't`.split(
    /\s+/,
  ),
);
const COST_OF_COMMON = 60;
const LONGEST_REACH = 16;

/** Of each phrase the first word that is not common, where a part fits by its words alone. */
export function telltaleOf(
  { beings, atEnd, possessive }: Choice,
  phrases: readonly (readonly string[])[],
): Telltale | null {
  if (beings.length > 0 || atEnd || possessive) return null;
  const words = new Set<string>();
  let within = 0;
  for (const phrase of phrases) {
    const at = Math.max(
      0,
      phrase.findIndex((word) => !COMMON.has(word)),
    );
    words.add(phrase[at]!);
    within = Math.max(within, at);
  }
  const cost = [...words].reduce((sum, word) => sum + (COMMON.has(word) ? COST_OF_COMMON : 1), 0);
  return { words: [...words].map(numberWord), within, cost };
}

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
