import { expect, it } from 'vitest';
import { learnByDropOut } from './drop-out.ts';
import { leaningBy, type Weighted } from './model.ts';

const DESCENT = { rounds: 20, step: 0.05, decay: 1e-5, leftOut: 0.5, rarest: 2, scaleOf: () => 1 };

const row = (meant: boolean, ...features: string[]): Weighted => ({
  author: 'a',
  meant,
  weight: 1,
  features,
});
const ROWS = Array.from({ length: 40 }, (_, index) =>
  index % 2 === 0 ? row(true, 'sour', 'word', `own ${index}`) : row(false, 'kind', 'word', `own ${index}`),
);

it('learns what tells rows apart, and nothing of what stands in one row only', () => {
  const model = learnByDropOut(DESCENT, ROWS);
  expect(leaningBy(model, ['sour'], 1)).toBeGreaterThan(0);
  expect(leaningBy(model, ['kind'], 1)).toBeLessThan(0);
  expect([...model.weights.keys()]).toEqual(['sour', 'word', 'kind']);
});

it('gives the same weights for the same rows', () => {
  expect(learnByDropOut(DESCENT, ROWS)).toEqual(learnByDropOut(DESCENT, ROWS));
});
