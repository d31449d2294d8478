import { numberAt, placeOf, termOf } from '../../text/known-words.ts';
import type { Token } from '../../text/tokens.ts';

/** Sorts of being that a remark can be about. */
export type WhoKind =
  | 'name'
  | 'role'
  | 'pronoun'
  | 'they'
  | 'group'
  | 'organisation'
  | 'kin'
  | 'patient'
  | 'public'
  | 'someone'
  | 'you';

/** `pause` is a comma, dash or bracket; `stop` ends a sentence; `thing` is a system, a machine or the weather. */
export type UnitKind = 'word' | 'who' | 'self' | 'thing' | 'pause' | 'stop' | 'emoji';

/** The smallest piece that a remark is read from: a word, or all the words that name one person. */
export interface Unit {
  readonly kind: UnitKind;
  /** Folded, with disguises taken off. */
  readonly text: string;
  /** What the patterns call its word; 0 for several words and for a word that stands in none. */
  readonly number: number;
  /** What features call its text. */
  readonly term: number;
  readonly who: WhoKind | null;
  /** `tokens[from]` up to, not including, `tokens[to]`. */
  readonly from: number;
  readonly to: number;
  /** Whether it stands between quotation marks. */
  readonly quoted: boolean;
  /** Whether its word was written so that it is not read at once: "tw*t". */
  readonly disguised: boolean;
  readonly sentence: number;
}

/** What patterns and features call the text of a unit that begins with a token; no list holds several words as one. */
export function callingOf(text: string, token: Token): Pick<Unit, 'number' | 'term'> {
  if (text === token.text) return token;
  const place = text.includes(' ') ? 0 : placeOf(text);
  return { number: numberAt(place), term: termOf(text, place) };
}

/** For each unit where its sentence begins; a stop closes one. */
export function startsOfSentences(units: readonly Unit[]): number[] {
  let start = 0;
  return units.map(({ kind }, index) => {
    if (kind === 'stop') start = index + 1;
    return start;
  });
}

/** What names a person, a group or an organisation at some place in the tokens. */
export interface WhoMatch {
  readonly to: number;
  readonly who: WhoKind;
}

export type Tokens = readonly Token[];
