import type { Span } from '../../message.ts';
import type { Matter } from '../matter.ts';
import { fitFrame } from '../remarks/fit-frame.ts';
import { compileFrame, type Frame } from '../remarks/frame.ts';
import type { Unit } from '../remarks/unit.ts';
import type { Source } from '../source.ts';
import { cutWords } from './cut-words.ts';
import type { MatterShape, Patterns } from './shape.ts';
import { SHAPES } from './shapes.ts';
import { WORDS } from './words.ts';

/** Frames by each of the words one of which they must hold. */
type Book = ReadonlyMap<string, readonly Frame[]>;

interface CompiledWay {
  readonly needs: readonly Book[];
  readonly unless: Book;
}
interface Compiled {
  readonly kind: Matter['kind'];
  readonly ways: readonly CompiledWay[];
  readonly unless: Book;
}

const COMPILED: readonly Compiled[] = SHAPES.map(compile);

/** What a message is about, one matter of a kind at most. */
export function readMatters(source: Source): readonly Matter[] {
  if (source.tokens.length === 0) return [];
  const units = cutWords(source);
  return COMPILED.flatMap(({ kind, ways, unless }) => {
    for (const way of ways) {
      const span = spanOf(way, units, source);
      if (span !== null && fitOf(unless, units) === null) return [{ kind, span }];
    }
    return [];
  });
}

/** Where a way fits: its first need, or null. */
function spanOf({ needs, unless }: CompiledWay, units: readonly Unit[], { tokens }: Source): Span | null {
  let first: Place | null = null;
  for (const need of needs) {
    const fit = fitOf(need, units);
    if (fit === null) return null;
    first ??= fit;
  }
  if (first === null || fitOf(unless, near(first, units)) !== null) return null;
  return [tokens[units[first.from]!.from]!.span[0], tokens[units[first.to - 1]!.to - 1]!.span[1]];
}

interface Place {
  readonly from: number;
  readonly to: number;
}

/** The sentence of a fit and its neighbours. */
function near({ from, to }: Place, units: readonly Unit[]): readonly Unit[] {
  const first = units[from]!.sentence - 1;
  const last = units[to - 1]!.sentence + 1;
  return units.filter(({ sentence }) => sentence >= first && sentence <= last);
}

/** The first place where one of the frames fits; words between quotation marks are somebody else's. */
function fitOf(book: Book, units: readonly Unit[]): Place | null {
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
    ways: ways.map(({ needs, unless: not = '' }) => ({ needs: needs.map(book), unless: book(not) })),
    unless: book(unless),
  };
}
