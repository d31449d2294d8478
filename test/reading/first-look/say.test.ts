import { expect, it } from 'vitest';
import { addedBySay } from '../../../src/reading/first-look/say.ts';

const SAY = { share: 0.5, middle: -2 };

it('adds its share of how far a first look leans from the middle', () => {
  expect(addedBySay(SAY, 0)).toBe(1);
  expect(addedBySay(SAY, -2)).toBe(0);
  expect(addedBySay(SAY, -4)).toBe(-1);
});

it('adds nothing where no word was weighed', () => {
  expect(addedBySay(SAY, null)).toBe(0);
});
