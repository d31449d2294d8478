import type { Matter, MatterKind } from '../matter.ts';
import { fitFrame } from '../remarks/fit-frame.ts';
import { compileFrame, type Frame } from '../remarks/frame.ts';
import type { Unit } from '../remarks/unit.ts';
import type { Source } from '../source.ts';
import { Cues, type Cue } from './cues.ts';
import { cutWords } from './cut-words.ts';
import { featuresOfCues, featuresOfWords, type Fits, type Signs } from './leaning/features.ts';
import { isAbout } from './leaning/leaning.ts';
import type { MatterShape, Patterns, Place, Sign } from './shape.ts';
import { SHAPES } from './shapes.ts';
import { WORDS } from './words.ts';

/** Frames by each of the words one of which they must hold. */
type Book = ReadonlyMap<string, readonly Frame[]>;

interface CompiledWay {
  readonly needs: readonly (Book | Sign)[];
  readonly unless: Book;
}
interface Compiled {
  readonly kind: Matter['kind'];
  readonly ways: readonly CompiledWay[];
  readonly unless: Book;
  readonly essential: readonly string[];
}

const COMPILED: readonly Compiled[] = SHAPES.map(compile);
/** Which books hold a frame with a word, so that an ordinary message costs one look-up a word. */
const BOOKS_BY_KEY = booksByKey(COMPILED);

/**
 * What a message is about, one matter of a kind at most: a pattern finds it, how the message leans confirms it.
 */
export function readMatters(source: Source, signs: Signs): readonly Matter[] {
  if (source.tokens.length === 0) return [];
  const read = open(source, signs);
  return COMPILED.flatMap((matter) => {
    const place = placeOfMatter(matter, read);
    if (place === null) return [];
    const { tokens } = source;
    return [{ kind: matter.kind, span: [tokens[place.from]!.span[0], tokens[place.to - 1]!.span[1]] }];
  });
}

/** The features that the learned part weighs, for the training script; null where it would not be asked. */
export function featuresOfMatter(source: Source, kind: MatterKind, signs: Signs): readonly string[] | null {
  const matter = COMPILED.find((each) => each.kind === kind);
  if (matter === undefined || source.tokens.length === 0) return null;
  const read = open(source, signs);
  const fit = fitsWorthWeighing(matter, read);
  return fit === null ? null : features(matter, read, fit);
}

interface Read {
  readonly source: Source;
  readonly signs: Signs;
  readonly units: readonly Unit[];
  readonly cues: Cues;
  /** The books one of whose words stands in the message. */
  readonly touched: ReadonlySet<Book>;
  /** The features of its words, once they were asked for. */
  words: readonly string[] | null;
}

function open(source: Source, signs: Signs): Read {
  const units = cutWords(source);
  const touched = new Set<Book>();
  for (const { text } of units) for (const book of BOOKS_BY_KEY.get(text) ?? []) touched.add(book);
  return { source, units, touched, signs, cues: new Cues(source.tokens), words: null };
}

function placeOfMatter(matter: Compiled, read: Read): Place | null {
  const fit = fitsWorthWeighing(matter, read);
  if (fit === null || fit.bySign) return fit?.place ?? null;
  if (!isAbout(matter.kind, features(matter, read, fit), fit.place !== null)) return null;
  return fit.place ?? sentenceOf(read.cues.of(matter.kind), read.units);
}

/** How the patterns of a matter fit; null where neither they nor the cues give cause to weigh it. */
function fitsWorthWeighing(matter: Compiled, read: Read): FitsAndPlace | null {
  const leans = mayLean(matter, read.cues);
  if (!leans && !mayFit(matter, read)) return null;
  if (fitOf(matter.unless, read, read.units) !== null) return null;
  const fit = fitsOf(matter, read);
  return leans || fit.place !== null ? fit : null;
}

function features({ kind }: Compiled, read: Read, fit: Fits): readonly string[] {
  read.words ??= featuresOfWords(read.units);
  return [...read.words, ...featuresOfCues(read.units, read.cues.of(kind), fit)];
}

/** Whether each pattern that some way needs has one of its words in the message. */
function mayFit({ ways }: Compiled, { touched }: Read): boolean {
  return ways.some(({ needs }) => needs.every((need) => typeof need === 'function' || touched.has(need)));
}

/** Cues of two lists at least are worth weighing, one of them the matter's own, and one that it cannot do without if it has such. */
function mayLean({ kind, essential }: Compiled, cues: Cues): boolean {
  const own = cues.own(kind);
  if (own.length === 0) return false;
  const all = cues.of(kind);
  return (
    all.some(({ list }) => list !== all[0]!.list) &&
    (essential.length === 0 || all.some(({ list }) => essential.includes(list)))
  );
}

