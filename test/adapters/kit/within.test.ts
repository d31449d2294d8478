import { expect, it } from 'vitest';
import { within } from '../../../adapters/kit/within.ts';

it('gives the answer, where it comes in time', async () => {
  expect(await within(60_000, Promise.resolve('told'), () => 'guessed')).toBe('told');
});

it('gives the other where it never comes', async () => {
  expect(await within(1, new Promise<string>(() => undefined), () => 'guessed')).toBe('guessed');
});

it('passes a failure on, and leaves nothing waiting', async () => {
  await expect(within(60_000, Promise.reject(new Error('no')), () => 'guessed')).rejects.toThrow('no');
});
