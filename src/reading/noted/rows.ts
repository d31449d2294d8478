/** Nobody outside can know where rows lie, and so nobody can write a message whose rows all lie in one place. */
const SECRET = Math.floor(Math.random() * 2 ** 30) * 2 + 1;

/** Where a row of two numbers is looked for first, among `slots` slots. */
function slotOf(first: number, second: number, slots: number): number {
  const mixed = Math.imul(first ^ SECRET, 0x9e3779b1) ^ Math.imul(second + SECRET, 0x85ebca6b);
  return Math.floor(((mixed ^ (mixed >>> 15)) >>> 0) * (slots / 2 ** 32));
}

/** What a slot holds, side by side: the two numbers of a row, the first of them never 0, and one number more. */
const STRIDE = 3;
const MORE = 2;
/** Of so many slots so many hold a row at most, so that each is found at the first or second look. */
const FULL = 2 / 3;
const AT_FIRST = 2 ** 10;

/**
 * The rows that were learned, each with a number; a row is two numbers, the first of them not 0. The table is as small as
 * it can be: past the cache each look costs as much as all else that is done with a row.
 */
export class LearnedRows {
  readonly #slots: number;
  readonly #table: Int32Array;

  /** @param most how many there will be */
  constructor(most: number) {
    this.#slots = Math.ceil((most + 1) / FULL);
    this.#table = new Int32Array(this.#slots * STRIDE);
  }

  /** Adds a row. */
  add(first: number, second: number, number: number): void {
    const at = this.#find(first, second);
    this.#table[at] = first;
    this.#table[at + 1] = second;
    this.#table[at + MORE] = number;
  }

  /** The number of a row; -1 if it was not learned. */
  get(first: number, second: number): number {
    const at = this.#find(first, second);
    return this.#table[at] === 0 ? -1 : this.#table[at + MORE]!;
  }

  /** Where a row lies, or where it would. */
  #find(first: number, second: number): number {
    const table = this.#table;
    let at = slotOf(first, second, this.#slots) * STRIDE;
    while (table[at] !== 0 && (table[at] !== first || table[at + 1] !== second)) {
      at += STRIDE;
      if (at === table.length) at = 0;
    }
    return at;
  }
}

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
    while (table[at + MORE] === this.#message) {
      if (table[at] === first && table[at + 1] === second) return false;
      at += STRIDE;
      if (at === table.length) at = 0;
    }
    table[at] = first;
    table[at + 1] = second;
    table[at + MORE] = this.#message;
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
      if (rows[at + MORE] === this.#message) this.note(rows[at]!, rows[at + 1]!);
  }
}
