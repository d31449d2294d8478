import learned from './weights.json' with { type: 'json' };

const WEIGHTS: ReadonlyMap<string, number> = new Map(Object.entries(learned.weights));

export interface Weighed {
  /** How far a message leans towards a remark (above 0) or away from it. */
  readonly leaning: number;
  /** The word that moved it most towards a remark. */
  readonly heaviest: string | null;
}

/** Weighs what a message does and how it is worded. */
export function weigh(features: readonly string[]): Weighed {
  let sum = 0;
  let most = 0;
  let heaviest: string | null = null;
  for (const feature of features) {
    const weight = WEIGHTS.get(feature) ?? 0;
    sum += weight;
    if (weight > most && feature.startsWith(WORD)) {
      most = weight;
      heaviest = feature.slice(WORD.length);
    }
  }
  return { leaning: learned.bias + sum * scaleOf(features.length), heaviest };
}
const WORD = 'w ';

/** Long messages have more features, so each of theirs counts for less. */
export function scaleOf(features: number): number {
  return SCALE / Math.sqrt(Math.max(features, 1));
}
const SCALE = 4;

/** From here on a message that speaks of somebody is taken to make a remark. */
export const LEANS = learned.threshold;
/** Below this not even a clear pattern is taken for one. */
export const HOLDS = learned.holds;
