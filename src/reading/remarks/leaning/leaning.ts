import { scaledBy, Scales } from '../../noted/scales.ts';
import type { Unit } from '../unit.ts';
import { noteFeatures, ROWS, type Traits } from './features.ts';
import learned from './weights.json' with { type: 'json' };

const SCALES = new Scales(learned.weights, ROWS);

export interface Weighed {
  /** How far a message leans towards a remark (above 0) or away from it. */
  readonly leaning: number;
  /** The word that moved it most towards a remark. */
  readonly heaviest: string | null;
}

/** Weighs what a message does and how it is worded. */
export function weigh(units: readonly Unit[], traits: Traits): Weighed {
  SCALES.empty();
  const heaviest = noteFeatures(SCALES, units, traits);
  return { leaning: learned.bias + SCALES.sum * scaleOf(SCALES.count), heaviest };
}

/** How much each of so many features counts for. */
export const scaleOf = scaledBy(4);

/** From here on a message that speaks of somebody is taken to make a remark. */
export const LEANS = learned.threshold;
/** And one that seems to raise a concern, to ask for advice, to apologise or to denounce, only from here on. */
export const LEANS_DESPITE = -0.2;
/** Below this not even a clear pattern is taken for one. */
export const HOLDS = learned.holds;
