import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LearnedRows, StrangeRows } from '../../../src/reading/noted/rows.ts';

const row = fc.tuple(fc.integer({ min: 1, max: 2 ** 31 - 1 }), fc.integer({ min: 0, max: 2 ** 23 }));

describe('learned rows', () => {
  it('are found with their values, and no others are', () => {
    fc.assert(
      fc.property(fc.uniqueArray(row, { selector: String }), fc.array(row), (learned, others) => {
        const rows = new LearnedRows(learned.flatMap(([first, second], value) => [first, second, value]));
        for (const [value, [first, second]] of learned.entries())
          expect(rows.valueAt(rows.at(first, second))).toBe(value);
        const known = new Set(learned.map(String));
        for (const other of others)
          if (!known.has(String(other))) expect(rows.at(other[0], other[1])).toBe(-1);
      }),
    );
  });

  it('are noted once by each message, and anew when messages are counted anew', () => {
    const rows = new LearnedRows([1, 2, 3]);
    const at = rows.at(1, 2);
    expect([rows.note(at, 1), rows.note(at, 1), rows.note(at, 2)]).toEqual([true, false, true]);
    rows.forget();
    expect(rows.note(at, 1)).toBe(true);
  });
});

describe('strange rows', () => {
  it('are counted once a message, however many there are', () => {
    const rows = new StrangeRows();
    let message = 0;
    fc.assert(
      fc.property(fc.array(row, { maxLength: 3_000, size: 'max' }), (strange) => {
        message += 1;
        rows.begin(message);
        for (const [first, second] of [...strange, ...strange]) rows.note(first, second);
        expect(rows.count).toBe(new Set(strange.map(String)).size);
      }),
      { numRuns: 30 },
    );
  });
});
