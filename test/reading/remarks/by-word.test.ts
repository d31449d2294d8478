import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ByWord } from '../../../src/reading/remarks/by-word.ts';

const word = fc.integer({ min: 1, max: 30 });

describe('things by their words', () => {
  it('are those that have the word, in their order, and none where no thing has it', () => {
    fc.assert(
      fc.property(fc.array(fc.uniqueArray(word)), fc.integer({ min: 0, max: 40 }), (words, asked) => {
        const byWord = new ByWord(words);
        const found = [...byWord.things.subarray(byWord.from(asked), byWord.to(asked))];
        expect(found).toEqual([...words.keys()].filter((thing) => words[thing]!.includes(asked)));
      }),
    );
  });

  it('are refused where they are too many to be numbered', () => {
    expect(() => new ByWord(Array.from({ length: 2 ** 16 + 1 }, () => []))).toThrow(/more things/);
  });
});
