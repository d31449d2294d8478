/**
 * Front coding keeps a sorted list of words small: each word is written as the number of letters that it shares with
 * the word before (one character, "0" for none, "1" for one, …), then the letters that are new, then a space.
 */
export function encodeWords(words: Iterable<string>): string {
  let before = '';
  let coded = '';
  for (const word of [...new Set(words)].toSorted()) {
    let shared = 0;
    while (shared < before.length && before[shared] === word[shared]) shared += 1;
    coded += `${String.fromCharCode(48 + shared)}${word.slice(shared)} `;
    before = word;
  }
  return coded;
}

/** The words of a front-coded list. */
export function decodeWords(coded: string): string[] {
  const words: string[] = [];
  let before = '';
  let from = 0;
  while (from < coded.length) {
    const to = coded.indexOf(' ', from + 1);
    const word = before.slice(0, coded.charCodeAt(from) - 48) + coded.slice(from + 1, to);
    words.push(word);
    before = word;
    from = to + 1;
  }
  return words;
}
