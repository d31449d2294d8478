import { learnTerm } from '../../text/known-words.ts';
import { eachWeight, wholeName, type PackedWeights } from './packed-weights.ts';

/** Terms are smaller than this, so that a term and a sort make one number, and two such numbers another. */
const TERMS = 2 ** 23;
const MOST_SORTS = 2 ** 7;

/** The sorts of features that are rows of terms, and of how many. */
export type Sorts = Readonly<Record<string, number>>;

/** The number of a sort of rows and of a row's first term together. */
export function firstOf(sort: number, term: number): number {
  return (sort + 1) * TERMS + term;
}

/** The features of some tables of weights, each with a number of its own, and what each weighs in every table. */
export class LearnedFeatures {
  /** Of each row what it begins with, its second term (0 if it has none) and its feature, one row behind another. */
  readonly rows: number[] = [];
  readonly plain = new Map<string, number>();
  /** In hundredths: those of one feature side by side, one feature behind another. */
  readonly weights: Int16Array;
  readonly #sorts: Sorts;
  readonly #names: readonly string[];
  /** Where several tables may hold the same row. */
  readonly #featureOfRow: Map<number, number> | null;
  #count = 0;

  /** Reads tables as they are committed. Names of rows are not put together for it: there are a hundred thousand. */
  constructor(tables: readonly PackedWeights[], sorts: Sorts) {
    this.#sorts = sorts;
    this.#featureOfRow = tables.length > 1 ? new Map() : null;
    this.#names = Object.keys(sorts);
    if (this.#names.length > MOST_SORTS) throw new Error('More sorts of features than can be told apart');
    const columns = tables.map((table) => this.#read(table));
    this.weights = new Int16Array(this.#count * tables.length);
    for (const [table, column] of columns.entries())
      for (let at = 0; at < column.length; at += 2)
        this.weights[column[at]! * tables.length + table] = column[at + 1]!;
  }

  /** The features of one table, each followed by its weight. */
  #read(table: PackedWeights): number[] {
    const column: number[] = [];
    let together: string | undefined;
    let featureOf = (term: string): number => this.#plainFeature(term);
    eachWeight(table, (beginning, term, hundredths) => {
      if (beginning !== together) featureOf = this.#featuresThatBegin(beginning);
      together = beginning;
      column.push(featureOf(term), hundredths);
    });
    return column;
  }

  /** A row of one term begins with its sort alone, a row of two with its first term as well. */
  #featuresThatBegin(beginning: string): (term: string) => number {
    const [sort = '', term, ...more] = beginning.split(' ');
    const number = this.#names.indexOf(sort);
    if (more.length > 0 || this.#sorts[sort] !== (term === undefined ? 1 : 2))
      return (last) => this.#plainFeature(wholeName(beginning, last));
    if (term === undefined) return (only) => this.#rowFeature(firstOf(number, learnTerm(only)), 0);
    const first = firstOf(number, learnTerm(term));
    return (second) => this.#rowFeature(first, learnTerm(second));
  }

  #rowFeature(first: number, second: number): number {
    const row = first * TERMS + second;
    const known = this.#featureOfRow?.get(row);
    if (known !== undefined) return known;
    const feature = this.#count++;
    this.#featureOfRow?.set(row, feature);
    this.rows.push(first, second, feature);
    return feature;
  }

  #plainFeature(name: string): number {
    const feature = this.plain.get(name) ?? this.#count++;
    this.plain.set(name, feature);
    return feature;
  }
}
