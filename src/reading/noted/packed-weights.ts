import { fromHundredths } from './hundredths.ts';

/**
 * Weights as they are committed. Features that begin alike stand together, under what they begin with; each is told by
 * its last term, and its weight in hundredths stands behind it: `"b <one>": "does 12 is -5"`.
 */
export type PackedWeights = Readonly<Record<string, string>>;

/** Takes what is told of each feature: what that begins with, its last term, and what stands behind it. */
export function eachEntry(
  packed: PackedWeights,
  take: (beginning: string, term: string, told: string) => void,
): void {
  for (const [beginning, entries] of Object.entries(packed)) {
    const parts = entries.split(' ');
    for (let at = 0; at + 1 < parts.length; at += 2) take(beginning, parts[at]!, parts[at + 1]!);
  }
}

/** What each feature weighs, by its whole name. */
export type Weights = ReadonlyMap<string, number>;

export function unpackWeights(packed: PackedWeights): Weights {
  const weights = new Map<string, number>();
  eachEntry(packed, (beginning, term, hundredths) => {
    weights.set(wholeName(beginning, term), fromHundredths(Number(hundredths)));
  });
  return weights;
}

/** A feature's name, of what it begins with and its last term. */
export function wholeName(beginning: string, term: string): string {
  return beginning === '' ? term : `${beginning} ${term}`;
}
