import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CodedWords, decodeWords, encodeWords } from '../../../src/reading/lexicon/front-coding.ts';

/** Few letters, so that words share many; an apostrophe sorts before them all. */
const word = fc.stringMatching(/^[abcé'-]{1,6}$/);
const words = fc.uniqueArray(word, { maxLength: 60 });

describe('a front-coded list', () => {
  it('is decoded as it was, in order', () => {
    fc.assert(
      fc.property(words, (list) => {
        expect(decodeWords(encodeWords(list))).toEqual(list.toSorted());
      }),
    );
  });

  it('holds its words and no others, as it is written', () => {
    fc.assert(
      fc.property(words, fc.array(word), (list, others) => {
        const coded = new CodedWords(encodeWords(list));
        for (const each of list) expect(coded.has(each)).toBe(true);
        for (const other of others) expect(coded.has(other)).toBe(list.includes(other));
        expect(coded.has('')).toBe(false);
      }),
    );
  });
});
