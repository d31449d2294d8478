import type { Noted } from './noted.ts';
import { NotedOnce } from './noted-once.ts';
import { fromHundredths } from './hundredths.ts';
import { fromSteps, type PackedLayer } from './layer.ts';
import type { Sorts } from './learned-features.ts';
import type { PackedWeights } from './packed-weights.ts';

/** A message as every table weighs it. */
export interface ManyWeights {
  /** What its features weigh together, by table … */
  readonly sums: readonly number[];
  /** … and by node of the layer, if there is one. */
  readonly nodes: readonly number[];
  /** How many they are … */
  readonly features: number;
  /** … and of how many something was learned. */
  readonly known: number;
}

/** Adds up what the features of a message weigh in several tables and in a layer, which costs little more than in one. */
export class ManyScales extends NotedOnce {
  readonly #sums: Int32Array;
  readonly #tables: number;

  constructor(tables: readonly PackedWeights[], sorts: Sorts, layer?: PackedLayer) {
    super(tables, sorts, layer);
    this.#tables = tables.length;
    this.#sums = new Int32Array(tables.length + (layer?.starts.length ?? 0));
  }

  /** Weighs what `note` notes. */
  weigh(note: (noted: Noted) => void): ManyWeights {
    this.begin();
    this.#sums.fill(0);
    note(this);
    const sums: number[] = [];
    const nodes: number[] = [];
    for (let column = 0; column < this.#sums.length; column += 1)
      if (column < this.#tables) sums.push(fromHundredths(this.#sums[column]!));
      else nodes.push(fromSteps(this.#sums[column]!));
    return { sums, nodes, features: this.count, known: this.known };
  }

  protected take(from: number): void {
    const sums = this.#sums;
    const { weights } = this;
    for (let column = 0; column < sums.length; column += 1) sums[column]! += weights[from + column]!;
  }
}
