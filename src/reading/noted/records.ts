import { stepsOf } from './layer.ts';
import type { PackedFeatures } from './packed-features.ts';

/** Bytes of what a feature weighs in one table. */
export const WEIGHT = Int16Array.BYTES_PER_ELEMENT;

/**
 * What each feature weighs, by its number. What is added up together lies side by side: to fetch it from two places takes
 * longer than to add it up.
 */
export class Records {
  readonly tables: number;
  /** How many features, those with the lowest numbers, weigh in the nodes of the layer too. */
  readonly layered: number;
  /** Bytes of a feature of the layer: what it weighs in each table, then what it weighs in each node. */
  readonly stride: number;
  /** Those of the layer, with what they weigh in the tables … */
  readonly weights: Int16Array;
  /** … and, in the same bytes, in the nodes. */
  readonly steps: Int8Array;
  /** What the other features weigh, each table beside the next. */
  readonly others: Int16Array;

  /** @param packed those of the layer first, if there is one */
  constructor(packed: readonly PackedFeatures[]) {
    const [first, ...rest] = packed;
    const isLayered = first !== undefined && first.letters !== '';
    this.tables = first?.weights.length ?? 0;
    this.layered = isLayered ? countOf(first) : 0;
    const nodes = isLayered ? first.letters.length / this.layered : 0;
    this.stride = WEIGHT * (this.tables + Math.ceil(nodes / WEIGHT));
    const records = new ArrayBuffer(this.layered * this.stride);
    this.weights = new Int16Array(records);
    this.steps = new Int8Array(records);
    const others = isLayered ? rest : packed;
    this.others = new Int16Array(others.reduce((sum, part) => sum + countOf(part), 0) * this.tables);
    if (isLayered) {
      put(this.weights, first.weights, 0, this.stride / WEIGHT);
      const steps = stepsOf(first.letters);
      for (let feature = 0; feature < this.layered; feature += 1)
        this.steps.set(steps.subarray(feature * nodes, (feature + 1) * nodes), this.firstStep(feature));
    }
    let from = 0;
    for (const part of others) {
      put(this.others, part.weights, from, this.tables);
      from += countOf(part);
    }
  }

  /** Where a feature of the layer begins among the steps. */
  firstStep(feature: number): number {
    return feature * this.stride + WEIGHT * this.tables;
  }

  /** What a feature weighs in a table, in hundredths. */
  weightOf(feature: number, table = 0): number {
    return feature >= this.layered
      ? this.others[(feature - this.layered) * this.tables + table]!
      : this.weights[(feature * this.stride) / WEIGHT + table]!;
  }

  /** What a feature weighs in a node, in steps; 0 where it is not one of the layer. */
  stepOf(feature: number, node: number): number {
    return feature >= this.layered ? 0 : this.steps[this.firstStep(feature) + node]!;
  }
}

/** How many features there are. */
export function countOf({ weights: [first = []] }: PackedFeatures): number {
  return first.length;
}

/** Puts what features weigh in each table where they belong: the first of them at `from`, one every `stride`. */
function put(into: Int16Array, weights: PackedFeatures['weights'], from: number, stride: number): void {
  for (const [table, hundredths] of weights.entries())
    for (let at = 0; at < hundredths.length; at += 1) into[(from + at) * stride + table] = hundredths[at]!;
}
