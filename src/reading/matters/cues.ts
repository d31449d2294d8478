import { PhraseBook } from '../../text/phrases.ts';
import type { Token } from '../../text/tokens.ts';
import type { MatterKind } from '../matter.ts';
import { classTerm, type Term } from '../noted/noted.ts';
import { CLINICAL } from '../remarks/lexicon/turns.ts';
import { SHAPES } from './shapes.ts';
import { WORDS } from './words.ts';

/** A word of one of the lists that a matter is recognised by. */
export interface Cue {
  /** The name of its list. */
  readonly list: Term;
  readonly from: number;
  readonly to: number;
}

/** The list of a matter that a phrase stands in; those of all matters have no kind. */
interface Listed {
  readonly kind: MatterKind | null;
  readonly list: Term;
}

const BOOK = new PhraseBook<readonly Listed[]>(listed());

function listed(): Map<string, readonly Listed[]> {
  const found = new Map<string, readonly Listed[]>();
  const terms = new Map<string, Term>();
  const add = (kind: MatterKind | null, name: string, phrases: Iterable<string>) => {
    const list = terms.get(name) ?? classTerm(name);
    terms.set(name, list);
    for (const phrase of phrases) found.set(phrase, [...(found.get(phrase) ?? []), { kind, list }]);
  };
  add(null, 'clinical', CLINICAL);
  for (const [list, phrases] of Object.entries(WORDS)) add(null, list, phrases);
  for (const { kind, words } of SHAPES)
    for (const [list, phrases] of Object.entries(words)) add(kind, list, phrases);
  return found;
}

/** The cues of a message by the matters that they belong to. */
export class Cues {
  readonly #own = new Map<MatterKind, Cue[]>();
  readonly #shared: Cue[] = [];
  /** Both together, for the matters that were asked for. */
  readonly #all = new Map<MatterKind, readonly Cue[]>();

  constructor(tokens: readonly Token[]) {
    for (let index = 0; index < tokens.length; index += 1) {
      const match = BOOK.at(tokens, index);
      if (match === undefined) continue;
      const { from, to, value } = match;
      for (const { kind, list } of value) this.#listOf(kind).push({ list, from, to });
    }
  }

  #listOf(kind: MatterKind | null): Cue[] {
    if (kind === null) return this.#shared;
    let own = this.#own.get(kind);
    if (own === undefined) this.#own.set(kind, (own = []));
    return own;
  }

  /** Those of a matter's own lists. */
  own(kind: MatterKind): readonly Cue[] {
    return this.#own.get(kind) ?? NONE;
  }

  /** Those of a matter, and those of all. */
  of(kind: MatterKind): readonly Cue[] {
    let all = this.#all.get(kind);
    if (all === undefined) {
      const own = this.#own.get(kind);
      this.#all.set(kind, (all = own === undefined ? this.#shared : [...own, ...this.#shared]));
    }
    return all;
  }
}
const NONE: readonly Cue[] = [];
