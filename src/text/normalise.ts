import { HOMOGLYPHS } from './homoglyphs.ts';

/** A text folded for reading, and where each of its characters came from. */
export interface Folded {
  /** Lower-case letters without accents, plain quotes and dashes, ASCII digits; no zero-width characters. */
  readonly text: string;
  /** Whether the character at `index` of the folded text was a capital. */
  capital(index: number): boolean;
  /** The offset in the original where the folded character at `index` begins; `index` may equal the length. */
  start(index: number): number;
  /** The offset in the original just behind the folded character at `index`. */
  end(index: number): number;
}

const ASCII = /^[\0-\x7f]*$/;
const INVISIBLE = /[\p{Cf}\p{Mn}\p{Me}\u{115f}\u{1160}\u{3164}\u{ffa0}]/u;
const UPPER = /\p{Lu}/u;

/** Folds a text for reading: what looks the same reads the same. One pass, linear in its length. */
export function fold(original: string): Folded {
  return ASCII.test(original) ? foldAscii(original) : foldUnicode(original);
}

function foldAscii(original: string): Folded {
  return {
    text: original.toLowerCase(),
    capital: (index) => isAsciiCapital(original.charCodeAt(index)),
    start: (index) => index,
    end: (index) => index + 1,
  };
}

function foldUnicode(original: string): Folded {
  const starts: number[] = [];
  const ends: number[] = [];
  const capitals: boolean[] = [];
  let text = '';
  let offset = 0;
  for (const character of original) {
    const end = offset + character.length;
    const replacement = foldCharacter(character);
    if (replacement === '') {
      // An accent or a joiner belongs to the character before it.
      if (ends.length > 0) ends[ends.length - 1] = end;
    } else {
      const capital = isCapital(character);
      for (let left = replacement.length; left > 0; left -= 1) {
        starts.push(offset);
        ends.push(end);
        capitals.push(capital);
      }
      text += replacement;
    }
    offset = end;
  }
  return {
    text,
    capital: (index) => capitals[index] ?? false,
    start: (index) => starts[index] ?? original.length,
    end: (index) => ends[index] ?? original.length,
  };
}

function isAsciiCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}

function isCapital(character: string): boolean {
  const code = character.charCodeAt(0);
  return code < 128 ? isAsciiCapital(code) : UPPER.test(character);
}

const folded = new Map<string, string>();

/** Remembers what a character folds to: chat uses few different ones, and there are finitely many. */
function foldCharacter(character: string): string {
  const known = folded.get(character);
  if (known !== undefined) return known;
  const replacement = computeFold(character);
  folded.set(character, replacement);
  return replacement;
}

function computeFold(character: string): string {
  if (INVISIBLE.test(character)) return '';
  const lookAlike = HOMOGLYPHS.get(character);
  if (lookAlike !== undefined) return lookAlike;
  const plain = character
    .normalize('NFKD')
    .replace(/[\p{Mn}\p{Me}]/gu, '')
    .toLowerCase();
  return [...plain].map((part) => HOMOGLYPHS.get(part) ?? part).join('');
}
