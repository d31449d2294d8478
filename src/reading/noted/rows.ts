/** What a slot holds, side by side: the two numbers of its row, a value, and the last message that noted it. */
const STRIDE = 4;
const VALUE = 2;
const NOTED_BY = 3;
/** The two numbers and the value. */
const OF_A_ROW = 3;
/** Nobody outside can know where rows lie, and so nobody can write a message whose rows all lie in one place. */
const SECRET = Math.floor(Math.random() * 2 ** 30) * 2 + 1;

/** Where a row of two numbers is looked for first, among `slots` slots (a power of two). */
function placeOf(first: number, second: number, slots: number): number {
  const mixed = Math.imul(first ^ SECRET, 0x9e3779b1) ^ Math.imul(second + SECRET, 0x85ebca6b);
  return ((mixed ^ (mixed >>> 15)) & (slots - 1)) * STRIDE;
}

/** The rows that were learned, each with a value. Two numbers make a row; the first is never 0. */
export class LearnedRows {
  readonly #slots: number;
  readonly #table: Int32Array;

  /** @param rows the two numbers and the value of each, one row behind another */
  constructor(rows: readonly number[]) {
    this.#slots = slotsFor(rows.length / OF_A_ROW);
    this.#table = new Int32Array(this.#slots * STRIDE);
    for (let row = 0; row < rows.length; row += OF_A_ROW) {
      const at = this.#find(rows[row]!, rows[row + 1]!);
      for (let part = 0; part < OF_A_ROW; part += 1) this.#table[at + part] = rows[row + part]!;
    }
  }

  /** Where a row lies, or where it would. */
  #find(first: number, second: number): number {
    const table = this.#table;
    let at = placeOf(first, second, this.#slots);
    while (table[at] !== 0 && (table[at] !== first || table[at + 1] !== second))
      at = (at + STRIDE) & (table.length - 1);
    return at;
  }

  /** Where a row lies; -1 if it was not learned. */
  at(first: number, second: number): number {
    const at = this.#find(first, second);
    return this.#table[at] === 0 ? -1 : at;
  }

  valueAt(at: number): number {
    return this.#table[at + VALUE]!;
  }

  /** Notes that a message holds a row; false where it was noted already. Messages are counted from 1. */
  note(at: number, message: number): boolean {
    if (this.#table[at + NOTED_BY] === message) return false;
    this.#table[at + NOTED_BY] = message;
    return true;
  }

  /** Forgets which messages noted what, before they are counted anew. */
  forget(): void {
    forget(this.#table);
  }
}

/** The rows of one message that nobody learned anything of; they are told apart and counted, that is all. */
export class StrangeRows {
  #slots = 2 ** 10;
  #table = new Int32Array(this.#slots * STRIDE);
  #message = 0;
  #count = 0;

  get count(): number {
    return this.#count;
  }

  /** Begins another message. */
  begin(message: number): void {
    this.#message = message;
    this.#count = 0;
  }

  note(first: number, second: number): void {
    const table = this.#table;
    let at = placeOf(first, second, this.#slots);
    while (table[at + NOTED_BY] === this.#message) {
      if (table[at] === first && table[at + 1] === second) return;
      at = (at + STRIDE) & (table.length - 1);
    }
    table[at] = first;
    table[at + 1] = second;
    table[at + NOTED_BY] = this.#message;
    this.#count += 1;
    if (this.#count * 2 > this.#slots) this.#grow();
  }

  /** Forgets which messages noted what, before they are counted anew. */
  forget(): void {
    forget(this.#table);
  }

  #grow(): void {
    const rows = this.#table;
    this.#slots *= 2;
    this.#table = new Int32Array(this.#slots * STRIDE);
    this.#count = 0;
    for (let at = 0; at < rows.length; at += STRIDE)
      if (rows[at + NOTED_BY] === this.#message) this.note(rows[at]!, rows[at + 1]!);
  }
}

function forget(table: Int32Array): void {
  for (let at = NOTED_BY; at < table.length; at += STRIDE) table[at] = 0;
}

/** Twice as many slots as rows at least, so that each is found at the first or second look. */
function slotsFor(rows: number): number {
  return 2 ** Math.ceil(Math.log2(Math.max(rows, 1) * 2));
}
