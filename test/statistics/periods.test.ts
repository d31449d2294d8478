import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mondayBefore, mondayOf, periodFrom, WEEK } from '../../src/statistics/periods.ts';
import { isoWeek } from '../../src/statistics/tally.ts';
import { GRAINS } from '../../src/vocabulary.ts';

const monday = fc.integer({ min: 0, max: 5_000 }).map((weeks) => mondayBefore(0) + weeks * WEEK);

describe('a period', () => {
  it.each([
    ['2026-11-16', 'week', '2026-11-23', '16–22 November 2026'],
    ['2026-11-30', 'week', '2026-12-07', '30 November to 6 December 2026'],
    ['2026-12-28', 'week', '2027-01-04', '28 December 2026 to 3 January 2027'],
    ['2026-11-02', 'month', '2026-11-30', 'November 2026'],
    ['2026-09-28', 'month', '2026-11-02', 'October 2026'],
    ['2026-09-28', 'quarter', '2027-01-04', 'October to December 2026'],
    // Three of four weeks are left, so they stand alone; of two, the next month takes them in.
    ['2026-11-09', 'month', '2026-11-30', '9–29 November 2026'],
    ['2026-11-16', 'month', '2027-01-04', '16 November 2026 to 3 January 2027'],
    ['2026-11-16', 'quarter', '2027-01-04', '16 November 2026 to 3 January 2027'],
    ['2026-12-07', 'quarter', '2027-03-29', '7 December 2026 to 28 March 2027'],
  ] as const)('that begins on %s by %s lasts until %s: %s', (start, grain, end, label) => {
    expect(periodFrom(Date.parse(start), grain)).toEqual({ grain, start, end, label });
  });

  it('is of whole weeks, and at least half as long as its grain', () => {
    fc.assert(
      fc.property(monday, fc.constantFrom(...GRAINS), (start, grain) => {
        const weeks = (Date.parse(periodFrom(start, grain).end) - start) / WEEK;
        expect(Number.isInteger(weeks)).toBe(true);
        const [least, most] = { week: [1, 1], month: [3, 7], quarter: [7, 20] }[grain];
        expect(weeks).toBeGreaterThanOrEqual(least!);
        expect(weeks).toBeLessThanOrEqual(most!);
      }),
    );
  });

  it('is followed by whole months and quarters', () => {
    fc.assert(
      fc.property(monday, fc.constantFrom('month', 'quarter'), (start, grain) => {
        const next = periodFrom(Date.parse(periodFrom(start, grain).end), grain);
        expect(next.label).toMatch(/^[A-Z]/);
      }),
    );
  });
});

describe('the Monday of a week', () => {
  it('is where the week begins', () => {
    fc.assert(
      fc.property(monday, (at) => {
        expect(mondayOf(isoWeek(at))).toBe(at);
        expect(mondayBefore(at + WEEK - 1)).toBe(at);
      }),
    );
  });
});
