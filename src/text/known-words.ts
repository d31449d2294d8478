/** A word as the lists know it, so that a token is looked up once for all of them. */
export interface KnownWord {
  readonly text: string;
  /** A bit for each list that holds it. */
  readonly bits: number;
  /** What the patterns call it, counted from 1; 0 for a word that stands in none. */
  readonly number: number;
}

const KNOWN = new Map<string, { text: string; bits: number; number: number }>();

/** Bits that one list has for itself, from the highest down; phrase books share the others. */
const OWN = 4;
const SHARED = 32 - OWN;
let owners = 0;
let sharers = 0;
let numbered = 0;

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
  entryOf(word).bits |= bit;
}

/** The number of a word that a pattern speaks of; it is given one if it has none. */
export function numberWord(word: string): number {
  const entry = entryOf(word);
  if (entry.number === 0) entry.number = numbered += 1;
  return entry.number;
}

function entryOf(word: string) {
  let entry = KNOWN.get(word);
  if (entry === undefined) KNOWN.set(word, (entry = { text: word, bits: 0, number: 0 }));
  return entry;
}

/** What the lists know of a word; undefined where none holds it. */
export function knownWord(word: string): KnownWord | undefined {
  return KNOWN.get(word);
}
