import type { Noted } from './noted.ts';
import { NotedOnce } from './noted-once.ts';
import { fromHundredths } from './hundredths.ts';
import type { Sorts } from './learned-features.ts';
import type { PackedWeights } from './packed-weights.ts';

/** A message as every table weighs it. */
export interface ManyWeights {
  /** What its features weigh together, by table. */
  readonly sums: readonly number[];
  /** How many they are … */
  readonly features: number;
  /** … and of how many something was learned. */
  readonly known: number;
}

/** Adds up what the features of a message weigh in several tables, which costs no more than in one. */
export class ManyScales extends NotedOnce {
  readonly #sums: Int32Array;

  constructor(tables: readonly PackedWeights[], sorts: Sorts) {
    super(tables, sorts);
    this.#sums = new Int32Array(tables.length);
  }

  /** Weighs what `note` notes. */
  weigh(note: (noted: Noted) => void): ManyWeights {
    this.begin();
    this.#sums.fill(0);
    note(this);
    return { sums: Array.from(this.#sums, fromHundredths), features: this.count, known: this.known };
  }

  protected take(from: number): void {
    const sums = this.#sums;
    for (let table = 0; table < sums.length; table += 1) sums[table]! += this.weights[from + table]!;
  }
}
