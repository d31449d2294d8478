/** Nobody outside can know where rows lie, and so nobody can write a message whose rows all lie in one place. */
const SECRET = Math.floor(Math.random() * 2 ** 30) * 2 + 1;

/** Where a row of two numbers is looked for first, among `slots` slots. */
function slotOf(first: number, second: number, slots: number): number {
  const mixed = Math.imul(first ^ SECRET, 0x9e3779b1) ^ Math.imul(second + SECRET, 0x85ebca6b);
  return Math.floor(((mixed ^ (mixed >>> 15)) >>> 0) * (slots / 2 ** 32));
}

/** What a row is: two numbers, the first of them never 0. */
const ROW = 2;
/** Of so many slots so many hold a row at most, so that each is found at the first or second look. */
const FULL = 2 / 3;
const AT_FIRST = 2 ** 10;

/**
 * The rows that were learned, and words of 32 bits for what was learned of each. They lie beside it: past the cache each
 * look costs as much as all else that is done with a row, so one has to do.
 */
export class LearnedRows {
  readonly words: Int32Array;
  readonly #slots: number;
  readonly #stride: number;
  /** Where words lie next that belong to no row. */
  #next: number;

  /**
   * @param most how many there will be, …
   * @param words … each with so many words, …
   * @param others … besides so many things that are no rows, and have as many words
   */
  constructor(most: number, words: number, others = 0) {
    this.#slots = Math.ceil((most + 1) / FULL);
    this.#stride = ROW + words;
    // Memory is given when it is first touched, which is many times slower row by row than in order.
    this.words = new Int32Array((this.#slots + others) * this.#stride).fill(0);
    this.#next = this.#slots * this.#stride;
  }

  /** Adds rows, each with its words, which lie one row's behind another's. */
  addAll(firsts: Int32Array, seconds: Int32Array, words: Int32Array): void {
    const many = this.#stride - ROW;
    for (let row = 0; row < firsts.length; row += 1) {
      const at = this.#find(firsts[row]!, seconds[row]!);
      this.words[at] = firsts[row]!;
      this.words[at + 1] = seconds[row]!;
      this.#copy(words, row * many, at + ROW);
    }
  }

  /** Adds something that is no row; its words begin at the number that is given back. */
  addOther(words: Int32Array, from: number): number {
    const at = this.#next + ROW;
    this.#next += this.#stride;
    this.#copy(words, from, at);
    return at;
  }

  // A plain loop: a view of so few words takes longer than to copy them.
  #copy(words: Int32Array, from: number, to: number): void {
    const many = this.#stride - ROW;
    for (let word = 0; word < many; word += 1) this.words[to + word] = words[from + word]!;
  }

  /** Where the words of a row begin; -1 if it was not learned. */
  get(first: number, second: number): number {
    const at = this.#find(first, second);
    return this.words[at] === 0 ? -1 : at + ROW;
  }

  /** Where a row lies, or where it would. */
  #find(first: number, second: number): number {
    const { words } = this;
    const end = this.#slots * this.#stride;
    let at = slotOf(first, second, this.#slots) * this.#stride;
    while (words[at] !== 0 && (words[at] !== first || words[at + 1] !== second)) {
      at += this.#stride;
      if (at === end) at = 0;
    }
    return at;
  }
}

/** Beside a row of a message: in which message it was noted last. */
const NOTED_IN = ROW;
const STRIDE = ROW + 1;

/** Messages are counted anew after so many; their numbers have to fit into 32 bits. */
const MOST_MESSAGES = 2 ** 30;

/** The rows of one message, each of them once; those of earlier messages are forgotten without being taken out. */
export class RowsOfMessage {
  #slots = AT_FIRST;
  #table = new Int32Array(this.#slots * STRIDE);
  #message = 0;
  #count = 0;

  get count(): number {
    return this.#count;
  }

  /** Begins another message. */
  begin(): void {
    if (this.#message === MOST_MESSAGES) {
      this.#table.fill(0);
      this.#message = 0;
    }
    this.#message += 1;
    this.#count = 0;
  }

  /** Notes a row; false where it was noted already. */
  note(first: number, second: number): boolean {
    const table = this.#table;
    let at = slotOf(first, second, this.#slots) * STRIDE;
    while (table[at + NOTED_IN] === this.#message) {
      if (table[at] === first && table[at + 1] === second) return false;
      at += STRIDE;
      if (at === table.length) at = 0;
    }
    table[at] = first;
    table[at + 1] = second;
    table[at + NOTED_IN] = this.#message;
    this.#count += 1;
    if (this.#count > this.#slots * FULL) this.#grow();
    return true;
  }

  #grow(): void {
    const rows = this.#table;
    this.#slots *= 2;
    this.#table = new Int32Array(this.#slots * STRIDE);
    this.#count = 0;
    for (let at = 0; at < rows.length; at += STRIDE)
      if (rows[at + NOTED_IN] === this.#message) this.note(rows[at]!, rows[at + 1]!);
  }
}
