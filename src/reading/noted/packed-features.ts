import { fromHundredths } from './hundredths.ts';
import { unpackNumbers } from './small-numbers.ts';

/** The sorts of features that are rows of terms, and of how many. */
export type Sorts = Readonly<Record<string, number>>;

/**
 * Features as they are committed, with what was learned of each. Each word stands there once and rows say it by its
 * number: to put a hundred thousand names together would take longer than all else that is done at start.
 */
export interface PackedFeatures {
  /** The words of the rows, parted by spaces. */
  readonly words: string;
  /**
   * The rows of each sort, in the order of their words. Of one term: the number of each word, less that of the one
   * before. Of two: the number of the first word, less that of the first word before, how many rows begin with it, and the
   * numbers of their second words, each less that of the one before. As `packNumbers` packs them.
   */
  readonly rows: Readonly<Record<string, Uint8Array>>;
  /** The names of the features that are no rows; they come behind those that are. */
  readonly plain: readonly string[];
  /** What each feature weighs in each table, in hundredths. As `packNumbers` packs them. */
  readonly weights: readonly Uint8Array[];
  /** What each weighs in every node of a layer, in steps, a byte for each node; empty where there is none. */
  readonly steps: Uint8Array;
}

const NONE = new Uint8Array();

/** Takes each row, in order: the place of its sort, and the numbers of its words; -1 where there is no second. */
export function eachRow(
  { rows }: PackedFeatures,
  sorts: Sorts,
  take: (sort: number, first: number, second: number) => void,
): void {
  for (const [sort, [name, terms]] of Object.entries(sorts).entries()) {
    const packed = unpackNumbers(rows[name] ?? NONE);
    let first = 0;
    for (let at = 0; at < packed.length;) {
      first += packed[at++]!;
      if (terms === 1) {
        take(sort, first, -1);
        continue;
      }
      const end = at + 1 + packed[at]!;
      let second = 0;
      for (at += 1; at < end; at += 1) {
        second += packed[at]!;
        take(sort, first, second);
      }
    }
  }
}

/** What the features that are no rows weigh in the first table, by name. */
export function plainWeights(packed: readonly PackedFeatures[]): ReadonlyMap<string, number> {
  return new Map(
    packed.flatMap(({ plain, weights: [first = NONE] }) => {
      const weights = unpackNumbers(first);
      return plain.map(
        (name, at) => [name, fromHundredths(weights[weights.length - plain.length + at]!)] as const,
      );
    }),
  );
}
