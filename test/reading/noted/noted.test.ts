import { describe, expect, it } from 'vitest';
import { classTerm, Derived } from '../../../src/reading/noted/noted.ts';
import { termOf } from '../../../src/text/known-words.ts';

const named = (text: string) => ({ text, term: termOf(text) });

describe('derived terms', () => {
  it('are worked out once for a known word, and each time for a stranger', () => {
    let times = 0;
    const halves = new Derived((word) => {
      times += 1;
      return word.slice(0, word.length / 2);
    });
    const known = classTerm('<somebody>');
    expect([halves.of(known).text, halves.of(known).text, times]).toEqual(['<some', '<some', 1]);
    const strange = named('zqxvzqxv');
    expect([halves.of(strange).text, halves.of(strange).text, times]).toEqual(['zqxv', 'zqxv', 3]);
  });

  it('have the numbers of the words that they are', () => {
    const singular = new Derived((word) => word.slice(0, -1));
    expect(singular.of(named('wards'))).toEqual(named('ward'));
    expect(singular.of(named('zqxvs'))).toEqual(named('zqxv'));
  });
});

describe('terms of strangers', () => {
  it('are numbers beyond those of all known words, the same each time, and told apart', () => {
    const [one, other] = ['zqxvzqxv', 'zqxvzqxw'].map((word) => termOf(word));
    expect(one).toBe(termOf('zqxvzqxv'));
    expect(one).not.toBe(other);
    expect(one).toBeGreaterThan(classTerm('<somebody else>').term);
  });
});
