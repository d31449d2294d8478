import { learnTerm } from '../../text/known-words.ts';
import { putSteps, type PackedLayer } from './layer.ts';
import { eachEntry, wholeName, type PackedWeights } from './packed-weights.ts';

/** Terms are smaller than this, so that a term and a sort make one number, and two such numbers another. */
const TERMS = 2 ** 23;
const MOST_SORTS = 2 ** 7;

/** The sorts of features that are rows of terms, and of how many. */
export type Sorts = Readonly<Record<string, number>>;

/** The number of a sort of rows and of a row's first term together. */
export function firstOf(sort: number, term: number): number {
  return (sort + 1) * TERMS + term;
}

/**
 * The features of some tables of weights, each with a number of its own, and what each weighs in every table and in
 * every node of a layer.
 */
export class LearnedFeatures {
  /** Of each row what it begins with, its second term (0 if it has none) and its feature, one row behind another. */
  readonly rows: number[] = [];
  readonly plain = new Map<string, number>();
  /** How many weights a feature has: one for each table, then one for each node. */
  readonly columns: number;
  /** In hundredths, and in steps for nodes: those of one feature side by side, one feature behind another. */
  readonly weights: Int16Array;
  readonly #sorts: Sorts;
  readonly #names: readonly string[];
  /** The features of rows of one term, by what they begin with … */
  readonly #ones = new Map<number, number>();
  /** … and of rows of two, by that and by their second term. */
  readonly #twos = new Map<number, Map<number, number>>();
  #count = 0;

  /** Reads tables as they are committed. Names of rows are not put together for it: there are a hundred thousand. */
  constructor(tables: readonly PackedWeights[], sorts: Sorts, layer?: PackedLayer) {
    this.#sorts = sorts;
    this.#names = Object.keys(sorts);
    if (this.#names.length > MOST_SORTS) throw new Error('More sorts of features than can be told apart');
    const read = [...tables, ...(layer === undefined ? [] : [layer.weights])].map((table) =>
      this.#read(table),
    );
    this.columns = tables.length + (layer?.starts.length ?? 0);
    this.weights = new Int16Array(this.#count * this.columns);
    for (const [table, { features, told }] of read.entries())
      for (let at = 0; at < features.length; at += 1) {
        const from = features[at]! * this.columns + table;
        if (table < tables.length) this.weights[from] = Number(told[at]);
        else putSteps(told[at]!, this.weights, from);
      }
  }

  /** The features of one table, and what it tells of each. */
  #read(table: PackedWeights): { readonly features: readonly number[]; readonly told: readonly string[] } {
    const features: number[] = [];
    const told: string[] = [];
    let together: string | undefined;
    let featureOf = (term: string): number => this.#plainFeature(term);
    eachEntry(table, (beginning, term, entry) => {
      if (beginning !== together) featureOf = this.#featuresThatBegin(beginning);
      together = beginning;
      features.push(featureOf(term));
      told.push(entry);
    });
    return { features, told };
  }

  /** A row of one term begins with its sort alone, a row of two with its first term as well. */
  #featuresThatBegin(beginning: string): (term: string) => number {
    const [sort = '', term, ...more] = beginning.split(' ');
    const number = this.#names.indexOf(sort);
    if (more.length > 0 || this.#sorts[sort] !== (term === undefined ? 1 : 2))
      return (last) => this.#plainFeature(wholeName(beginning, last));
    if (term === undefined)
      return (only) => {
        const first = firstOf(number, learnTerm(only));
        return this.#rowFeature(this.#ones, first, first, 0);
      };
    const first = firstOf(number, learnTerm(term));
    const twos = this.#twos.get(first) ?? new Map<number, number>();
    this.#twos.set(first, twos);
    return (last) => {
      const second = learnTerm(last);
      return this.#rowFeature(twos, second, first, second);
    };
  }

  /** The number of a row; a new one where no table held it so far. */
  #rowFeature(known: Map<number, number>, key: number, first: number, second: number): number {
    const before = known.get(key);
    if (before !== undefined) return before;
    const feature = this.#count++;
    known.set(key, feature);
    this.rows.push(first, second, feature);
    return feature;
  }

  #plainFeature(name: string): number {
    const feature = this.plain.get(name) ?? this.#count++;
    this.plain.set(name, feature);
    return feature;
  }
}
