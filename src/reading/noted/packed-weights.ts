import { fromHundredths } from './scales.ts';

/**
 * Weights as they are committed. Features that begin alike stand together, under what they begin with; each is told by
 * its last term, and its weight in hundredths stands behind it: `"b <one>": "does 12 is -5"`.
 */
export type PackedWeights = Readonly<Record<string, string>>;

/** What each feature weighs, by its whole name. */
export type Weights = ReadonlyMap<string, number>;

export function unpackWeights(packed: PackedWeights): Weights {
  const weights = new Map<string, number>();
  for (const [beginning, entries] of Object.entries(packed)) {
    const parts = entries.split(' ');
    for (let at = 0; at + 1 < parts.length; at += 2)
      weights.set(
        beginning === '' ? parts[at]! : `${beginning} ${parts[at]!}`,
        fromHundredths(Number(parts[at + 1])),
      );
  }
  return weights;
}
