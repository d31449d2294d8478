import { learnTerm } from '../../text/known-words.ts';
import { eachRow, type PackedFeatures, type Sorts } from './packed-features.ts';
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
  readonly #nodes: number;

  /** @param nodes how many the layer has */
  constructor(packed: readonly PackedFeatures[], sorts: Sorts, nodes = 0) {
    if (Object.keys(sorts).length > MOST_SORTS)
      throw new Error('More sorts of features than can be told apart');
    const weighed = packed.map(({ weights }) => weights.map(unpackNumbers));
    const features = sumOf(weighed.map(([first]) => first?.length ?? 0));
    const plain = sumOf(packed.map((part) => part.plain.length));
    this.tables = packed[0]?.weights.length ?? 0;
    this.#nodes = nodes;
    this.#wordsOfWeights = Math.ceil(this.tables / WEIGHTS_A_WORD);
    const words = this.#wordsOfWeights + Math.ceil(nodes / STEPS_A_WORD);
    this.#rows = new LearnedRows(features - plain, words, plain);
    const { buffer } = this.#rows.words;
    this.weights = new Int16Array(buffer);
    this.steps = new Int8Array(buffer);
    for (const [at, part] of packed.entries()) this.#read(part, sorts, weighed[at]!);
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

  /** @param weights what each feature weighs in each table */
  #read(packed: PackedFeatures, sorts: Sorts, weights: readonly Int32Array[]): void {
    const { words, plain, steps } = packed;
    const terms = words.split(' ').map(learnTerm);
    let feature = 0;
    const nodes = steps.length === 0 ? 0 : this.#nodes;
    const learn = (place: number) => {
      const weightsAt = this.weightsAt(place);
      for (let table = 0; table < weights.length; table += 1)
        this.weights[weightsAt + table] = weights[table]![feature]!;
      // A plain loop: views of so many bytes take longer than all else here.
      const stepsAt = this.stepsAt(place);
      for (let node = 0; node < nodes; node += 1) this.steps[stepsAt + node] = steps[feature * nodes + node]!;
      feature += 1;
    };
    eachRow(packed, sorts, (sort, first, second) => {
      learn(this.#rows.add(firstOf(sort, terms[first]!), second === -1 ? 0 : terms[second]!));
    });
    for (const name of plain) {
      const place = this.#rows.addOther();
      this.plain.set(name, place);
      learn(place);
    }
  }
}

const sumOf = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0);
