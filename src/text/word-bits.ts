/** What the lists know of each word, in bits, so that a token is looked up once for all of them. */
const BITS = new Map<string, number>();

/** Bits that one list has for itself, from the highest down; phrase books share the others. */
const OWN = 4;
const SHARED = 32 - OWN;
let owners = 0;
let sharers = 0;

/** A bit for one list alone. */
export function ownBit(): number {
  if (owners === OWN) throw new Error('More lists want a bit of their own than there are');
  const bit = 1 << (SHARED + owners);
  owners += 1;
  return bit;
}

/** A bit that may stand for another list too: enough to tell that a word is in neither. */
export function sharedBit(): number {
  const bit = 1 << (sharers % SHARED);
  sharers += 1;
  return bit;
}

/** Marks a word as known to the list with this bit. */
export function markWord(word: string, bit: number): void {
  BITS.set(word, (BITS.get(word) ?? 0) | bit);
}

/** The bits of a word. */
export function bitsOf(word: string): number {
  return BITS.get(word) ?? 0;
}
