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
/** How slowly what was seen of the slopes is forgotten, and of their squares (Kingma and Ba, ICLR 2015, "Adam"). */
const SLOPES_LAST = 0.9;
const SQUARES_LAST = 0.999;
/** What a feature counts for before anything is learned, times how telling it is by itself. */
const AT_FIRST = 0.5;
const NO_SLOPE = 1e-8;

/** Numbers between 0 and 1 by chance, the same ones every time (Marsaglia 2003, "Xorshift RNGs"). */
function createDice(): () => number {
  let state = 88172645;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

function shuffled(length: number, dice: () => number): number[] {
  const order = Array.from({ length }, (_, index) => index);
  for (let at = length - 1; at > 0; at -= 1) {
    const other = Math.floor(dice() * (at + 1));
    [order[at], order[other]] = [order[other]!, order[at]!];
  }
  return order;
}

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
  const past = new Float64Array(weights.length);
  const squares = new Float64Array(weights.length);
  let turns = 0;
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
      turns += 1;
      const ofSlopes = 1 - SLOPES_LAST ** turns;
      const ofSquares = 1 - SQUARES_LAST ** turns;
      for (let index = 0; index < weights.length; index += 1) {
        const slope = slopes[index]!;
        past[index] = SLOPES_LAST * past[index]! + (1 - SLOPES_LAST) * slope;
        squares[index] = SQUARES_LAST * squares[index]! + (1 - SQUARES_LAST) * slope * slope;
        weights[index]! -=
          (stride * past[index]!) / ofSlopes / (Math.sqrt(squares[index]! / ofSquares) + NO_SLOPE);
      }
    }
  }
  return {
    bias: weights[kept.length]!,
    weights: new Map(kept.map((feature, index) => [feature, weights[index]! * telling[index]!])),
  };
}
