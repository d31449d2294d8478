import { expect, test } from 'vitest';
import { annotate } from '../../../src/reading/annotated.ts';
import { isInList } from '../../../src/reading/names/in-bed.ts';
import { openSource } from '../../../src/reading/source.ts';

test('a list of patients is announced in the first words, and no others are looked at', () => {
  const source = annotate(openSource('Okafor Nowak Mazur '.repeat(20), []));
  const looked: number[] = [];
  const tokens = new Proxy(source.tokens, {
    get(target, name) {
      if (typeof name === 'string' && /^\d+$/.test(name)) looked.push(Number(name));
      return Reflect.get(target, name) as unknown;
    },
  });
  expect(isInList({ ...source, tokens }, 40)).toBe(false);
  expect(looked.length).toBeGreaterThan(0);
  expect(Math.max(...looked)).toBeLessThan(12);
});

test.each([
  ['Post take: Okafor, home tomorrow', true],
  ['Nights: Okafor and Nowak', false],
])('%s: %s', (text, listed) => {
  expect(isInList(annotate(openSource(text, [])), 4)).toBe(listed);
});
