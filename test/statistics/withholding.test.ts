import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Sum } from '../../src/statistics/sums.ts';
import { boundsOf, SMALL, suppress, WITHHELD, type Shown } from '../../src/statistics/suppression.ts';
import { showSum } from '../../src/statistics/withholding.ts';

/** A total with its parts in one or more ways. */
const sumOf = (...ways: readonly (readonly number[])[]): Sum => ({
  name: 'total',
  count: ways[0]!.reduce((sum, count) => sum + count, 0),
  ways: ways.map((parts, way) => ({
    parts: parts.map((count, place) => ({ name: `${String(way)}.${String(place)}`, count, ways: [] })),
    isWhole: true,
  })),
});
const partsOf = (...parts: number[]): Shown[] => [...showSum(sumOf(parts)).values()].slice(1);

describe('what is shown of a sum', () => {
  it('is everything where nothing is given away', () => {
    expect(partsOf(20, 15, 10, 3, 2, 4, 0)).toEqual([20, 15, 10, SMALL, SMALL, SMALL, 0]);
    expect(partsOf(0, 0, 0)).toEqual([0, 0, 0]);
    expect(partsOf(5, 0, 0)).toEqual([SMALL, 0, 0]);
  });

  it('withholds what would leave hidden counts no room', () => {
    // Twelve ones: with "10" for all of them, each could only be one.
    const shown = partsOf(1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1);
    expect(shown.filter((each) => each === WITHHELD).length).toBeGreaterThan(2);
    expect(shown).toContain(SMALL);
  });

  it('is never a number that the count does not round to', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(60), { minLength: 1, maxLength: 8 }), (counts) => {
        const parts = partsOf(...counts);
        expect(parts.every((shown, place) => shown === WITHHELD || shown === suppress(counts[place]!))).toBe(
          true,
        );
      }),
    );
  });
});

/** All ways to write numbers up to `most` as ordered sums of so many parts. */
function tables(most: number, parts: number): number[][] {
  if (parts === 0) return [[]];
  return tables(most, parts - 1).flatMap((rest) => {
    const left = most - rest.reduce((sum, count) => sum + count, 0);
    return Array.from({ length: left + 1 }, (_, count) => [...rest, count]);
  });
}

/**
 * The strongest attacker of all: knows the program by heart, and so tries every table there is and keeps those that would
 * have been published just so.
 * @returns the tables of which a hidden count is given away
 */
function givenAway(sums: readonly Sum[], publish: (sum: Sum) => ReadonlyMap<string, Shown>): string[] {
  const alike = new Map<string, Map<string, Set<number>>>();
  const countsOf = (sum: Sum): [string, number][] => [
    [sum.name, sum.count],
    ...sum.ways.flatMap(({ parts }) => parts.flatMap(countsOf)),
  ];
  for (const sum of sums) {
    const published = JSON.stringify([...publish(sum)]);
    const found = alike.get(published) ?? new Map<string, Set<number>>();
    alike.set(published, found);
    for (const [name, count] of countsOf(sum)) found.set(name, (found.get(name) ?? new Set()).add(count));
  }
  return [...alike].flatMap(([published, found]) => {
    const hidden = (JSON.parse(published) as [string, Shown][]).filter(
      ([, shown]) => typeof shown !== 'number',
    );
    return hidden.some(([name]) => found.get(name)!.size === 1) ? [published] : [];
  });
}

describe('somebody who knows the program by heart', () => {
  // Totals up to 12 or 22 are all that is shown as 10 or 20 and less, so that none is taken for given away since others were not tried.
  const MOST = 22;
  const threeParts = tables(MOST, 3).map((parts) => sumOf(parts));
  const twoWays = tables(MOST, 2).flatMap((parts) => {
    const total = parts[0]! + parts[1]!;
    return Array.from({ length: total + 1 }, (_, first) => sumOf(parts, [first, total - first]));
  });
  const nested = tables(12, 2).flatMap(([first, second]) =>
    tables(first!, 2).map((inner): Sum => {
      const outer = sumOf([first!, second!]);
      const parts = inner.map((count, place) => ({ name: `inner ${String(place)}`, count, ways: [] }));
      const [head, ...others] = outer.ways[0]!.parts;
      return {
        ...outer,
        ways: [{ parts: [{ ...head!, ways: [{ parts, isWhole: false }] }, ...others], isWhole: true }],
      };
    }),
  );

  it.each([
    ['three parts', threeParts],
    ['two ways of two parts', twoWays],
    ['parts of a part', nested],
  ])('learns no hidden count of %s', (_, sums) => {
    expect(sums.length).toBeGreaterThan(1_000);
    expect(givenAway(sums, showSum)).toEqual([]);
  });

  it('would, if small counts were hidden and nothing else', () => {
    const plainly = (sum: Sum): Map<string, Shown> =>
      new Map([
        [sum.name, suppress(sum.count)],
        ...sum.ways.flatMap(({ parts }) => parts.flatMap((part) => [...plainly(part)])),
      ]);
    expect(givenAway(threeParts, plainly)).not.toEqual([]);
  });

  it('would, if a total were withheld only where it is seen to give something away', () => {
    const whenSeen = (sum: Sum): Map<string, Shown> => {
      const parts = sum.ways[0]!.parts.map(({ name, count }): [string, Shown] => [name, suppress(count)]);
      const [least, most] = boundsOf(suppress(sum.count));
      const ranges = parts.map(([, shown]) => boundsOf(shown as ReturnType<typeof suppress>));
      const add = (end: 0 | 1) => ranges.reduce((total, range) => total + range[end], 0);
      const isSeen = parts.some(([, shown], place) => {
        const [low, high] = ranges[place]!;
        return (
          shown === SMALL && Math.max(low, least - add(1) + high) === Math.min(high, most - add(0) + low)
        );
      });
      return new Map([[sum.name, isSeen ? WITHHELD : suppress(sum.count)], ...parts]);
    };
    const five = tables(14, 5).map((parts) => sumOf(parts));
    expect(givenAway(five, whenSeen)).not.toEqual([]);
  });
});
