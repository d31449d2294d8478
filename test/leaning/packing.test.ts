import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openTable } from '../../src/reading/noted/learned-table.ts';
import { plainWeights, unpackRows, type PackedFeatures } from '../../src/reading/noted/packed-features.ts';
import { packNumbers, unpackNumbers } from '../../src/reading/noted/small-numbers.ts';
import { closeTable, packFeatures, type Table } from './packing.ts';

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
function namesOf(packed: PackedFeatures): string[] {
  const { sorts, firsts, seconds } = unpackRows(packed, SORTS);
  const words = packed.words.split(' ');
  const rows = Array.from(sorts, (sort, row) =>
    [NAMES[sort], words[firsts[row]!], ...(seconds[row] === -1 ? [] : [words[seconds[row]!]])].join(' '),
  );
  return [...rows, ...packed.plain];
}

describe('packed features', () => {
  it('hold every feature once, with what it weighs in each table and in the layer', () => {
    fc.assert(
      fc.property(fc.array(table, { minLength: 1, maxLength: 3 }), steps, (tables, told) => {
        const [inLayer, others] = packFeatures(SORTS, tables, told) as [PackedFeatures, PackedFeatures];
        expect(new Set(namesOf(inLayer))).toEqual(new Set(told.keys()));
        expect([...new Int8Array(inLayer.steps)]).toEqual(
          namesOf(inLayer).flatMap((name) => told.get(name)!),
        );
        expect(others.steps).toHaveLength(0);
        const all = [...namesOf(inLayer), ...namesOf(others)];
        expect(all.length).toBe(new Set([...told.keys(), ...tables.flatMap((one) => [...one.keys()])]).size);
        for (const [at, weights] of tables.entries()) {
          const packed = [inLayer, others].flatMap((part) => [...unpackNumbers(part.weights[at]!)]);
          expect(packed).toEqual(all.map((name) => Math.round((weights.get(name) ?? 0) * 100)));
        }
      }),
    );
  });

  it('tell by name what those weigh that are no rows', () => {
    const packed = packFeatures(
      SORTS,
      [
        new Map([
          ['asks', 8],
          ['b ward round', 0.5],
          ['p ward', -1],
        ]),
      ],
      new Map([['does teach', [1, -1]]]),
    );
    expect(plainWeights(packed)).toEqual(
      new Map([
        ['does teach', 0],
        ['asks', 8],
        ['p ward', -1],
      ]),
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
      words: 'clerk round ward',
      rows: { w: packNumbers([1]), b: packNumbers([0, 1, 2, 2, 3, 0, 1, 1]), p: packNumbers([]) },
      plain: ['asks'],
      weights: [packNumbers([100, 100, 100, 100, 100, 100])],
      steps: new Uint8Array(),
    });
  });
});

it('a table opens as it was closed, and says what it is without being opened', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.array(fc.uint8Array()), (about, parts) => {
      const closed = closeTable(about, { bias: -1.5, words: about, parts });
      expect(closed.about).toBe(about);
      const opened = openTable(closed) as { readonly parts: readonly Uint8Array[] };
      expect(opened).toMatchObject({ bias: -1.5, words: about });
      expect(opened.parts.map((bytes) => [...bytes])).toEqual(parts.map((bytes) => [...bytes]));
    }),
  );
});
