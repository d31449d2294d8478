import type { MatterKind } from '../../matter.ts';
import { featuresOfFits, type Fits } from './features.ts';
import learned from './weights.json' with { type: 'json' };

interface Model {
  readonly bias: number;
  /** From here on a message is about the matter, whether or not a pattern fits it. */
  readonly confirms: number;
  readonly weights: ReadonlyMap<string, number>;
  /** Where it stands among the sums of a message's words. */
  readonly at: number;
}

/** The models as they are committed. */
interface Learned {
  readonly about: string;
  readonly matters: Readonly<
    Partial<
      Record<
        MatterKind,
        Readonly<{ bias: number; confirms: number; weights: Readonly<Record<string, number>> }>
      >
    >
  >;
}

const MODELS: ReadonlyMap<string, Model> = new Map(
  Object.entries((learned as Learned).matters).map(([kind, { bias, confirms, weights }], at) => [
    kind,
    { bias, confirms, weights: new Map(Object.entries(weights)), at },
  ]),
);

/** What each feature weighs for each matter, so that the words of a message are looked up once for all of them. */
const BY_FEATURE: ReadonlyMap<string, Float64Array> = byFeature();

function byFeature(): Map<string, Float64Array> {
  const found = new Map<string, Float64Array>();
  for (const { weights, at } of MODELS.values())
    for (const [feature, weight] of weights) {
      let row = found.get(feature);
      if (row === undefined) found.set(feature, (row = new Float64Array(MODELS.size)));
      row[at] = weight;
    }
  return found;
}

/** The words of a message as every matter weighs them. */
export interface WeighedWords {
  readonly sums: Float64Array;
  readonly count: number;
}

export function weighWords(features: readonly string[]): WeighedWords {
  const sums = new Float64Array(MODELS.size);
  for (const feature of features) {
    const row = BY_FEATURE.get(feature);
    if (row === undefined) continue;
    for (let at = 0; at < sums.length; at += 1) sums[at]! += row[at]!;
  }
  return { sums, count: features.length };
}

/** How much further a message may lean away before a pattern that fits it counts for nothing. */
export const TRUST_IN_PATTERNS = 0.4;

/**
 * Whether a message may be about a matter, before its patterns are fitted.
 * @param most the most of them that may fit
 */
export function mayBeAbout(
  kind: MatterKind,
  words: WeighedWords,
  cues: readonly string[],
  most: Fits,
): boolean {
  const model = MODELS.get(kind);
  if (model === undefined) return true;
  const sum = sumOf(model, words, cues) + mostOf(model, most);
  // Patterns add features too, and the more of those the less each counts.
  const count = words.count + cues.length + (sum > 0 ? 0 : most.needs.length + SIGNS);
  return model.bias + sum * scaleOf(count) >= model.confirms - TRUST_IN_PATTERNS;
}
/** How many features there are of fits besides those of the ways. */
const SIGNS = 4;

/** What the patterns that may fit add at most. */
function mostOf({ weights }: Model, { needs, ...rest }: Fits): number {
  const weightOf = (feature: string) => Math.max(weights.get(feature) ?? 0, 0);
  const ofSigns = featuresOfFits({ needs: [], ...rest }).reduce((sum, feature) => sum + weightOf(feature), 0);
  return needs.reduce((sum, count, way) => {
    let most = 0;
    for (let fit = 1; fit <= count; fit += 1) most = Math.max(most, weightOf(`n ${way} ${fit}`));
    return sum + most;
  }, ofSigns);
}

/** Whether a message, as it leans, is about a matter; what a pattern says is believed where nothing was learned. */
export function isAbout(
  kind: MatterKind,
  words: WeighedWords,
  others: readonly string[],
  patternFits: boolean,
): boolean {
  const model = MODELS.get(kind);
  if (model === undefined) return patternFits;
  const leaning = model.bias + sumOf(model, words, others) * scaleOf(words.count + others.length);
  return leaning >= model.confirms - (patternFits ? TRUST_IN_PATTERNS : 0);
}

function sumOf({ weights, at }: Model, words: WeighedWords, others: readonly string[]): number {
  return others.reduce((sum, feature) => sum + (weights.get(feature) ?? 0), words.sums[at]!);
}

/** Long messages have more features, so each of theirs counts for less. */
export function scaleOf(features: number): number {
  return SCALE / Math.sqrt(Math.max(features, 1));
}
const SCALE = 4;
