import { describe, expect, it } from 'vitest';
import { firstOf, LearnedFeatures } from '../../../src/reading/noted/learned-features.ts';
import { learnTerm } from '../../../src/text/known-words.ts';

const SORTS = { w: 1, b: 2 };

describe('learned features', () => {
  it('are rows where a sort and its terms are named, and plain otherwise', () => {
    const { rows, plain } = new LearnedFeatures(
      [{ w: 'ward 12', 'b ward': 'round -5', 'b ward round': 'now 3', '': 'asks 8', does: 'teach 1' }],
      SORTS,
    );
    expect(rows).toEqual([
      ...[firstOf(0, learnTerm('ward')), 0, 0],
      ...[firstOf(1, learnTerm('ward')), learnTerm('round'), 1],
    ]);
    expect([...plain]).toEqual([
      ['b ward round now', 2],
      ['asks', 3],
      ['does teach', 4],
    ]);
  });

  it('weigh nothing in a table that does not hold them', () => {
    const { weights, plain } = new LearnedFeatures([{ '': 'asks 8 tells -3' }, { '': 'tells 7' }], SORTS);
    expect([...weights]).toEqual([8, 0, -3, 7]);
    expect([...plain.keys()]).toEqual(['asks', 'tells']);
  });

  it('weigh in every node of a layer, behind what they weigh in the tables', () => {
    const layer = { weights: { '': 'tells gA/ shows fgh' }, starts: [0, 0, 0], adds: [] };
    const { weights, plain, columns } = new LearnedFeatures([{ '': 'asks 8 tells -3' }], SORTS, layer);
    expect(columns).toBe(4);
    expect([...plain.keys()]).toEqual(['asks', 'tells', 'shows']);
    expect([...weights]).toEqual([...[8, 0, 0, 0], ...[-3, 0, -32, 31], ...[0, -1, 0, 1]]);
  });
});
