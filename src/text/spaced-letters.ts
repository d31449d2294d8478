import type { Token } from './tokens.ts';
import { bitsAt, numberAt, placeOf, termOf } from './known-words.ts';

/** Fewer single letters in a row than this are initials or list marks. */
const SHORTEST = 4;

/**
 * Joins words that were written with a space between their letters, "J o h n S m i t h", so that they read as what
 * they say. A capital behind a small letter begins another word.
 */
export function joinSpacedLetters(tokens: readonly Token[]): readonly Token[] {
  let from = -1;
  let joined: Token[] | undefined;
  for (let index = 0; index <= tokens.length; index += 1) {
    const token = tokens[index];
    if (token !== undefined && isLetter(token)) {
      if (from === -1) from = index;
      joined?.push(token);
      continue;
    }
    if (from !== -1 && index - from >= SHORTEST) {
      joined = [...(joined ?? tokens.slice(0, index))];
      joined.splice(joined.length - (index - from), index - from, ...wordsOf(tokens.slice(from, index)));
    }
    from = -1;
    if (token !== undefined) joined?.push(token);
  }
  return joined ?? tokens;
}

function isLetter(token: Token): boolean {
  return token.kind === 'word' && token.text.length === 1;
}

function wordsOf(letters: readonly Token[]): Token[] {
  const words: Token[][] = [];
  for (const letter of letters) {
    const word = words.at(-1);
    const begins = word === undefined || (letter.casing !== 'lower' && word.at(-1)!.casing === 'lower');
    if (begins) words.push([letter]);
    else word.push(letter);
  }
  return words.map(wordOf);
}

function wordOf(letters: readonly Token[]): Token {
  const text = letters.map((letter) => letter.text).join('');
  const place = placeOf(text);
  return {
    kind: 'word',
    text,
    bits: bitsAt(place),
    number: numberAt(place),
    term: termOf(text, place),
    casing: letters.every((letter) => letter.casing !== 'lower')
      ? 'upper'
      : letters[0]!.casing === 'lower'
        ? 'lower'
        : 'title',
    spaced: letters[0]!.spaced,
    span: [letters[0]!.span[0], letters.at(-1)!.span[1]],
  };
}
