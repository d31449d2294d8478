/** What a training script learned. */
export interface Model {
  readonly bias: number;
  readonly weights: ReadonlyMap<string, number>;
}

/** Features seen in fewer rows than this are left out. */
const RAREST = 3;
/** Weights smaller than this change nothing and are not kept. */
const SMALLEST = 0.01;

/** The features that are learned, how many rows hold each, and the rows as the indices of theirs. */
export interface Indexed {
  readonly kept: readonly string[];
  readonly times: readonly number[];
  readonly known: readonly (readonly number[])[];
}

/** Numbers the features of the rows, in the order in which they are first seen. */
export function indexFeatures(rows: readonly { readonly features: readonly string[] }[]): Indexed {
  const seen = new Map<string, number>();
  for (const { features } of rows)
    for (const feature of features) seen.set(feature, (seen.get(feature) ?? 0) + 1);
  const kept = [...seen].filter(([, times]) => times >= RAREST);
  const indexOf = new Map(kept.map(([feature], index) => [feature, index]));
  return {
    kept: kept.map(([feature]) => feature),
    times: kept.map(([, times]) => times),
    known: rows.map(({ features }) =>
      features.map((feature) => indexOf.get(feature)).filter((index) => index !== undefined),
    ),
  };
}

/** How far a row leans by a model; `scale` is what each of its features counts for. */
export function leaningBy({ bias, weights }: Model, features: readonly string[], scale: number): number {
  return features.reduce((total, feature) => total + (weights.get(feature) ?? 0) * scale, bias);
}

/** Two decimals are enough, and the same on every machine. */
export const round = (value: number): number => Math.round(value * 100) / 100;

/** The weights that matter, in the order of their features, as they are committed. */
export function committed({ weights }: Model): Record<string, number> {
  return Object.fromEntries(
    [...weights]
      .filter(([, weight]) => Math.abs(weight) >= SMALLEST)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([feature, weight]) => [feature, round(weight)]),
  );
}
