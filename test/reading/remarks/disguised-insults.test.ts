import { expect, test } from 'vitest';
import { readRemarks } from '../../../src/reading/remarks/read-remarks.ts';
import { openSource } from '../../../src/reading/source.ts';

const remarks = (text: string) => readRemarks(openSource(text, [])).filter(({ turn }) => turn === null);

test.each([
  'absolute p1ll0ck on the other end of that call',
  'd/i/c/k/h/e/a/d from stores sent half the order',
  'Theatre 2 coordinator is a tw@t',
  'Dr Frew is a b e l l e n d',
  'that clerk is l@zy',
])('%s calls somebody names', (text) => {
  expect(remarks(text).map(({ kind }) => kind)).toContain('insult');
});

test.each([
  'the bladder scanner is a b*stard',
  'b*stard of a night',
  'b*stard printer',
  'I am such an id!ot, wrong list',
  'D&V in two bays',
])('%s does not', (text) => {
  expect(remarks(text)).toEqual([]);
});
