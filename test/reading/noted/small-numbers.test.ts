import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packNumbers, unpackNumbers } from '../../../src/reading/noted/small-numbers.ts';

const small = fc.integer({ min: -64, max: 63 });
const number = fc.oneof(small, fc.integer({ min: -(2 ** 30), max: 2 ** 30 - 1 }));

describe('small numbers', () => {
  it('are the same again when they are unpacked', () => {
    fc.assert(
      fc.property(fc.array(number), (numbers) => {
        expect([...unpackNumbers(packNumbers(numbers))]).toEqual(numbers);
      }),
    );
  });

  it('take a byte each', () => {
    fc.assert(
      fc.property(fc.array(small), (numbers) => {
        expect(packNumbers(numbers)).toHaveLength(numbers.length);
      }),
    );
  });
});
