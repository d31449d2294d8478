import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { together, WEIGHTLESS } from '../../src/reading/weight.ts';

const weight = fc.record({
  sum: fc.integer(),
  features: fc.nat(500),
  nodes: fc.array(fc.integer(), { minLength: 3, maxLength: 3 }),
});

describe('what messages weigh together', () => {
  it('is the same in whatever order they are taken', () => {
    fc.assert(
      fc.property(weight, weight, weight, (one, two, three) => {
        expect(together(one, two)).toEqual(together(two, one));
        expect(together(together(one, two), three)).toEqual(together(one, together(two, three)));
      }),
    );
  });

  it('is what one of them weighs where the other was not weighed', () => {
    fc.assert(
      fc.property(weight, (one) => {
        expect(together(one, WEIGHTLESS)).toEqual(one);
        expect(together(WEIGHTLESS, one)).toEqual(one);
      }),
    );
  });
});
