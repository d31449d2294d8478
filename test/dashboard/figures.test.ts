import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rateOf, sumOf } from '../../src/dashboard/figures.ts';
import { suppress } from '../../src/statistics/suppression.ts';

describe('sums of published figures', () => {
  it('are bounds where figures are hidden, and leave out what is withheld', () => {
    expect(sumOf([10, '1–7', '1–7', 'withheld', 0])).toEqual({ least: 12, most: 24, withheld: 1 });
  });

  it('depend on what is published alone: the same published figures give the same sum', () => {
    const counts = fc.array(fc.nat({ max: 40 }));
    fc.assert(
      fc.property(counts, (truth) => {
        const shown = truth.map((count) => suppress(count));
        const like = shown.map((figure) => (figure === '1–7' ? 4 : figure));
        expect(sumOf(like.map((count) => suppress(count)))).toEqual(sumOf(shown));
      }),
    );
  });

  it('hold the true sum, give or take the rounding of each', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 40 })), (truth) => {
        const { least, most } = sumOf(truth.map((count) => suppress(count)));
        const sum = truth.reduce((all, count) => all + count, 0);
        expect(sum).toBeGreaterThanOrEqual(least - 2 * truth.length);
        expect(sum).toBeLessThanOrEqual(most + 2 * truth.length);
      }),
    );
  });
});

describe('rates', () => {
  it('lie between the least part of the most and the most part of the least', () => {
    expect(rateOf([['1–7', 1_000]], 1_000)).toEqual({ least: 1, most: 7, leftOut: 0 });
    expect(rateOf([[15, 10]], 100, 100)).toEqual({ least: 100, most: 100, leftOut: 0 });
  });

  it('leave out a pair of which one is withheld, and say so', () => {
    const pairs = [[10, 1_000] as const, ['withheld', 1_000] as const, [10, 'withheld'] as const];
    expect(rateOf(pairs, 1_000)).toEqual({ least: 10, most: 10, leftOut: 2 });
  });

  it('are none where there is nothing to divide by', () => {
    expect(rateOf([[0, 0]], 1_000)).toBeNull();
    expect(rateOf([['withheld', 10]], 1_000)).toBeNull();
    expect(rateOf([], 1_000)).toBeNull();
  });

  it('are none where so few are told of that the share could be almost any', () => {
    expect(rateOf([['1–7', '1–7']], 1_000)).toBeNull();
    expect(rateOf([[10, '1–7']], 1_000)).toBeNull();
    expect(
      rateOf(
        [
          ['1–7', '1–7'],
          ['1–7', 60],
        ],
        1_000,
      ),
    ).toMatchObject({ leftOut: 0 });
  });
});
