import learned from './weights.json' with { type: 'json' };

const WEIGHTS: ReadonlyMap<string, number> = new Map(Object.entries(learned.weights));

/** How far a message leans towards a remark (above 0) or away from it. */
export function leaningOf(features: readonly string[]): number {
  let sum = 0;
  let known = 0;
  for (const feature of features) {
    const weight = WEIGHTS.get(feature);
    if (weight === undefined) continue;
    sum += weight;
    known += 1;
  }
  return learned.bias + (sum * SCALE) / Math.sqrt(Math.max(known, 1));
}

/** Long messages have more features; each of theirs counts for less. */
export const SCALE = 4;

/** From here on a message with a hint of a remark is taken to make one. */
export const LEANS = learned.threshold;
