import { describe, expect, it } from 'vitest';
import { addedBy } from '../../src/reading/noted/layer.ts';
import { ManyScales } from '../../src/reading/noted/many-scales.ts';
import { learnLayered } from './layered.ts';
import type { LayeredRow } from './layered-model.ts';
import { closeFeatures } from './packing.ts';

const scaleOf = () => 1;
const DESCENT = { rounds: 60, step: 0.05, leftOut: 0.1, rarest: 2, rarestInLayer: 2, nodes: 8, scaleOf };
/** "not" turns either word round: no weight of any one of them tells the two apart. */
const SAID: readonly (readonly [meant: boolean, ...features: string[]])[] = [
  [true, 'lazy', 'always'],
  [false, 'lazy', 'not'],
  [true, 'kind', 'not'],
  [false, 'kind', 'always'],
];

const rowOf = (index: number): LayeredRow => {
  const [meant, ...features] = SAID[index % SAID.length]!;
  return {
    author: 'a',
    features: [...features, `own ${index}`],
    shows: [
      { meant, weight: 1, own: [] },
      index % 3 === 0 ? null : { meant: !meant, weight: 1, own: ['cue'] },
    ],
  };
};
const ROWS = Array.from({ length: 400 }, (_, index) => rowOf(index));
const model = learnLayered(DESCENT, ROWS);

describe('a layer that is learned', () => {
  it('tells apart what features only say together, for every output at once', () => {
    for (const row of ROWS.slice(0, 40)) {
      const leanings = model.leaningsOf(row);
      for (const [output, shown] of row.shows.entries())
        if (shown === null) expect(leanings[output]).toBe(0);
        else expect(leanings[output]! > 0).toBe(shown.meant);
    }
  });

  it('learns nothing of what stands in one row only', () => {
    expect([...model.weightsOf(0).keys()].toSorted()).toEqual(['always', 'kind', 'lazy', 'not']);
    expect([...model.ownWeightsOf(1).keys()]).toEqual(['cue']);
    expect(model.ownWeightsOf(0).size).toBe(0);
  });

  it('weighs once it is committed as it did when it was learned, but for what is rounded', () => {
    const { layer, steps } = model;
    const scales = new ManyScales(closeFeatures({}, [model.weightsOf(0)], steps), {}, layer.starts.length);
    for (const row of ROWS.slice(0, SAID.length)) {
      const { sums, nodes } = scales.weigh((noted) => {
        for (const feature of row.features) noted.plain(feature);
      });
      const leaning = model.biasOf(0) + sums[0]! + addedBy(layer, nodes, 1);
      expect(Math.abs(leaning - model.leaningsOf(row)[0]!)).toBeLessThan(0.5);
      expect(leaning > 0).toBe(row.shows[0]!.meant);
    }
  });

  it('is the same for the same rows', () => {
    const few = ROWS.slice(0, 60);
    const again = () => learnLayered({ ...DESCENT, rounds: 5 }, few);
    expect(again().layer).toEqual(again().layer);
    expect(again().steps).toEqual(again().steps);
  });
});
