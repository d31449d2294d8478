import type { MatterKind } from '../../matter.ts';
import learned from './weights.json' with { type: 'json' };

interface Model {
  readonly bias: number;
  /** From here on a message is about the matter, whether or not a pattern fits it. */
  readonly confirms: number;
  readonly weights: ReadonlyMap<string, number>;
}

/** The models as they are committed. */
interface Learned {
  readonly about: string;
  readonly matters: Readonly<
    Partial<
      Record<MatterKind, Omit<Model, 'weights'> & { readonly weights: Readonly<Record<string, number>> }>
    >
  >;
}

const MODELS: ReadonlyMap<string, Model> = new Map(
  Object.entries((learned as Learned).matters).map(([kind, { weights, ...model }]) => [
    kind,
    { ...model, weights: new Map(Object.entries(weights)) },
  ]),
);

/** How much further a message may lean away before a pattern that fits it counts for nothing. */
const TRUST_IN_PATTERNS = 1.5;

/** Whether a message, as it leans, is about a matter; what a pattern says is believed where nothing was learned. */
export function isAbout(kind: MatterKind, features: readonly string[], patternFits: boolean): boolean {
  const model = MODELS.get(kind);
  if (model === undefined) return patternFits;
  const scale = scaleOf(features.length);
  const leaning = features.reduce(
    (sum, feature) => sum + (model.weights.get(feature) ?? 0) * scale,
    model.bias,
  );
  return leaning >= model.confirms - (patternFits ? TRUST_IN_PATTERNS : 0);
}

/** Long messages have more features, so each of theirs counts for less. */
export function scaleOf(features: number): number {
  return SCALE / Math.sqrt(Math.max(features, 1));
}
const SCALE = 4;
