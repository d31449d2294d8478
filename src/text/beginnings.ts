/** Which phrase books have a phrase that begins with a word: a bit for each, shared where there are more than bits. */
const BEGINNINGS = new Map<string, number>();
const BITS = 32;
let books = 0;

/** The bit of a new phrase book. */
export function bitOfNextBook(): number {
  const bit = 1 << (books % BITS);
  books += 1;
  return bit;
}

/** Tells that a phrase of the book with this bit begins with a word. */
export function markBeginning(word: string, bit: number): void {
  BEGINNINGS.set(word, (BEGINNINGS.get(word) ?? 0) | bit);
}

/** The bits of all books with a phrase that may begin with a word: looked up once for a token, asked by every book. */
export function beginningsOf(word: string): number {
  return BEGINNINGS.get(word) ?? 0;
}
