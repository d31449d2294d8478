/**
 * What the lists know of each word, so that a token is looked up once for all of them. Large lists, of hundreds of
 * thousands of words, are asked for a word when it first stands in a message: most of theirs never do.
 */
const PLACES = new Map<string, number>();
/** By the place of a word: a bit for each list that holds it; what the patterns call it, 0 if none speaks of it. */
let bits = new Int32Array(2 ** 17);
let numbers = new Uint16Array(2 ** 17);
/** The words in the order of their places; the first place is that of a word which no list holds. */
const TEXTS: (string | undefined)[] = [undefined];

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

/** A list that is too large to mark all its words. */
interface LargeList {
  has(word: string): boolean;
}
const LARGE: { readonly list: LargeList; readonly bit: number }[] = [];
/** Marks words that the large lists were asked for. */
const ASKED = ownBit();

/** Has a large list asked for every word that stands in a message. */
export function keepLarge(list: LargeList, bit: number): void {
  LARGE.push({ list, bit });
}

function bitsOfLarge(word: string): number {
  return LARGE.reduce((found, { list, bit }) => (list.has(word) ? found | bit : found), 0);
}

/** Marks a word as known to the list with this bit. */
export function markWord(word: string, bit: number): void {
  bits[placeFor(word)]! |= bit;
}

/** What patterns call a word, counted from 1; it is given a number if it has none. */
export function numberWord(word: string): number {
  const place = placeFor(word);
  if (numbers[place] === 0) numbers[place] = numbered += 1;
  return numbers[place]!;
}

function placeFor(word: string): number {
  let place = PLACES.get(word);
  if (place === undefined) {
    place = TEXTS.push(word) - 1;
    PLACES.set(word, place);
    if (place === bits.length) grow();
  }
  return place;
}

function grow(): void {
  const [more, others] = [new Int32Array(bits.length * 2), new Uint16Array(numbers.length * 2)];
  more.set(bits);
  others.set(numbers);
  [bits, numbers] = [more, others];
}

/** Where a word stands among the known ones; 0 where no list holds it. */
export function placeOf(word: string): number {
  let place = PLACES.get(word);
  if (place !== undefined && (bits[place]! & ASKED) !== 0) return place;
  const found = bitsOfLarge(word);
  if (place === undefined && found === 0) return 0;
  place ??= placeFor(word);
  bits[place]! |= found | ASKED;
  return place;
}

/**
 * The number by which features speak of a word: its place, or one made of its letters where no list holds it. Two
 * strange words may share theirs by chance, once in four million.
 */
export function termOf(word: string, place = placeOf(word)): number {
  return place === 0 ? STRANGE + lettersOf(word) : place;
}
/** There are fewer known words than this. */
const STRANGE = 2 ** 22;

function lettersOf(word: string): number {
  let letters = 0x811c9dc5;
  for (let index = 0; index < word.length; index += 1)
    letters = Math.imul(letters ^ word.charCodeAt(index), 0x01000193);
  return letters >>> 10;
}

/** Whether a term is that of a known word, and so of no other. */
export function isKnown(term: number): boolean {
  return term < STRANGE;
}

/** The term of a word that features were learned for, which makes it a known one. */
export function learnTerm(word: string): number {
  return placeFor(word);
}

/** The one copy of a known word that all lists share; undefined for place 0. */
export function wordAt(place: number): string | undefined {
  return TEXTS[place];
}

/** What the lists know of the word at a place, a bit for each. */
export function bitsAt(place: number): number {
  return bits[place]!;
}

/** What the patterns call the word at a place; 0 for a word that stands in none. */
export function numberAt(place: number): number {
  return numbers[place]!;
}
