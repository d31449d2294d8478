import type { Token } from '../../text/tokens.ts';
import { isEnglish, isListedName } from '../lexicon/words.ts';
import type { Tokens } from './unit.ts';

/** A word that was disguised, as it reads: `tokens[from]` up to, not including, `to`. */
export interface Unmasked {
  readonly to: number;
  readonly text: string;
}

const LOOKS: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
  '@': 'a',
  $: 's',
  '!': 'i',
  '+': 't',
  '€': 'e',
  '£': 'l',
  '¡': 'i',
};
/** Marks that hide a letter without resembling it. */
const BLANKS = new Set(['*', '#', '%', '_', '-', '.', '~', '^', '&']);
/** What may part letters that are spelt one by one. */
const BETWEEN_LETTERS = new Set([...BLANKS, '/']);
const LONGEST = 16;
/** Fewer letters than this, one by one or with blanks, are as often an abbreviation. */
const SHORTEST_SPELT = 4;
/** What is so rude that a first letter and so many blanks are enough. */
const RUDEST: readonly string[] = ['fuck', 'fucking', 'cunt', 'twat', 'shit', 'bitch', 'wanker'];

/**
 * Takes the disguise off a word: digits and signs for letters, letters blanked out, doubled, dotted or spaced apart.
 * Only words of `known` are looked for, so that a dose or a bleep number stays what it is.
 */
export function createUnmasker(known: Iterable<string>) {
  const words = new Set<string>();
  const bySkeleton = new Map<string, string>();
  for (const word of known) {
    if (!/^[a-z]{3,14}$/.test(word)) continue;
    words.add(word);
    bySkeleton.set(skeleton(word), word);
  }

  const read = (spelling: string): string | undefined => {
    for (const one of ['i', 'l']) {
      const plain = [...spelling]
        .map((sign) => (sign === '1' || sign === '!' ? one : (LOOKS[sign] ?? sign)))
        .join('');
      if (words.has(plain)) return plain;
      const squeezed = bySkeleton.get(skeleton(plain));
      if (squeezed !== undefined && /^[a-z]+$/.test(plain)) return squeezed;
    }
    return undefined;
  };

  return (tokens: Tokens, from: number): Unmasked | undefined => {
    const first = tokens[from]!;
    if (first.kind === 'mixed' && first.text.length >= 4) {
      const text = read(first.text);
      if (text !== undefined && !hasSignBehind(tokens, from)) return { to: from + 1, text };
    }
    if (first.kind === 'word' && first.text.length >= 5 && !words.has(first.text) && isMisspelt(first)) {
      const spelling = isSpelt(first) ? first.text.replace(/^an?(?=[^aeiou])/, '') : first.text;
      const text = bySkeleton.get(skeleton(first.text)) ?? bySkeleton.get(skeleton(spelling));
      if (text !== undefined) return { to: from + 1, text };
    }
    return spacedLetters(tokens, from, words) ?? signsInside(tokens, from, words, read);
  };
}

/** "k.n.o.b", "b e l l e n d", "d/i/v/v/y": single letters with at most one sign between. */
function spacedLetters(tokens: Tokens, from: number, words: ReadonlySet<string>): Unmasked | undefined {
  let text = '';
  let best: Unmasked | undefined;
  for (let index = from; index < tokens.length && text.length < LONGEST; index += 1) {
    const token = tokens[index]!;
    const letter =
      token.text.length === 1 ? (token.kind === 'word' ? token.text : LOOKS[token.text]) : undefined;
    if (letter !== undefined) {
      text += letter;
      if (text.length >= SHORTEST_SPELT && words.has(text)) best = { to: index + 1, text };
    } else if (!(BETWEEN_LETTERS.has(token.text) && text !== '')) {
      break;
    }
  }
  return best;
}

/** "tw*t", "stup!d", "t0ss.er": signs inside a word with no space around them. */
function signsInside(
  tokens: Tokens,
  from: number,
  words: ReadonlySet<string>,
  read: (spelling: string) => string | undefined,
): Unmasked | undefined {
  if (!hasSignBehind(tokens, from) && !opensWithSign(tokens, from)) return undefined;
  let spelling = '';
  let blanks = 0;
  let to = from;
  for (let index = from; index < tokens.length && spelling.length < LONGEST; index += 1) {
    const token = tokens[index]!;
    if (index > from && token.spaced) break;
    const isSign = token.kind === 'mark' || token.kind === 'emoji';
    if (isSign && !BLANKS.has(token.text) && LOOKS[token.text] === undefined) break;
    if (isSign && BLANKS.has(token.text)) blanks += 1;
    spelling += BLANKS.has(token.text) ? '*' : token.text;
    to = index + 1;
  }
  const rudest = fillRudest(spelling);
  if (rudest !== undefined) return { to, text: rudest };
  while (spelling.endsWith('*') || spelling.endsWith('!')) {
    spelling = spelling.slice(0, -1);
    to -= 1;
  }
  if (to - from < 2 || spelling.length < 3) return undefined;
  const without = spelling.replaceAll('*', '');
  const text = read(without) ?? (blanks > 0 ? fillBlanks(spelling, words) : undefined);
  return text === undefined ? undefined : { to, text };
}

function hasSignBehind(tokens: Tokens, from: number): boolean {
  const next = tokens[from + 1];
  return (
    next !== undefined &&
    !next.spaced &&
    next.kind === 'mark' &&
    (BLANKS.has(next.text) || LOOKS[next.text] !== undefined)
  );
}

/** "!d!ot", but no word behind a shout. */
function opensWithSign(tokens: Tokens, from: number): boolean {
  const next = tokens[from + 1];
  return LOOKS[tokens[from]!.text] !== undefined && next?.kind === 'word' && !next.spaced;
}

/** "f***": a first letter and blanks. */
function fillRudest(spelling: string): string | undefined {
  if (!/^[a-z]\*{3,6}$/.test(spelling)) return undefined;
  return RUDEST.find((word) => word.length === spelling.length && word.startsWith(spelling.charAt(0)));
}

/** A word of the same length whose other letters agree, where at least two letters show; "D&V" is none. */
function fillBlanks(spelling: string, words: ReadonlySet<string>): string | undefined {
  const letters = spelling.replaceAll('*', '').length;
  if (letters < 2 || spelling.length < SHORTEST_SPELT || !/^[a-z*]+$/.test(spelling)) return undefined;
  for (const word of words) {
    if (word.length !== spelling.length) continue;
    let same = true;
    for (let index = 0; index < word.length && same; index += 1)
      same = spelling[index] === '*' || spelling[index] === word[index];
    if (same) return word;
  }
  return undefined;
}

/** A word without its doubled letters, so that "idiooot" and "idiot" are one. */
function skeleton(word: string): string {
  let result = '';
  for (const letter of word) if (letter !== result.at(-1)) result += letter;
  return result;
}

/** Whether its letters stood apart: "b e l l e n d" is longer as it was typed. */
function isSpelt({ text, span: [start, end] }: Token): boolean {
  return end - start >= 2 * text.length - 1;
}

/** "idiooot", or "muppett" in small letters: a capital would make it somebody's name. */
function isMisspelt(token: Token): boolean {
  return hasTriple(token.text) || (token.casing === 'lower' && !isEnglish(token) && !isListedName(token));
}

function hasTriple(word: string): boolean {
  for (let index = 2; index < word.length; index += 1)
    if (word[index] === word[index - 1] && word[index] === word[index - 2]) return true;
  return false;
}
