/** More things than this cannot be numbered. */
const MOST = 2 ** 16;

/** Things by each of the words that they are found by, those of one word side by side. */
export class ByWord {
  /** By the number of a word: where its things begin in `things`; those of the next word begin where they end. */
  readonly #starts: Uint32Array;
  /** Which things, in the order in which they were given. */
  readonly things: Uint16Array;

  /** @param words the numbers of the words of each thing */
  constructor(words: readonly (readonly number[])[]) {
    if (words.length > MOST) throw new Error('There are more things than can be numbered');
    let most = 0;
    for (const each of words) for (const word of each) if (word > most) most = word;
    const starts = new Uint32Array(most + 2);
    for (const each of words) for (const word of each) starts[word + 1]! += 1;
    for (let word = 0; word <= most; word += 1) starts[word + 1]! += starts[word]!;
    this.things = new Uint16Array(starts[most + 1]!);
    const next = starts.slice();
    for (let thing = 0; thing < words.length; thing += 1)
      for (const word of words[thing]!) {
        this.things[next[word]!] = thing;
        next[word]! += 1;
      }
    this.#starts = starts;
  }

  /** Where the things of a word begin. */
  from(word: number): number {
    return this.#starts[word] ?? 0;
  }

  /** Where they end; where they begin if it has none. */
  to(word: number): number {
    return this.#starts[word + 1] ?? this.from(word);
  }
}
