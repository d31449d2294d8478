import { learnTerm } from '../../text/known-words.ts';
import { stepsOf } from './layer.ts';
import { eachRow, type PackedFeatures, type Sorts } from './packed-features.ts';
import { LearnedRows } from './rows.ts';

/** Terms are smaller than this, so that a term and a sort make one number. */
const TERMS = 2 ** 23;
const MOST_SORTS = 2 ** 7;

/** The number of a sort of rows and of a row's first term together. */
export function firstOf(sort: number, term: number): number {
  return (sort + 1) * TERMS + term;
}

/** The features that something was learned of, each with a number of its own: those of the layer have the lowest. */
export class LearnedFeatures {
  readonly rows: LearnedRows;
  readonly plain = new Map<string, number>();
  readonly tables: number;
  /** What each feature weighs in each table, in hundredths: those of one feature side by side. */
  readonly weights: Int16Array;
  /** What each feature of the layer weighs in each of its nodes, in steps: those of one feature side by side. */
  readonly steps: Int8Array;

  /** @param packed those of the layer first, if there is one */
  constructor(packed: readonly PackedFeatures[], sorts: Sorts) {
    if (Object.keys(sorts).length > MOST_SORTS)
      throw new Error('More sorts of features than can be told apart');
    const count = packed.reduce((sum, { weights: [first = []] }) => sum + first.length, 0);
    this.rows = new LearnedRows(count);
    this.tables = packed[0]?.weights.length ?? 0;
    this.weights = new Int16Array(count * this.tables);
    this.steps = stepsOf(packed.map(({ letters }) => letters).join(''));
    let feature = 0;
    for (const part of packed) {
      this.#read(part, sorts, feature);
      feature += part.weights[0]?.length ?? 0;
    }
  }

  /** Reads features; the first of them has the number `from`. */
  #read(packed: PackedFeatures, sorts: Sorts, from: number): void {
    const { words, plain, weights } = packed;
    const terms = words.map(learnTerm);
    let feature = from;
    eachRow(packed, sorts, (sort, first, second) => {
      this.rows.add(firstOf(sort, terms[first]!), second === -1 ? 0 : terms[second]!, feature);
      feature += 1;
    });
    for (const name of plain) this.plain.set(name, feature++);
    for (const [table, hundredths] of weights.entries())
      for (let at = 0; at < hundredths.length; at += 1)
        this.weights[(from + at) * this.tables + table] = hundredths[at]!;
  }
}