/** The sentence that holds most of the cues. */
function sentenceOf(cues: readonly Cue[], units: readonly Unit[]): Place {
  const counts = new Map<number, number>();
  for (const { from } of cues) {
    const sentence = units[from]?.sentence ?? 0;
    counts.set(sentence, (counts.get(sentence) ?? 0) + 1);
  }
  const [most = 0] = [...counts].toSorted((a, b) => b[1] - a[1] || a[0] - b[0])[0] ?? [];
  const own = units.filter(({ sentence, kind }) => sentence === most && kind !== 'stop');
  return { from: own[0]!.from, to: own.at(-1)!.to };
}

interface FitsAndPlace extends Fits {
  /** Where the first way fits that is not turned round. */
  readonly place: Place | null;
  /** Whether it rests on the shape of the message, which needs no second opinion. */
  readonly bySign: boolean;
}

function fitsOf({ ways }: Compiled, read: Read): FitsAndPlace {
  const needs = ways.map((way) => fitting(way, read));
  let turned = false;
  let place: Place | null = null;
  let bySign = false;
  for (const [index, way] of ways.entries()) {
    const first = needs[index]!.first;
    if (first === null || needs[index]!.count < way.needs.length) continue;
    if (fitOf(way.unless, read, near(first, read.units)) !== null) turned = true;
    else if (place === null) {
      place = first;
      bySign = typeof way.needs[0] === 'function';
    }
  }
  return {
    needs: needs.map(({ count }) => count),
    signs: read.signs,
    whole: place !== null,
    turned,
    place,
    bySign,
  };
}

/** How many of the needs of a way fit, and where the first does. */
function fitting(
  { needs }: CompiledWay,
  read: Read,
): { readonly count: number; readonly first: Place | null } {
  let first: Place | null = null;
  let count = 0;
  for (const [index, need] of needs.entries()) {
    const fit = typeof need === 'function' ? need(read.source) : fitOf(need, read, read.units);
    if (fit === null) continue;
    count += 1;
    if (index === 0) first = fit;
  }
  return { count, first };
}

/** The sentence of a place and its neighbours. */
function near({ from, to }: Place, units: readonly Unit[]): readonly Unit[] {
  const first = (units[from]?.sentence ?? 0) - 1;
  const last = (units[to - 1]?.sentence ?? first + 1) + 1;
  return units.filter(({ sentence }) => sentence >= first && sentence <= last);
}

/** The first place where one of the frames fits; words between quotation marks are somebody else's. */
function fitOf(book: Book, { touched }: Read, units: readonly Unit[]): Place | null {
  if (!touched.has(book)) return null;
  let sentence = 0;
  for (const [index, unit] of units.entries()) {
    if (unit.kind === 'stop') sentence = index + 1;
    if (unit.quoted) continue;
    for (const frame of book.get(unit.text) ?? [])
      for (let start = Math.max(sentence, index - frame.reach); start <= index; start += 1) {
        const fit = fitFrame(frame, units, start);
        if (fit !== undefined && fit.to > index) return fit;
      }
  }
  return null;
}

function compile({ kind, words, ways, essential = [], unless }: MatterShape): Compiled {
  const vocabulary = { ...WORDS, ...words };
  const book = (patterns: Patterns): Book => {
    const found = new Map<string, Frame[]>();
    for (const line of patterns.split('\n')) {
      if (line.trim() === '') continue;
      const frame = compileFrame(line, vocabulary);
      for (const key of frame.keys) found.set(key, [...(found.get(key) ?? []), frame]);
    }
    return found;
  };
  return {
    kind,
    ways: ways.map(({ needs, unless: not = '' }) => ({
      needs: needs.map((need) => (typeof need === 'function' ? need : book(need))),
      unless: book(not),
    })),
    unless: book(unless),
    essential,
  };
}

function booksByKey(compiled: readonly Compiled[]): ReadonlyMap<string, readonly Book[]> {
  const found = new Map<string, Book[]>();
  const add = (book: Book | Sign) => {
    if (typeof book === 'function') return;
    for (const key of book.keys()) found.set(key, [...(found.get(key) ?? []), book]);
  };
  for (const { ways, unless } of compiled) {
    add(unless);
    for (const way of ways) for (const book of [...way.needs, way.unless]) add(book);
  }
  return found;
}
