import { expect, test } from 'vitest';
import { createUnmasker } from '../../../src/reading/remarks/disguise.ts';
import { tokenize } from '../../../src/text/tokens.ts';

const unmask = createUnmasker(['idiot', 'pillock', 'knobhead', 'useless', 'twat', 'stupid', 'div', 'fuck']);
const read = (text: string) => unmask(tokenize(text), 0)?.text;

test.each([
  ['1d10t', 'idiot'],
  ['p1ll0ck', 'pillock'],
  ['k.n.o.b.h.e.a.d', 'knobhead'],
  ['i d i o t', 'idiot'],
  ['tw*t', 'twat'],
  ['tw@t', 'twat'],
  ['stup!d', 'stupid'],
  ['idiooooot', 'idiot'],
  ['p/i/l/l/o/c/k', 'pillock'],
  ['T W @ T', 'twat'],
  ['!d!ot', 'idiot'],
  ['1d¡ot', 'idiot'],
  ['f***', 'fuck'],
])('%s reads %s', (disguised, plain) => {
  expect(read(disguised)).toBe(plain);
});

test.each([
  '4410',
  '5mg',
  't.d.s',
  'a b c d',
  'o2',
  '1st',
  'B12',
  'mid-stream',
  'well*',
  '****',
  'D&V',
  'n/a',
  '!ok',
  'a***',
])('%s is no disguise', (text) => {
  expect(read(text)).toBeUndefined();
});

test('a disguise ends where its word does', () => {
  const tokens = tokenize('tw*t again');
  expect(unmask(tokens, 0)).toEqual({ to: 3, text: 'twat' });
});
