import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LearnedRows, RowsOfMessage } from '../../../src/reading/noted/rows.ts';

const row = fc.tuple(fc.integer({ min: 1, max: 2 ** 31 - 1 }), fc.integer({ min: 0, max: 2 ** 23 }));

describe('learned rows', () => {
  it('are found with their words, and no others are', () => {
    fc.assert(
      fc.property(fc.uniqueArray(row, { selector: String }), fc.array(row), (learned, others) => {
        const rows = new LearnedRows(learned.length, 2, 1);
        const other = rows.addOther(Int32Array.of(0, -1, -2), 1);
        rows.addAll(
          Int32Array.from(learned, ([first]) => first),
          Int32Array.from(learned, ([, second]) => second),
          Int32Array.from([...learned.keys()].flatMap((number) => [number, number + 1])),
        );
        const wordsAt = (place: number) => [...rows.words.subarray(place, place + 2)];
        for (const [number, [first, second]] of learned.entries())
          expect(wordsAt(rows.get(first, second))).toEqual([number, number + 1]);
        expect(wordsAt(other)).toEqual([-1, -2]);
        const known = new Set(learned.map(String));
        for (const [first, second] of others)
          if (!known.has(`${first},${second}`)) expect(rows.get(first, second)).toBe(-1);
      }),
    );
  });
});

describe('the rows of a message', () => {
  it('are each noted once, however many there are, whatever earlier messages held', () => {
    const rows = new RowsOfMessage();
    fc.assert(
      fc.property(fc.array(row, { maxLength: 3_000, size: 'max' }), (noted) => {
        rows.begin();
        const seen = new Set<string>();
        for (const [first, second] of [...noted, ...noted]) {
          expect(rows.note(first, second)).toBe(!seen.has(`${first} ${second}`));
          seen.add(`${first} ${second}`);
        }
        expect(rows.count).toBe(seen.size);
      }),
      { numRuns: 30 },
    );
  });
});
