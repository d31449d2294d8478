import { describe, expect, test } from 'vitest';
import { annotate } from '../../src/reading/annotated.ts';
import { readAnswer, wantedBy, type Wanted } from '../../src/reading/answers.ts';
import { openSource } from '../../src/reading/source.ts';

const source = (text: string) => annotate(openSource(text, []));
const answer = (text: string, wanted: Wanted | null) =>
  readAnswer(source(text), wanted).map(({ kind, span }) => `${kind}: ${text.slice(...span)}`);

describe('what a question asks for', () => {
  test.each([
    ['bed?', 'bed'],
    ['which ward is he on', 'ward'],
    ["where's she from", 'whereabouts'],
    ['any allergies?', null],
    ['which bed will be free when the lady who is for home tomorrow has gone and been cleaned', null],
  ])('%s', (text, wanted) => {
    expect(wantedBy(source(text))).toBe(wanted);
  });
});

describe('what a short answer tells', () => {
  test.each([
    ['22', 'bed', ['bed: 22']],
    ['Larkspur', 'ward', ['ward: Larkspur']],
    ['9, 14', 'ward', ['ward: 9', 'bed: 14']],
    ['Tarnbrook way', 'whereabouts', ['place: Tarnbrook']],
    ['no idea', 'whereabouts', []],
    ['22', null, []],
  ] as const)('%s, asked for %s', (text, wanted, expected) => {
    expect(answer(text, wanted)).toEqual(expected);
  });

  test('is nothing where it is long', () => {
    expect(answer('we gave 22 of them and then 14 more before lunch today', 'bed')).toEqual([]);
  });
});
