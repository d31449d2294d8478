import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listFeatures } from '../../../src/reading/noted/listed-features.ts';
import type { Noted, Term } from '../../../src/reading/noted/noted.ts';
import { Scales } from '../../../src/reading/noted/scales.ts';
import { closeFeatures } from '../../leaning/packing.ts';
import { termOf } from '../../../src/text/known-words.ts';

const SYMBOLS = ['a', 'b', '<one>', 'strange', '.', 'constructor'];
const WEIGHTS = new Map(
  Object.entries({
    'w a': 1,
    'w <one>': -2.5,
    'b a b': 0.5,
    'b b a': 4,
    'b <one> .': -1,
    asks: 8,
    'does teach': 16,
  }),
);
const ROWS = { w: 1, b: 2 };

type Step = readonly ['w', string] | readonly ['b', string, string] | readonly ['plain', string];
const symbol = fc.constantFrom(...SYMBOLS);
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(fc.constant('w' as const), symbol),
  fc.tuple(fc.constant('b' as const), symbol, symbol),
  fc.tuple(fc.constant('plain' as const), fc.constantFrom('asks', 'does teach', 'does nothing', 'b a b ?')),
);

const named = (text: string): Term => ({ text, term: termOf(text) });

function note(noted: Noted, steps: readonly Step[]): void {
  for (const [sort, ...of] of steps)
    if (sort === 'plain') noted.plain(of[0]);
    else {
      const [first, second] = of.map(named);
      noted.row(sort, first!, second);
    }
}

describe('the features of a message', () => {
  it('weigh what their names say, each of them once, whatever was weighed before', () => {
    const scales = new Scales(closeFeatures(ROWS, [WEIGHTS]), ROWS);
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        const features = listFeatures((noted) => {
          note(noted, steps);
        });
        scales.empty();
        note(scales, steps);
        const expected = features.reduce((sum, feature) => sum + (WEIGHTS.get(feature) ?? 0), 0);
        expect(scales.sum).toBe(expected);
        expect(scales.count).toBe(features.length);
      }),
    );
  });

  it('tell by name what those weigh that are no rows', () => {
    const weights = new Map([
      ['asks', 8],
      ['b ward round', 0.5],
      ['p ward', -1],
    ]);
    const scales = new Scales(
      closeFeatures({ w: 1, b: 2, p: 2 }, [weights], new Map([['does teach', [1, -1]]])),
      { w: 1, b: 2, p: 2 },
      2,
    );
    expect(scales.plainWeights).toEqual(
      new Map([
        ['does teach', 0],
        ['asks', 8],
        ['p ward', -1],
      ]),
    );
  });
});
