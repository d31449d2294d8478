import type { Matter } from '../matter.ts';
import { fitFrame } from '../remarks/fit-frame.ts';
import { compileFrame, type Frame } from '../remarks/frame.ts';
import type { Unit } from '../remarks/unit.ts';
import type { Source } from '../source.ts';
import { cutWords } from './cut-words.ts';
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
}

const COMPILED: readonly Compiled[] = SHAPES.map(compile);
/** Which books hold a frame with a word, so that an ordinary message costs one look-up a word. */
const BOOKS_BY_KEY = booksByKey(COMPILED);

/** What a message is about, one matter of a kind at most. */
export function readMatters(source: Source): readonly Matter[] {
  if (source.tokens.length === 0) return [];
  const read = open(source);
  return COMPILED.flatMap(({ kind, ways, unless }) => {
    for (const way of ways) {
      const place = placeOf(way, read);
      if (place === null || fitOf(unless, read, read.units) !== null) continue;
      const { tokens } = source;
      return [{ kind, span: [tokens[place.from]!.span[0], tokens[place.to - 1]!.span[1]] }];
    }
    return [];
  });
}

interface Read {
  readonly source: Source;
  readonly units: readonly Unit[];
  /** The books one of whose words stands in the message. */
  readonly touched: ReadonlySet<Book>;
}

function open(source: Source): Read {
  const units = cutWords(source);
  const touched = new Set<Book>();
  for (const { text } of units) for (const book of BOOKS_BY_KEY.get(text) ?? []) touched.add(book);
  return { source, units, touched };
}

/** Where a way fits: the place of its first need, or null. */
function placeOf({ needs, unless }: CompiledWay, read: Read): Place | null {
  if (needs.some((need) => typeof need !== 'function' && !read.touched.has(need))) return null;
  let first: Place | null = null;
  for (const need of needs) {
    const fit = typeof need === 'function' ? need(read.source) : fitOf(need, read, read.units);
    if (fit === null) return null;
    first ??= fit;
  }
  return first === null || fitOf(unless, read, near(first, read.units)) !== null ? null : first;
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

function compile({ kind, words, ways, unless }: MatterShape): Compiled {
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
