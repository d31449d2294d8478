import learned from './weights.json' with { type: 'json' };

const WEIGHTS: ReadonlyMap<string, number> = new Map(Object.entries(learned.weights));

/** How far a message leans towards a remark (above 0) or away from it. */
export function leaningOf(features: readonly string[]): number {
  const sum = features.reduce((total, feature) => total + (WEIGHTS.get(feature) ?? 0), 0);
  return learned.bias + sum * scaleOf(features.length);
}

/** Long messages have more features, so each of theirs counts for less. */
export function scaleOf(features: number): number {
  return SCALE / Math.sqrt(Math.max(features, 1));
}
const SCALE = 4;

/** From here on a message with a hint of a remark is taken to make one. */
export const LEANS = learned.threshold;
