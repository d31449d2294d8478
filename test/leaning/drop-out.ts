import { Adam } from './adam.ts';
import { createDice, shuffled } from './dice.ts';
import { indexFeatures, tellingOf, type Descent, type Model, type Weighted } from './model.ts';

/** Gradient descent that leaves out features by chance, so that none leans on another always being there. */
export interface DropOut extends Descent {
  /** The share of its features that is left out whenever a row is looked at. */
  readonly leftOut: number;
  /** Features seen in fewer rows than this are not learned. */
  readonly rarest: number;
}

/** So many rows are looked at before the weights move. */
const HANDFUL = 128;
/** What a feature counts for before anything is learned, times how telling it is by itself. */
const AT_FIRST = 0.5;

/**
 * Logistic regression over handfuls of rows, each feature counting by how telling it is by itself, some of them left out
 * by chance (Srivastava et al., JMLR 2014, "Dropout"). The same rows give the same weights.
 */
export function learnByDropOut(
  { rounds, step, decay, leftOut, rarest, scaleOf }: DropOut,
  rows: readonly Weighted[],
): Model {
  const indexed = indexFeatures(rows, rarest);
  const { kept, known } = indexed;
  const telling = tellingOf(indexed, (row) => rows[row]!.meant);
  const dice = createDice();
  // The last weight is the bias, which every row has.
  const weights = new Float64Array(kept.length + 1).fill(AT_FIRST);
  weights[kept.length] = 0;
  const slopes = new Float64Array(weights.length);
  const adam = new Adam(weights);
  for (let round = 0; round < rounds; round += 1) {
    const order = shuffled(rows.length, dice);
    const stride = step * (1 - round / rounds);
    for (let from = 0; from < order.length; from += HANDFUL) {
      const handful = order.slice(from, from + HANDFUL);
      for (const [index, weight] of weights.entries()) slopes[index] = decay * weight;
      slopes[kept.length] = 0;
      for (const row of handful) {
        const { features, meant, weight } = rows[row]!;
        const there = known[row]!.filter(() => dice() >= leftOut);
        const scale = scaleOf(features.length) / (1 - leftOut);
        let sum = weights[kept.length]!;
        for (const index of there) sum += weights[index]! * telling[index]! * scale;
        const slope = (weight * (1 / (1 + Math.exp(-sum)) - (meant ? 1 : 0))) / handful.length;
        slopes[kept.length]! += slope;
        for (const index of there) slopes[index]! += slope * telling[index]! * scale;
      }
      adam.move(slopes, stride);
    }
  }
  return {
    bias: weights[kept.length]!,
    weights: new Map(kept.map((feature, index) => [feature, weights[index]! * telling[index]!])),
  };
}
