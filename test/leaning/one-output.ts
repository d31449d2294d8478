import type { LayeredModel, LayeredRow } from './layered-model.ts';
import type { Sorts } from '../../src/reading/noted/packed-features.ts';
import { worthKeeping, type Learn } from './model.ts';
import { closeFeatures, writeLearned } from './packing.ts';

/** Learns a layered model of one output. */
export const leaningToOne =
  <Row extends LayeredRow>(learn: (rows: readonly Row[]) => LayeredModel): Learn<Row, number> =>
  (rows) => {
    const model = learn(rows);
    return (row) => model.leaningsOf(row)[0]!;
  };

/** Writes a layered model of one output beside the code that weighs it, in the source folder that is named. */
export function commitLayered(
  folder: string,
  model: LayeredModel,
  { about, ...bounds }: { readonly about: string } & Readonly<Record<string, string | number>>,
  sorts: Sorts,
  smallest: number,
): void {
  const weights = worthKeeping(model.weightsOf(0), smallest);
  writeLearned(folder, {
    about,
    bias: model.biasOf(0),
    ...bounds,
    features: closeFeatures(sorts, [weights], model.steps),
    layer: model.layer,
  });
  console.log(`${weights.size} weights kept`);
}
