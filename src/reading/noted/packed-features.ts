import { unpackNumbers } from './small-numbers.ts';

/** The sorts of features that are rows of terms, and of how many. */
export type Sorts = Readonly<Record<string, number>>;

/**
 * Features as they are committed, with what was learned of each. Each word stands there once and rows say it by its
 * number: to put a hundred thousand names together would take longer than all else that is done at start.
 */
export interface PackedFeatures {
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

/** The rows of packed features, in order. */
export interface Rows {
  /** The place of the sort of each … */
  readonly sorts: Uint8Array;
  /** … and the numbers of its words; -1 where there is no second. */
  readonly firsts: Int32Array;
  readonly seconds: Int32Array;
}

/** Unpacks the rows. */
export function unpackRows({ rows }: PackedFeatures, sorts: Sorts): Rows {
  const packed = Object.entries(sorts).map(
    ([name, terms]) => [unpackNumbers(rows[name] ?? NONE), terms] as const,
  );
  // Each row is packed as one number at least.
  const most = packed.reduce((sum, [numbers]) => sum + numbers.length, 0);
  const unpacked = {
    sorts: new Uint8Array(most),
    firsts: new Int32Array(most),
    seconds: new Int32Array(most).fill(-1),
  };
  let row = 0;
  for (const [sort, [numbers, terms]] of packed.entries()) {
    const from = row;
    row = terms === 1 ? unpackOnes(numbers, unpacked.firsts, row) : unpackTwos(numbers, unpacked, row);
    unpacked.sorts.fill(sort, from, row);
  }
  return {
    sorts: unpacked.sorts.subarray(0, row),
    firsts: unpacked.firsts.subarray(0, row),
    seconds: unpacked.seconds.subarray(0, row),
  };
}

/** @returns how many rows there are then */
function unpackOnes(packed: Int32Array, firsts: Int32Array, row: number): number {
  let first = 0;
  for (let at = 0; at < packed.length; at += 1) {
    first += packed[at]!;
    firsts[row + at] = first;
  }
  return row + packed.length;
}

function unpackTwos(packed: Int32Array, { firsts, seconds }: Rows, row: number): number {
  let next = row;
  let first = 0;
  for (let at = 0; at < packed.length;) {
    first += packed[at]!;
    const end = at + 2 + packed[at + 1]!;
    let second = 0;
    for (at += 2; at < end; at += 1) {
      second += packed[at]!;
      firsts[next] = first;
      seconds[next] = second;
      next += 1;
    }
  }
  return next;
}
