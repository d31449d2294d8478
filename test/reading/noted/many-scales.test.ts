import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ManyScales } from '../../../src/reading/noted/many-scales.ts';
import { Scales } from '../../../src/reading/noted/scales.ts';
import { isKnown, termOf } from '../../../src/text/known-words.ts';
import { toSteps } from '../../../src/reading/noted/layer.ts';
import { closeFeatures, type Table } from '../../leaning/packing.ts';

const WORDS = ['ward', 'bleep', 'cake', 'rota', 'zqxv'];
const ROWS = { w: 1, b: 2 };
const feature = fc.oneof(
  fc.constantFrom(...WORDS).map((word) => `w ${word}`),
  fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(...WORDS)).map(([one, other]) => `b ${one} ${other}`),
  fc.constantFrom('asks', 'does teach'),
);
const table = fc
  .dictionary(feature, fc.integer({ min: -900, max: 900 }))
  .map(
    (weights): Table =>
      new Map(Object.entries(weights).map(([name, hundredths]) => [name, hundredths / 100] as const)),
  );

describe('many scales', () => {
  it('weigh a message in each table as the scales of that table alone would', () => {
    fc.assert(
      fc.property(fc.array(table, { minLength: 1, maxLength: 3 }), fc.array(feature), (tables, features) => {
        const note = (noted: Pick<Scales, 'plain' | 'row'>) => {
          for (const name of features) {
            const [sort = '', ...words] = name.split(' ');
            const [first, second] = words.map((text) => ({ text, term: termOf(text) }));
            if (sort === 'w' || sort === 'b') noted.row(sort, first!, second);
            else noted.plain(name);
          }
        };
        const together = new ManyScales(closeFeatures(ROWS, tables), ROWS, 0).weigh(note);
        const alone = tables.map((weights) => new Scales(closeFeatures(ROWS, [weights]), ROWS).weigh(note));
        expect(together.sums).toEqual(alone.map(({ sum }) => sum));
        for (const { features: count } of alone) expect(together.features).toBe(count);
      }),
    );
  });

  it('add up what it switches on in the nodes of a layer, each feature once', () => {
    const steps = new Map([
      ['w ward', toSteps([0.8, -1.6])],
      ['asks', toSteps([0, 0.24])],
    ]);
    const scales = new ManyScales(closeFeatures(ROWS, [new Map([['w ward', 0.12]])], steps), ROWS, 2);
    const ward = { text: 'ward', term: termOf('ward') };
    const { sums, nodes, features, known } = scales.weigh((noted) => {
      noted.row('w', ward);
      noted.row('w', ward);
      noted.plain('asks');
      noted.plain('nobody learned this');
    });
    expect(sums).toEqual([0.12]);
    expect(nodes).toEqual([expect.closeTo(0.8), expect.closeTo(-1.36)]);
    expect([features, known]).toEqual([3, 2]);
  });

  it('tell what a row adds by itself and by the nodes that are on', () => {
    const steps = new Map([['w ward', toSteps([0.8, -1.6])]]);
    const weights = new Map([
      ['w ward', 0.12],
      ['w bleep', -0.5],
    ]);
    const scales = new ManyScales(closeFeatures(ROWS, [weights], steps), ROWS, 2);
    const adds = (text: string) => scales.weightOf('w', { text, term: termOf(text) }, [2, 0.5]);
    expect(adds('ward')).toBeCloseTo(0.12 + 2 * 0.8 - 0.5 * 1.6);
    expect(adds('bleep')).toBe(-0.5);
    expect(adds('zqxv')).toBe(0);
  });

  it('know their words from the start, and open all else when a message is weighed', () => {
    const scales = new ManyScales({ words: ['quibblewick'], tables: 1, packed: 'AA==' }, ROWS, 0);
    expect(isKnown(termOf('quibblewick'))).toBe(true);
    expect(() => scales.weigh((noted) => noted.plain('asks'))).toThrow();
  });
});
