import type { LayeredModel, LayeredRow } from './layered-model.ts';
import { packWeights, worthKeeping, writeLearned, type Learn } from './model.ts';

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
  smallest: number,
): void {
  const weights = worthKeeping(model.weightsOf(0), smallest);
  writeLearned(folder, {
    about,
    bias: model.biasOf(0),
    ...bounds,
    weights: packWeights(weights),
    layer: model.layer,
  });
  console.log(`${weights.length} weights kept`);
}
