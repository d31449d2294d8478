import type { Sorts } from '../../src/reading/noted/packed-features.ts';
import { closeFeatures, writeLearned } from './packing.ts';

/** What a training script learned. */
export interface Model {
  readonly bias: number;
  readonly weights: ReadonlyMap<string, number>;
}

/** Features seen in fewer rows than this are left out, where a script doesn't say otherwise. */
const RAREST = 3;
/** Weights smaller than this change nothing and are not kept, where a script doesn't say otherwise. */
const SMALLEST = 0.01;

/** The features that are learned, and the rows as the indices of theirs. */
export interface Indexed {
  readonly kept: readonly string[];
  readonly known: readonly (readonly number[])[];
}

/** Numbers the features of the rows, in the order in which they are first seen. */
export function indexFeatures(
  rows: readonly { readonly features: readonly string[] }[],
  rarest = RAREST,
): Indexed {
  const seen = new Map<string, number>();
  for (const { features } of rows)
    for (const feature of features) seen.set(feature, (seen.get(feature) ?? 0) + 1);
  const kept = [...seen].filter(([, times]) => times >= rarest);
  const indexOf = new Map(kept.map(([feature], index) => [feature, index]));
  return {
    kept: kept.map(([feature]) => feature),
    known: rows.map(({ features }) =>
      features.map((feature) => indexOf.get(feature)).filter((index) => index !== undefined),
    ),
  };
}

/** So often each feature counts as seen in rows of either sort before any is. */
const SEEN_BEFORE = 0.5;

/**
 * How telling each feature is by itself: how much more often, as a logarithm, the rows that are meant hold it than the others.
 * A regression that starts from this learns more from few rows (Wang and Manning, ACL 2012, "NBSVM").
 */
export function tellingOf({ kept, known }: Indexed, isMeant: (row: number) => boolean): Float64Array {
  const meant = new Float64Array(kept.length).fill(SEEN_BEFORE);
  const others = new Float64Array(kept.length).fill(SEEN_BEFORE);
  for (const [row, indices] of known.entries())
    for (const index of indices) (isMeant(row) ? meant : others)[index]! += 1;
  const total = (counts: Float64Array) => counts.reduce((sum, count) => sum + count, 0);
  const [allMeant, allOthers] = [total(meant), total(others)];
  return meant.map((count, index) => Math.log(count / allMeant / (others[index]! / allOthers)));
}

/** How far a row leans by a model; `scale` is what each of its features counts for. */
export function leaningBy({ bias, weights }: Model, features: readonly string[], scale: number): number {
  return features.reduce((total, feature) => total + (weights.get(feature) ?? 0) * scale, bias);
}

/** A row to learn from. */
export interface Weighted {
  readonly author: string;
  readonly features: readonly string[];
  /** Whether it is one of those that the model is to tell. */
  readonly meant: boolean;
  readonly weight: number;
}

/** How gradient descent goes about it. */
export interface Descent {
  readonly rounds: number;
  readonly step: number;
  /** How strongly weights are held small. */
  readonly decay: number;
  /** What each feature of a row counts for, by how many it has. */
  readonly scaleOf: (features: number) => number;
}

/** Logistic regression by gradient descent over all rows at once, so that the same rows give the same weights. */
export function learnBy({ rounds, step, decay, scaleOf }: Descent, rows: readonly Weighted[]): Model {
  const { kept, known } = indexFeatures(rows);
  const weights = new Float64Array(kept.length);
  const steps = new Float64Array(kept.length).fill(1e-6);
  let bias = 0;
  let biasSteps = 1e-6;
  for (let turn = 0; turn < rounds; turn += 1) {
    const slopes = weights.map((weight) => decay * weight);
    let biasSlope = 0;
    for (const [row, indices] of known.entries()) {
      const { features, meant, weight } = rows[row]!;
      const scale = scaleOf(features.length);
      const sum = indices.reduce((total, index) => total + weights[index]! * scale, bias);
      const slope = weight * (1 / (1 + Math.exp(-sum)) - (meant ? 1 : 0));
      biasSlope += slope;
      for (const index of indices) slopes[index]! += slope * scale;
    }
    biasSteps += biasSlope * biasSlope;
    bias -= (step * biasSlope) / Math.sqrt(biasSteps);
    for (const [index, slope] of slopes.entries()) {
      steps[index]! += slope * slope;
      weights[index]! -= (step * slope) / Math.sqrt(steps[index]!);
    }
  }
  return { bias, weights: new Map(kept.map((feature, index) => [feature, weights[index]!])) };
}

/** Authors are left out a fifth at a time. */
const PARTS = 5;

/** The authors to leave out together, as they come. */
export function partsOf(authors: readonly string[]): ReadonlySet<string>[] {
  const each = [...new Set(authors)];
  return Array.from(
    { length: PARTS },
    (_, part) => new Set(each.filter((_author, index) => index % PARTS === part)),
  );
}

/** What is learned of some rows: how any row leans. */
export type Learn<Row, Leaning> = (rows: readonly Row[]) => (row: Row) => Leaning;

/** Learns a model that weighs each feature by itself. */
export const weighing =
  <Row extends Pick<Weighted, 'features'>>(
    learn: (rows: readonly Row[]) => Model,
    scaleOf: Descent['scaleOf'],
  ): Learn<Row, number> =>
  (rows) => {
    const model = learn(rows);
    return ({ features }) => leaningBy(model, features, scaleOf(features.length));
  };

/** How each row leans by what was learned from other authors: a fifth of them is left out at a time. */
export function leaveAuthorsOut<Row extends Pick<Weighted, 'author'>, Leaning>(
  rows: readonly Row[],
  learn: Learn<Row, Leaning>,
): (Row & { readonly leaning: Leaning })[] {
  return partsOf(rows.map(({ author }) => author)).flatMap((left) => {
    const leaningOf = learn(rows.filter(({ author }) => !left.has(author)));
    return rows.filter(({ author }) => left.has(author)).map((row) => ({ ...row, leaning: leaningOf(row) }));
  });
}

/** The leaning that all but a share of them reach. */
export function reachedByAllBut(share: number, leanings: readonly number[]): number {
  return round(leanings.toSorted((a, b) => a - b)[Math.floor(leanings.length * share)] ?? 0);
}

/** Two decimals are enough, and the same on every machine. */
export const round = (value: number): number => Math.round(value * 100) / 100;

/** The weights that matter, rounded. */
export function worthKeeping(weights: Model['weights'], smallest = SMALLEST): Model['weights'] {
  return new Map(
    [...weights]
      .map(([feature, weight]) => [feature, round(weight)] as const)
      .filter(([, weight]) => Math.abs(weight) >= smallest),
  );
}

/** Writes what was learned beside the code that weighs it, in the source folder that is named. */
export function commitModel(
  folder: string,
  model: Model,
  { about, ...bounds }: { readonly about: string } & Readonly<Record<string, string | number>>,
  sorts: Sorts,
): void {
  const weights = worthKeeping(model.weights);
  writeLearned(folder, {
    about,
    bias: round(model.bias),
    ...bounds,
    features: closeFeatures(sorts, [weights]),
  });
  console.log(`${weights.size} weights kept`);
}
