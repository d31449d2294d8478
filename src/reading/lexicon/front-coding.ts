/** So many words share a line, whose first is written whole. */
const WORDS_IN_LINE = 16;
/** Where the digits of shared letters begin: "0" for none, "1" for one, …. */
const NONE_SHARED = 48;

/**
 * Front coding keeps a sorted list of words small: each word is written as the number of letters that it shares with
 * the word before (one character), then the letters that are new, then a space. Lines make it possible to begin in the
 * middle.
 */
export function encodeWords(words: Iterable<string>): string {
  const sorted = [...new Set(words)].toSorted();
  const lines: string[] = [];
  for (let from = 0; from < sorted.length; from += WORDS_IN_LINE)
    lines.push(encodeLine(sorted.slice(from, from + WORDS_IN_LINE)));
  return lines.join('\n');
}

function encodeLine(words: readonly string[]): string {
  let before = '';
  let coded = '';
  for (const word of words) {
    let shared = 0;
    while (shared < before.length && before[shared] === word[shared]) shared += 1;
    coded += `${String.fromCharCode(NONE_SHARED + shared)}${word.slice(shared)} `;
    before = word;
  }
  return coded;
}

/** The words of a front-coded list. */
export function decodeWords(coded: string): string[] {
  return coded.split('\n').flatMap((line) => {
    let before = '';
    return line
      .split(' ')
      .filter((written) => written !== '')
      .map((written) => (before = before.slice(0, written.charCodeAt(0) - NONE_SHARED) + written.slice(1)));
  });
}

/** A front-coded list that words are looked for in as it is written: most of a large list is never asked for. */
export class CodedWords {
  readonly #lines: readonly string[];

  constructor(coded: string) {
    this.#lines = coded.split('\n');
  }

  has(word: string): boolean {
    const line = this.#lineOf(word);
    return line !== undefined && holds(line, word);
  }

  /** The last line that begins with the word, or with one that sorts before it. */
  #lineOf(word: string): string | undefined {
    const lines = this.#lines;
    let low = 0;
    let high = lines.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (beginsBehind(lines[middle]!, word)) high = middle;
      else low = middle + 1;
    }
    return lines[low - 1];
  }
}

/** Whether the first word of a line sorts behind a word. */
function beginsBehind(line: string, word: string): boolean {
  for (let index = 0; index < word.length; index += 1) {
    const letter = line.charCodeAt(index + 1);
    if (letter !== word.charCodeAt(index)) return letter > word.charCodeAt(index);
  }
  return line[word.length + 1] !== ' ';
}

/** Whether a line holds a word; none of its words is put together for it. */
function holds(line: string, word: string): boolean {
  let agreed = 0;
  for (let from = 0; from < line.length; from = line.indexOf(' ', from) + 1) {
    const shared = line.charCodeAt(from) - NONE_SHARED;
    // A word that differs later than this one did differs from it in the same letter still.
    if (shared > agreed) continue;
    if (shared < agreed) return false;
    let at = from + 1;
    while (agreed < word.length && line.charCodeAt(at) === word.charCodeAt(agreed)) {
      agreed += 1;
      at += 1;
    }
    if (agreed === word.length) return line[at] === ' ';
  }
  return false;
}
