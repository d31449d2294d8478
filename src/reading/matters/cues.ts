import { PhraseBook } from '../../text/phrases.ts';
import type { Token } from '../../text/tokens.ts';
import type { MatterKind } from '../matter.ts';
import { CLINICAL } from '../remarks/lexicon/turns.ts';
import { SHAPES } from './shapes.ts';
import { WORDS } from './words.ts';

/** A word of one of the lists that a matter is recognised by. */
export interface Cue {
  /** The name of its list. */
  readonly list: string;
  readonly from: number;
  readonly to: number;
}

/** The list of a matter that a phrase stands in; those of all matters have no kind. */
interface Listed {
  readonly kind: MatterKind | null;
  readonly list: string;
}

const BOOK = new PhraseBook<readonly Listed[]>(listed());

function listed(): Map<string, readonly Listed[]> {
  const found = new Map<string, readonly Listed[]>();
  const add = (kind: MatterKind | null, list: string, phrases: Iterable<string>) => {
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
  readonly #found: { readonly listed: Listed; readonly from: number; readonly to: number }[] = [];

  constructor(tokens: readonly Token[]) {
    for (let index = 0; index < tokens.length; index += 1) {
      const match = BOOK.at(tokens, index);
      for (const each of match?.value ?? [])
        this.#found.push({ listed: each, from: match!.from, to: match!.to });
    }
  }

  /** Those of one matter, and those of all. */
  of(kind: MatterKind): readonly Cue[] {
    return this.#found.flatMap(({ listed, from, to }) =>
      listed.kind === null || listed.kind === kind ? [{ list: listed.list, from, to }] : [],
    );
  }
}
