import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundsOf, SMALL, suppress } from '../../src/statistics/suppression.ts';

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
