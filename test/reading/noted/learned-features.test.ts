import { describe, expect, it } from 'vitest';
import { firstOf, LearnedFeatures } from '../../../src/reading/noted/learned-features.ts';
import { learnTerm } from '../../../src/text/known-words.ts';
import { packFeatures, type Steps } from '../../leaning/packing.ts';

const SORTS = { w: 1, b: 2 };
const table = (weights: Readonly<Record<string, number>>) => new Map(Object.entries(weights));

function learn(
  tables: readonly ReadonlyMap<string, number>[],
  steps: Steps = new Map(),
  nodes = 0,
): LearnedFeatures {
  const parts = packFeatures(SORTS, tables, steps);
  const terms = parts.map(({ words }) => Int32Array.from(words, learnTerm));
  return new LearnedFeatures(
    parts.map(({ packed }) => packed),
    terms,
    SORTS,
    nodes,
  );
}

/** What a feature weighs in every table and node. */
function learnedOf(
  features: LearnedFeatures,
  place: number,
  nodes = 0,
): { weights: number[]; steps: number[] } {
  const { weights, steps, tables } = features;
  return {
    weights: [...weights.subarray(features.weightsAt(place)).subarray(0, tables)],
    steps: [...steps.subarray(features.stepsAt(place)).subarray(0, nodes)],
  };
}

describe('learned features', () => {
  it('are rows where a sort and its terms are named, and plain otherwise', () => {
    const features = learn([
      table({ 'w ward': 0.12, 'b ward round': -0.05, 'b ward round now': 3, asks: 8, 'does teach': 1 }),
    ]);
    const [ward, round] = [learnTerm('ward'), learnTerm('round')];
    const weightsOf = (place: number) => learnedOf(features, place).weights;
    expect(weightsOf(features.placeOf(firstOf(0, ward), 0))).toEqual([12]);
    expect(weightsOf(features.placeOf(firstOf(1, ward), round))).toEqual([-5]);
    expect(features.placeOf(firstOf(1, round), ward)).toBe(-1);
    expect([...features.plain].map(([name, place]) => [name, weightsOf(place)])).toEqual([
      ['asks', [800]],
      ['b ward round now', [300]],
      ['does teach', [100]],
    ]);
  });

  it('weigh nothing in a table that does not hold them', () => {
    const features = learn([table({ asks: 8, tells: -3 }), table({ tells: 7 })]);
    expect([...features.plain].map(([name, place]) => [name, learnedOf(features, place).weights])).toEqual([
      ['asks', [800, 0]],
      ['tells', [-300, 700]],
    ]);
  });

  it('weigh in the nodes of a layer where they are in it, and nothing there elsewhere', () => {
    const features = learn([table({ asks: 8, tells: -3 })], new Map([['tells', [0, -32, 31]]]), 3);
    expect([...features.plain].map(([name, place]) => [name, learnedOf(features, place, 3)])).toEqual([
      ['tells', { weights: [-300], steps: [0, -32, 31] }],
      ['asks', { weights: [800], steps: [0, 0, 0] }],
    ]);
  });

  it('are refused where there are more sorts than can be told apart', () => {
    const many = Object.fromEntries(Array.from({ length: 129 }, (_, index) => [`s${index}`, 1]));
    expect(() => new LearnedFeatures([], [], many)).toThrow(/sorts/);
  });
});
