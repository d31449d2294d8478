import type { Noted, Term } from './noted.ts';
import { NotedOnce } from './noted-once.ts';
import { fromHundredths } from './hundredths.ts';
import { fromSteps } from './layer.ts';
import type { ClosedFeatures } from './closed-features.ts';
import type { Sorts } from './packed-features.ts';

/** A message as every table weighs it. */
export interface ManyWeights {
  /** What its features weigh together, by table … */
  readonly sums: readonly number[];
  /** … and by node of the layer. */
  readonly nodes: readonly number[];
  /** How many they are … */
  readonly features: number;
  /** … and of how many something was learned. */
  readonly known: number;
}

/** Adds up what the features of a message weigh in several tables and in a layer, which costs little more than in one. */
export class ManyScales extends NotedOnce {
  readonly #sums: Int32Array;
  readonly #nodes: Int32Array;

  /** @param nodes how many the layer has */
  constructor(closed: ClosedFeatures, sorts: Sorts, nodes: number) {
    super(closed, sorts, nodes);
    this.#sums = new Int32Array(closed.tables);
    this.#nodes = new Int32Array(nodes);
  }

  /** Weighs what `note` notes. */
  weigh(note: (noted: Noted) => void): ManyWeights {
    this.begin();
    this.#sums.fill(0);
    this.#nodes.fill(0);
    note(this);
    // A plain loop: Array.from takes as long as all the adding up.
    const sums: number[] = [];
    for (const sum of this.#sums) sums.push(fromHundredths(sum));
    const nodes: number[] = [];
    for (const sum of this.#nodes) nodes.push(fromSteps(sum));
    return { sums, nodes, features: this.count, known: this.known };
  }

  /**
   * What a row of one term adds in the first table; 0 where nothing was learned of it.
   * @param slopes how much a feature adds by each node that it weighs in
   */
  weightOf(sort: string, term: Term, slopes: readonly number[]): number {
    const place = this.placeOf(sort, term);
    if (place === -1) return 0;
    const { weights, steps } = this.learned;
    const from = this.learned.stepsAt(place);
    return slopes.reduce(
      (sum, slope, node) => sum + slope * fromSteps(steps[from + node]!),
      fromHundredths(weights[this.learned.weightsAt(place)]!),
    );
  }

  protected take(place: number): void {
    const [sums, nodes] = [this.#sums, this.#nodes];
    const { weights, steps } = this.learned;
    const weightsAt = this.learned.weightsAt(place);
    for (let table = 0; table < sums.length; table += 1) sums[table]! += weights[weightsAt + table]!;
    const stepsAt = this.learned.stepsAt(place);
    for (let node = 0; node < nodes.length; node += 1) nodes[node]! += steps[stepsAt + node]!;
  }
}
