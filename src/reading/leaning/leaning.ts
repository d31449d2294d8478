import { featuresOf, type Read } from './features.ts';
import learned from './weights.json' with { type: 'json' };

const WEIGHTS: ReadonlyMap<string, number> = new Map(Object.entries(learned.weights));

/** How far a message as a whole leans towards one real patient who can be known (above 0) or away (below 0). */
export function leaningOf(read: Read): number {
  const features = featuresOf(read);
  const sum = features.reduce((total, feature) => total + (WEIGHTS.get(feature) ?? 0), 0);
  return learned.bias + sum * scaleOf(features.length);
}

/** Long messages have more features, so each of theirs counts for less. */
export function scaleOf(features: number): number {
  return SCALE / Math.sqrt(Math.max(features, 1));
}
const SCALE = 6;

/** From here on a message confirms what the rules only hinted at. */
export const CONFIRMS = learned.confirms;
/** Below this a message holds back what the rules put together. */
export const HOLDS_BACK = learned.holdsBack;
/** Below this it holds back even a name: those are told more surely. */
export const HOLDS_BACK_NAMES = learned.holdsBackNames;
