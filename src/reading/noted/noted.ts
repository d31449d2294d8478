import { isKnown, learnTerm, termOf } from '../../text/known-words.ts';

/** What a feature speaks of: a word or a class of words, and the number that stands for it. */
export interface Term {
  readonly text: string;
  readonly term: number;
}

/** Where the features of a message are noted: weighed at once, or listed for the training scripts. */
export interface Noted {
  /** Notes a feature by its whole name. */
  plain(feature: string): void;
  /** Notes a sort of feature made of one term or of two. */
  row(sort: string, first: Term, second?: Term): void;
}

/** A term that stands for many words: "<one>". */
export function classTerm(text: string): Term {
  return { text, term: learnTerm(text) };
}

/** What a message begins and ends with. */
export const START = classTerm('^');
export const END = classTerm('$');

/** So many are kept: more words than chat uses, fewer than somebody could have us remember. */
const MOST_KEPT = 2 ** 15;

/** Terms that are worked out of others, such as their stems; for known words once and for all. */
export class Derived {
  readonly #derive: (text: string) => string;
  readonly #known = new Map<number, Term>();

  constructor(derive: (text: string) => string) {
    this.#derive = derive;
  }

  of({ text, term }: Term): Term {
    const known = this.#known.get(term);
    if (known !== undefined) return known;
    const derived = this.#derive(text);
    const made = { text: derived, term: termOf(derived) };
    if (isKnown(term) && this.#known.size < MOST_KEPT) this.#known.set(term, made);
    return made;
  }
}

/** Notes each pair of some terms that stand together, in whatever order they came. */
export function notePairs(noted: Noted, sort: string, terms: readonly Term[]): void {
  const inOrder = terms.toSorted((one, other) => (one.text < other.text ? -1 : 1));
  for (const [at, one] of inOrder.entries())
    for (let other = at + 1; other < inOrder.length; other += 1) noted.row(sort, one, inOrder[other]);
}

/** Whether a text begins with a figure. */
export function beginsWithFigure(text: string): boolean {
  const code = text.charCodeAt(0);
  return code >= 48 && code <= 57;
}
