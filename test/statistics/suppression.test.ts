import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundsOf, givesAway, SMALL, suppress } from '../../src/statistics/suppression.ts';

const count = fc.nat(10_000);

describe('suppression', () => {
  it.each([
    [0, 0],
    [1, SMALL],
    [7, SMALL],
    [8, 10],
    [12, 10],
    [13, 15],
    [1002, 1000],
  ])('shows %i as %s', (exact, shown) => {
    expect(suppress(exact)).toBe(shown);
  });

  it('never shows a count that its bounds do not hold', () => {
    fc.assert(
      fc.property(count, (exact) => {
        const [least, most] = boundsOf(suppress(exact));
        expect(least).toBeLessThanOrEqual(exact);
        expect(most).toBeGreaterThanOrEqual(exact);
      }),
    );
  });

  it('shows only multiples of 5, or that a count is small', () => {
    fc.assert(fc.property(count, (exact) => suppress(exact) === SMALL || Number(suppress(exact)) % 5 === 0));
  });
});

describe('a total beside its parts', () => {
  it('gives hidden parts away when there is room for one value only', () => {
    expect(givesAway(10, [10, SMALL, SMALL, SMALL, SMALL])).toBe(true);
    expect(givesAway(10, [10, SMALL])).toBe(false);
    expect(givesAway(100, [SMALL, SMALL])).toBe(false);
    expect(givesAway(10, [10, 0, 0])).toBe(false);
  });

  /** Every whole-number solution of a published table, tried one by one. */
  function solutions(total: number | typeof SMALL, parts: (number | typeof SMALL)[]): number[][] {
    const ranges = parts.map((part) => boundsOf(part));
    const all = ranges.reduce<number[][]>(
      (found, [least, most]) =>
        found.flatMap((row) => Array.from({ length: most - least + 1 }, (_, step) => [...row, least + step])),
      [[]],
    );
    return all.filter((row) => row.reduce((sum, part) => sum + part, 0) <= boundsOf(total)[1]);
  }

  it('is caught whenever an attacker who tries every table could pin a hidden part down', () => {
    const small = fc.integer({ min: 0, max: 14 });
    fc.assert(
      fc.property(fc.array(small, { minLength: 1, maxLength: 3 }), fc.nat(3), (parts, rest) => {
        const shownParts = parts.map(suppress);
        const total = suppress(parts.reduce((sum, part) => sum + part, rest));
        const possible = solutions(total, shownParts);
        const pinned = shownParts.some(
          (part, index) => part === SMALL && new Set(possible.map((row) => row[index])).size === 1,
        );
        expect(givesAway(total, shownParts)).toBe(pinned);
      }),
    );
  });
});
