import type { Span } from '../message.ts';
import { fold, type Folded } from './normalise.ts';
import { bitsAt, numberAt, placeOf, termOf, wordAt } from './known-words.ts';

/** `number` holds digits only; `mixed` letters and digits; `mark` is one punctuation mark; `break` the end of a line. */
export type TokenKind = 'word' | 'number' | 'mixed' | 'mark' | 'emoji' | 'break';

export type Casing = 'lower' | 'title' | 'upper' | 'mixed';

export interface Token {
  readonly kind: TokenKind;
  /** Folded: lower case, no accents, plain quotes. */
  readonly text: string;
  /** What the lists know of it, a bit for each; a phrase book knows the first words of its phrases. */
  readonly bits: number;
  /** What the patterns call it; 0 for a word that stands in none. */
  readonly number: number;
  /** What features call it. */
  readonly term: number;
  readonly casing: Casing;
  /** Whether white space or an edge of the message stands before it. */
  readonly spaced: boolean;
  /** Offsets into the original text. */
  readonly span: Span;
}

type CharacterClass = 'letter' | 'digit' | 'space' | 'break' | 'apostrophe' | 'emoji' | 'mark';

/** Cuts a text into tokens in one pass. A clitic is a token of its own: "she's" reads "she", "'s". */
export function tokenize(original: string): Token[] {
  const folded = fold(original);
  const { text } = folded;
  const tokens: Token[] = [];
  let spaced = true;
  let index = 0;
  while (index < text.length) {
    const what = classAt(text, index);
    if (what === 'space') {
      spaced = true;
      index += 1;
      continue;
    }
    const end = what === 'letter' || what === 'digit' ? endOfWord(text, index) : index + widthAt(text, index);
    const cut = what === 'letter' || what === 'digit' ? beforeClitic(text, index, end) : end;
    tokens.push(token(folded, index, cut, spaced, what));
    if (cut < end) tokens.push(token(folded, cut, end, false, 'letter'));
    spaced = what === 'break';
    index = end;
  }
  return tokens;
}

function token(folded: Folded, from: number, to: number, spaced: boolean, what: CharacterClass): Token {
  const written = folded.text.slice(from, to);
  const place = placeOf(written);
  let letters = 0;
  let digits = 0;
  let capitals = 0;
  for (let index = from; index < to; index += 1) {
    const each = classAt(folded.text, index);
    if (each === 'digit') digits += 1;
    if (each !== 'letter') continue;
    letters += 1;
    if (folded.capital(index)) capitals += 1;
  }
  return {
    kind: kindOf(what, letters, digits),
    text: wordAt(place) ?? written,
    bits: bitsAt(place),
    number: numberAt(place),
    term: termOf(written, place),
    casing: casingOf(letters, capitals, capitals === 1 && folded.capital(from)),
    spaced,
    span: [folded.start(from), folded.end(to - 1)],
  };
}

function kindOf(what: CharacterClass, letters: number, digits: number): TokenKind {
  if (what !== 'letter' && what !== 'digit') return what === 'emoji' || what === 'break' ? what : 'mark';
  if (letters > 0 && digits > 0) return 'mixed';
  return digits > 0 ? 'number' : 'word';
}

function casingOf(letters: number, capitals: number, onlyFirst: boolean): Casing {
  if (capitals === 0) return 'lower';
  if (capitals === letters) return letters === 1 ? 'title' : 'upper';
  return onlyFirst ? 'title' : 'mixed';
}

/** Letters and digits, with an apostrophe only between two letters. */
function endOfWord(text: string, from: number): number {
  let index = from;
  while (index < text.length) {
    const what = classAt(text, index);
    const inside =
      what === 'letter' ||
      what === 'digit' ||
      (what === 'apostrophe' &&
        index > from &&
        index + 1 < text.length &&
        classAt(text, index + 1) === 'letter');
    if (!inside) break;
    index += widthAt(text, index);
  }
  return index;
}

const CLITICS = new Set(["'s", "'re", "'ll", "'ve", "'d", "'m"]);

function beforeClitic(text: string, from: number, to: number): number {
  if (text[to - 2] !== "'" && text[to - 3] !== "'") return to;
  for (let length = 2; length <= 3 && to - length > from; length += 1) {
    if (CLITICS.has(text.slice(to - length, to))) return to - length;
  }
  return to;
}

function widthAt(text: string, index: number): number {
  const unit = text.charCodeAt(index);
  return unit >= 0xd800 && unit <= 0xdbff && (text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1;
}

const beyondAscii = new Map<number, CharacterClass>();

/** The class of every ASCII character in folded text. */
const ASCII: readonly CharacterClass[] = Array.from({ length: 128 }, (_, code) => {
  if (code >= 97 && code <= 122) return 'letter';
  if (code >= 48 && code <= 57) return 'digit';
  if (code === 10 || code === 13) return 'break';
  if (code === 39) return 'apostrophe';
  return code <= 32 ? 'space' : 'mark';
});

function classAt(text: string, index: number): CharacterClass {
  const unit = text.charCodeAt(index);
  if (unit < 128) return ASCII[unit]!;
  const code = text.codePointAt(index) ?? 0;
  let known = beyondAscii.get(code);
  if (known === undefined) {
    known = classify(String.fromCodePoint(code));
    beyondAscii.set(code, known);
  }
  return known;
}

function classify(character: string): CharacterClass {
  if (/[\p{L}\p{M}]/u.test(character)) return 'letter';
  if (/\p{N}/u.test(character)) return 'digit';
  if (/[\u2028\u2029]/u.test(character)) return 'break';
  if (/\s/u.test(character)) return 'space';
  return /[\p{Extended_Pictographic}\p{Regional_Indicator}\p{Emoji_Modifier}]/u.test(character)
    ? 'emoji'
    : 'mark';
}
