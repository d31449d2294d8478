import { listFeatures } from '../noted/listed-features.ts';
import { scaledBy, Scales } from '../noted/scales.ts';
import { ROWS } from '../leaning/features.ts';
import type { Sum } from '../weight.ts';
import { noteContinued, type Continued } from './features.ts';
import learned from './weights.json' with { type: 'json' };

const SCALES = new Scales(learned.features, ROWS);

/** Weighs a message of a thread beside what was told before it. */
export function weightOfContinued(continued: Continued): Sum {
  return SCALES.weigh((noted) => {
    noteContinued(noted, continued);
  });
}

/** The features that are weighed of it, for the training script. */
export function featuresOfContinued(continued: Continued): readonly string[] {
  return listFeatures((noted) => {
    noteContinued(noted, continued);
  });
}

/**
 * How far a message leans towards being the one after which somebody can be known (above 0), or away from it.
 * @param reckoned what the figures say of it, as features
 */
export function leaningOfContinued(weight: Sum, reckoned: readonly string[]): number {
  const sum = reckoned.reduce(
    (total, feature) => total + (SCALES.plainWeights.get(feature) ?? 0),
    weight.sum,
  );
  return learned.bias + sum * scaleOf(weight.features + reckoned.length);
}

/** How much each of so many features counts for. */
export const scaleOf = scaledBy(6);

/** From here on a message of a thread makes somebody known. */
export const TIPS = learned.threshold;
