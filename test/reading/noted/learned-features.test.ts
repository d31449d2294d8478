import { describe, expect, it } from 'vitest';
import { firstOf, LearnedFeatures } from '../../../src/reading/noted/learned-features.ts';
import { learnTerm } from '../../../src/text/known-words.ts';
import { packFeatures } from '../../leaning/packing.ts';

const SORTS = { w: 1, b: 2 };
const table = (weights: Readonly<Record<string, number>>) => new Map(Object.entries(weights));

describe('learned features', () => {
  it('are rows where a sort and its terms are named, and plain otherwise', () => {
    const { rows, plain } = new LearnedFeatures(
      packFeatures(SORTS, [
        table({ 'w ward': 0.12, 'b ward round': -0.05, 'b ward round now': 3, asks: 8, 'does teach': 1 }),
      ]),
      SORTS,
    );
    const [ward, round] = [learnTerm('ward'), learnTerm('round')];
    expect(rows.get(firstOf(0, ward), 0)).toBe(0);
    expect(rows.get(firstOf(1, ward), round)).toBe(1);
    expect(rows.get(firstOf(1, round), ward)).toBe(-1);
    expect([...plain]).toEqual([
      ['asks', 2],
      ['b ward round now', 3],
      ['does teach', 4],
    ]);
  });

  it('weigh nothing in a table that does not hold them', () => {
    const { weights, plain, tables } = new LearnedFeatures(
      packFeatures(SORTS, [table({ asks: 8, tells: -3 }), table({ tells: 7 })]),
      SORTS,
    );
    expect(tables).toBe(2);
    expect([...plain.keys()]).toEqual(['asks', 'tells']);
    expect([...weights]).toEqual([800, 0, -300, 700]);
  });

  it('come first where they are in the layer, with what they weigh in each of its nodes', () => {
    const { weights, steps, plain } = new LearnedFeatures(
      packFeatures(SORTS, [table({ asks: 8, tells: -3 })], new Map(Object.entries({ tells: 'gA/' }))),
      SORTS,
    );
    expect([...plain.keys()]).toEqual(['tells', 'asks']);
    expect([...weights]).toEqual([-300, 800]);
    expect([...steps]).toEqual([0, -32, 31]);
  });

  it('are refused where there are more sorts than can be told apart', () => {
    const many = Object.fromEntries(Array.from({ length: 129 }, (_, index) => [`s${index}`, 1]));
    expect(() => new LearnedFeatures([], many)).toThrow(/sorts/);
  });
});
