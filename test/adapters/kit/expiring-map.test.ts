import { expect, it } from 'vitest';
import { createExpiringMap } from '../../../adapters/kit/expiring-map.ts';

it('keeps what is fresh, up to its capacity', () => {
  let now = 0;
  const map = createExpiringMap<string, number>({ lifetime: 100, capacity: 2, clock: () => now });
  map.set('a', 1);
  map.set('b', 2);
  now = 50;
  map.set('a', 3);
  map.set('c', 4);
  expect([map.get('a'), map.get('b'), map.get('c'), map.size]).toEqual([3, undefined, 4, 2]);
  now = 149;
  expect(map.get('a')).toBe(3);
  now = 150;
  expect(map.get('a')).toBeUndefined();
  map.set('d', 5);
  expect(map.size).toBe(1);
});
