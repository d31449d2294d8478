import type { Matter } from '../matter.ts';
import { compileFrame, type Frame } from '../remarks/frame.ts';
import { FrameBook } from '../remarks/frame-book.ts';
import type { MatterShape, Patterns, Sign } from './shape.ts';
import { WORDS } from './words.ts';

/** A pattern, and the number of the list that it stands in. */
export interface ListedFrame extends Frame {
  readonly list: number;
}

/** What a way needs: that one pattern of a list fits, or a sign. */
export type Need = number | Sign;

export interface CompiledWay {
  readonly needs: readonly Need[];
  readonly unless: number;
}

export interface Compiled {
  readonly kind: Matter['kind'];
  readonly ways: readonly CompiledWay[];
  readonly unless: number;
  readonly essential: readonly string[];
  readonly onlyCued: boolean;
}

/** The patterns of all matters, ready to be fitted: each list has a number, and one book holds the patterns of all. */
export function compile(shapes: readonly MatterShape[]) {
  const frames: ListedFrame[] = [];
  let lists = 0;
  const compiled = shapes.map(({ kind, words, ways, essential = [], onlyCued = false, unless }): Compiled => {
    const vocabulary = { ...WORDS, ...words };
    const list = (patterns: Patterns): number => {
      for (const line of patterns.split('\n'))
        if (line.trim() !== '') frames.push({ ...compileFrame(line, vocabulary), list: lists });
      lists += 1;
      return lists - 1;
    };
    return {
      kind,
      ways: ways.map(({ needs, unless: not = '' }) => ({
        needs: needs.map((need) => (typeof need === 'function' ? need : list(need))),
        unless: list(not),
      })),
      unless: list(unless),
      essential,
      onlyCued,
    };
  });
  return { compiled, lists, book: new FrameBook(frames) };
}
