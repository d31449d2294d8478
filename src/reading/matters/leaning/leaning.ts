import type { MatterKind } from '../../matter.ts';
import learned from './weights.json' with { type: 'json' };

interface Model {
  readonly bias: number;
  readonly weights: ReadonlyMap<string, number>;
}

const MODELS: ReadonlyMap<string, Model> = new Map(
  Object.entries(learned.matters as Record<string, { bias: number; weights: Record<string, number> }>).map(
    ([kind, { bias, weights }]) => [kind, { bias, weights: new Map(Object.entries(weights)) }],
  ),
);

/** How far a message leans towards a matter (above 0) or away from it; null where nothing was learned of it. */
export function leaningTo(kind: MatterKind, features: readonly string[]): number | null {
  const model = MODELS.get(kind);
  if (model === undefined) return null;
  const scale = scaleOf(features.length);
  return features.reduce((sum, feature) => sum + (model.weights.get(feature) ?? 0) * scale, model.bias);
}

/** Long messages have more features, so each of theirs counts for less. */
export function scaleOf(features: number): number {
  return SCALE / Math.sqrt(Math.max(features, 1));
}
const SCALE = 4;

/** From here on a message is about a matter though no pattern fits it. */
export const CONFIRMS = learned.confirms;
/** Below this not even a pattern that fits counts. */
export const HOLDS_BACK = learned.holdsBack;
