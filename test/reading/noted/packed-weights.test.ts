import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unpackWeights } from '../../../src/reading/noted/packed-weights.ts';
import { packWeights } from '../../leaning/model.ts';

const term = fc.string({ minLength: 1, maxLength: 6 }).filter((text) => !text.includes(' '));
const feature = fc.array(term, { minLength: 1, maxLength: 3 }).map((terms) => terms.join(' '));
const weight = fc.integer({ min: -900, max: 900 }).map((hundredths) => hundredths / 100);

describe('packed weights', () => {
  it('hold every feature with its weight', () => {
    fc.assert(
      fc.property(fc.dictionary(feature, weight), (weights) => {
        expect(unpackWeights(packWeights(Object.entries(weights)))).toEqual(new Map(Object.entries(weights)));
      }),
    );
  });

  it('put features that begin alike together', () => {
    expect(
      packWeights([
        ['asks', 8],
        ['b <one> does', 0.12],
        ['b <one> is', -0.05],
      ]),
    ).toEqual({ '': 'asks 800', 'b <one>': 'does 12 is -5' });
  });
});
