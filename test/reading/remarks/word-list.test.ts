import { describe, expect, it } from 'vitest';
import { cut, WordList, wordList } from '../../../src/reading/remarks/word-list.ts';
import { numberWord } from '../../../src/text/known-words.ts';

const numbers = (...words: readonly string[]) => words.map(numberWord);

describe('a list of words', () => {
  it.each([
    ['lazy', ['lazy']],
    ["he's", ['he', "'s"]],
    ["don't", ["don't"]],
    ['out_of order', ['out', 'of', 'order']],
    ['cack-handed', ['cack', 'handed']],
  ])('%s is cut into %j', (phrase, words) => {
    expect(cut(phrase)).toEqual(numbers(...words));
  });

  it('is made once, however many parts speak of it', () => {
    const words = ['lazy', 'out of order'];
    expect(wordList(words)).toBe(wordList(words));
  });

  it('is told by the first word of each phrase that is not common, or else by its first', () => {
    const list = new WordList([cut('lazy'), cut('out of order'), cut('to the'), cut('bone lazy')]);
    expect(list.telltale).toEqual({
      words: numbers('lazy', 'order', 'to', 'bone'),
      within: 2,
      cost: 1 + 1 + 60 + 1,
    });
  });

  it('says what may follow a word, the longest first', () => {
    const list = new WordList([cut('past'), cut('past it now'), cut('past it'), cut('lazy')]);
    expect([...list.heads]).toEqual([
      [numberWord('past'), [numbers('it', 'now'), numbers('it'), []]],
      [numberWord('lazy'), [[]]],
    ]);
  });
});
