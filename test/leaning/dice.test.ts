import { describe, expect, it } from 'vitest';
import { aroundZero, createDice, shuffled } from './dice.ts';

describe('dice', () => {
  it('fall the same way every time, between 0 and 1', () => {
    const [one, other] = [createDice(), createDice()];
    for (let throws = 0; throws < 200; throws += 1) {
      const thrown = one();
      expect(thrown).toBe(other());
      expect(thrown >= 0 && thrown < 1).toBe(true);
    }
  });

  it('shuffle: every number once, in another order', () => {
    const order = shuffled(50, createDice());
    expect(order.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 50 }, (_, index) => index));
    expect(order).not.toEqual(order.toSorted((a, b) => a - b));
  });

  it('fall around zero with a spread of about one', () => {
    const dice = createDice();
    const thrown = Array.from({ length: 5000 }, () => aroundZero(dice));
    const mean = thrown.reduce((sum, each) => sum + each, 0) / thrown.length;
    const spread = Math.sqrt(thrown.reduce((sum, each) => sum + (each - mean) ** 2, 0) / thrown.length);
    expect(mean).toBeCloseTo(0, 1);
    expect(spread).toBeCloseTo(1, 1);
  });
});
