import { unpackRows, type PackedFeatures, type Sorts } from './packed-features.ts';
import { LearnedRows } from './rows.ts';
import { unpackNumbers } from './small-numbers.ts';

/** Terms are smaller than this, so that a term and a sort make one number. */
const TERMS = 2 ** 23;
const MOST_SORTS = 2 ** 7;

/** The number of a sort of rows and of a row's first term together. */
export function firstOf(sort: number, term: number): number {
  return (sort + 1) * TERMS + term;
}

/** How many of them a word of 32 bits holds. */
const WEIGHTS_A_WORD = 2;
const STEPS_A_WORD = 4;

/** The features that something was learned of, each known by the place of its words among those of all. */
export class LearnedFeatures {
  readonly plain = new Map<string, number>();
  readonly tables: number;
  /** What a feature weighs in each table, in hundredths: those of one at `place` begin at `weightsAt(place)`. */
  readonly weights: Int16Array;
  /** What it weighs in each node of a layer, in steps: they begin at `stepsAt(place)`, and are 0 if it is not in the layer. */
  readonly steps: Int8Array;
  readonly #rows: LearnedRows;
  readonly #wordsOfWeights: number;
  readonly #words: number;
  readonly #nodes: number;

  /**
   * @param terms of the words of each part
   * @param nodes how many the layer has
   */
  constructor(packed: readonly PackedFeatures[], terms: readonly Int32Array[], sorts: Sorts, nodes = 0) {
    if (Object.keys(sorts).length > MOST_SORTS)
      throw new Error('More sorts of features than can be told apart');
    const weighed = packed.map(({ weights }) => weights.map(unpackNumbers));
    const features = sumOf(weighed.map(([first]) => first?.length ?? 0));
    const plain = sumOf(packed.map((part) => part.plain.length));
    this.tables = packed[0]?.weights.length ?? 0;
    this.#nodes = nodes;
    this.#wordsOfWeights = Math.ceil(this.tables / WEIGHTS_A_WORD);
    this.#words = this.#wordsOfWeights + Math.ceil(nodes / STEPS_A_WORD);
    this.#rows = new LearnedRows(features - plain, this.#words, plain);
    const { buffer } = this.#rows.words;
    this.weights = new Int16Array(buffer);
    this.steps = new Int8Array(buffer);
    for (const [at, part] of packed.entries())
      this.#read(part, terms[at]!, sorts, this.#recordsOf(part, weighed[at]!));
  }

  /** The place of a row; -1 if nothing was learned of it. */
  placeOf(first: number, second: number): number {
    return this.#rows.get(first, second);
  }

  weightsAt(place: number): number {
    return place * WEIGHTS_A_WORD;
  }

  stepsAt(place: number): number {
    return (place + this.#wordsOfWeights) * STEPS_A_WORD;
  }

  /** What was learned of each feature, one behind the other, to be copied as a whole to where its row lies. */
  #recordsOf({ steps }: PackedFeatures, weights: readonly Int32Array[]): Int32Array {
    const features = weights[0]?.length ?? 0;
    const records = new Int32Array(features * this.#words);
    const ofWeights = new Int16Array(records.buffer);
    const ofSteps = new Int8Array(records.buffer);
    for (const [table, column] of weights.entries())
      for (let feature = 0; feature < features; feature += 1)
        ofWeights[this.weightsAt(feature * this.#words) + table] = column[feature]!;
    const nodes = steps.length === 0 ? 0 : this.#nodes;
    for (let feature = 0; feature < features; feature += 1) {
      const at = this.stepsAt(feature * this.#words);
      for (let node = 0; node < nodes; node += 1) ofSteps[at + node] = steps[feature * nodes + node]!;
    }
    return records;
  }

  #read(packed: PackedFeatures, terms: Int32Array, sorts: Sorts, records: Int32Array): void {
    const rows = unpackRows(packed, sorts);
    const { firsts, seconds } = rows;
    for (let row = 0; row < firsts.length; row += 1) {
      firsts[row] = firstOf(rows.sorts[row]!, terms[firsts[row]!]!);
      seconds[row] = seconds[row] === -1 ? 0 : terms[seconds[row]!]!;
    }
    this.#rows.addAll(firsts, seconds, records);
    let record = firsts.length * this.#words;
    for (const name of packed.plain) {
      this.plain.set(name, this.#rows.addOther(records, record));
      record += this.#words;
    }
  }
}

const sumOf = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0);
