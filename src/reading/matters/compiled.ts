import type { Matter } from '../matter.ts';
import { compileFrame, type Frame } from '../remarks/frame.ts';
import type { MatterShape, Patterns, Sign } from './shape.ts';
import { WORDS } from './words.ts';

/** Frames by each of the words one of which they must hold. */
export type Book = ReadonlyMap<string, readonly Frame[]>;

export interface CompiledWay {
  readonly needs: readonly (Book | Sign)[];
  readonly unless: Book;
}
export interface Compiled {
  readonly kind: Matter['kind'];
  readonly ways: readonly CompiledWay[];
  readonly unless: Book;
  readonly essential: readonly string[];
  /** Whether one of its ways rests on the shape of the message. */
  readonly hasSign: boolean;
}

/** The patterns of a matter, ready to be fitted. */
export function compile({ kind, words, ways, essential = [], unless }: MatterShape): Compiled {
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
    hasSign: ways.some(({ needs }) => typeof needs[0] === 'function'),
  };
}

/** Which books hold a frame with a word. */
export function booksByKey(compiled: readonly Compiled[]): ReadonlyMap<string, readonly Book[]> {
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
