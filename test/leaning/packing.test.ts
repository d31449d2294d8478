import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openFeatures, type ClosedFeatures } from '../../src/reading/noted/closed-features.ts';
import { unpackRows, type PackedFeatures } from '../../src/reading/noted/packed-features.ts';
import { packNumbers, unpackNumbers } from '../../src/reading/noted/small-numbers.ts';
import { closeFeatures, packFeatures, type Part, type Table } from './packing.ts';

const SORTS = { w: 1, b: 2, p: 2 };
const NAMES = Object.keys(SORTS);
const term = fc.string({ minLength: 1, maxLength: 6 }).filter((text) => !text.includes(' '));
const feature = fc
  .tuple(fc.constantFrom('w', 'b', 'p', 'asks'), fc.array(term, { maxLength: 3 }))
  .map(([sort, terms]) => [sort, ...terms].join(' '));
const table = fc
  .dictionary(feature, fc.integer({ min: -900, max: 900 }))
  .map((weights): Table => new Map(Object.entries(weights).map(([name, weight]) => [name, weight / 100])));
const step = fc.integer({ min: -32, max: 31 });
const steps = fc
  .dictionary(feature, fc.tuple(step, step))
  .map((told) => new Map<string, readonly number[]>(Object.entries(told)));

/** The names of packed features, in their order. */
function namesOf({ words, packed }: Part): string[] {
  const { sorts, firsts, seconds } = unpackRows(packed, SORTS);
  const rows = Array.from(sorts, (sort, row) =>
    [NAMES[sort], words[firsts[row]!], ...(seconds[row] === -1 ? [] : [words[seconds[row]!]])].join(' '),
  );
  return [...rows, ...packed.plain];
}

describe('packed features', () => {
  it('hold every feature once, with what it weighs in each table and in the layer', () => {
    fc.assert(
      fc.property(fc.array(table, { minLength: 1, maxLength: 3 }), steps, (tables, told) => {
        const [inLayer, others] = packFeatures(SORTS, tables, told) as [Part, Part];
        expect(new Set(namesOf(inLayer))).toEqual(new Set(told.keys()));
        expect([...new Int8Array(inLayer.packed.steps)]).toEqual(
          namesOf(inLayer).flatMap((name) => told.get(name)!),
        );
        expect(others.packed.steps).toHaveLength(0);
        const all = [...namesOf(inLayer), ...namesOf(others)];
        expect(all.length).toBe(new Set([...told.keys(), ...tables.flatMap((one) => [...one.keys()])]).size);
        for (const [at, weights] of tables.entries()) {
          const packed = [inLayer, others].flatMap((part) => [...unpackNumbers(part.packed.weights[at]!)]);
          expect(packed).toEqual(all.map((name) => Math.round((weights.get(name) ?? 0) * 100)));
        }
      }),
    );
  });

  it('name a word once, and say rows by the numbers of their words', () => {
    const weights = new Map(
      ['w round', 'b ward round', 'b ward clerk', 'b ward ward', 'b clerk ward', 'asks'].map((name) => [
        name,
        1,
      ]),
    );
    expect(packFeatures(SORTS, [weights])[1]).toEqual({
      words: ['clerk', 'round', 'ward'],
      packed: {
        rows: { w: packNumbers([1]), b: packNumbers([0, 1, 2, 2, 3, 0, 1, 1]), p: packNumbers([]) },
        plain: ['asks'],
        weights: [packNumbers([100, 100, 100, 100, 100, 100])],
        steps: new Uint8Array(),
      },
    });
  });
});

it('features open as they were packed, and tell their words without being opened', () => {
  fc.assert(
    fc.property(fc.array(table, { minLength: 1, maxLength: 3 }), steps, (tables, told) => {
      const parts = packFeatures(SORTS, tables, told);
      const closed = closeFeatures(SORTS, tables, told);
      expect(closed.words).toEqual(parts.map(({ words }) => words.join(' ')));
      expect(closed.tables).toBe(tables.length);
      const bytesAsNumbers = (_key: string, value: unknown) =>
        value instanceof Uint8Array ? [...value] : value;
      const plainly = (value: unknown) => JSON.stringify(value, bytesAsNumbers);
      // A Buffer would tell JSON of itself before it is asked.
      const opened = openFeatures(JSON.parse(JSON.stringify(closed)) as ClosedFeatures).map(withPlainBytes);
      expect(opened.map(plainly)).toEqual(parts.map(({ packed }) => plainly(packed)));
    }),
  );
});

function withPlainBytes({ rows, plain, weights, steps: own }: PackedFeatures): PackedFeatures {
  return {
    rows: Object.fromEntries(Object.entries(rows).map(([sort, bytes]) => [sort, new Uint8Array(bytes)])),
    plain,
    weights: weights.map((bytes) => new Uint8Array(bytes)),
    steps: new Uint8Array(own),
  };
}
