import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinSpacedLetters } from '../../src/text/spaced-letters.ts';
import { tokenize } from '../../src/text/tokens.ts';

const words = (text: string) => tokenize(text).map((token) => token.text);

describe('tokenize', () => {
  test('parts a clitic from its word', () => {
    expect(words("she's Priya's mum, O'Brien")).toEqual(['she', "'s", 'priya', "'s", 'mum', ',', "o'brien"]);
  });

  test('reads full-width digits, look-alikes and invisible characters as what they look like', () => {
    expect(words('９４３ Оbаsеki Har\u200bgreaves')).toEqual(['943', 'obaseki', 'hargreaves']);
  });

  test('keeps the casing and the kind', () => {
    expect(tokenize('SMITH bed 4b').map(({ kind, casing }) => [kind, casing])).toEqual([
      ['word', 'upper'],
      ['word', 'lower'],
      ['mixed', 'lower'],
    ]);
  });

  test('points into the original, whatever is written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        let last = 0;
        for (const { span } of tokenize(text)) {
          expect(span[0]).toBeGreaterThanOrEqual(last);
          expect(span[1]).toBeGreaterThan(span[0]);
          expect(span[1]).toBeLessThanOrEqual(text.length);
          last = span[0];
        }
      }),
    );
  });
});

describe('joinSpacedLetters', () => {
  const joined = (text: string) => joinSpacedLetters(tokenize(text)).map((token) => token.text);

  test('joins what was pulled apart, and begins a word at a capital', () => {
    expect(joined('J o h n S m i t h in bed 4')).toEqual(['john', 'smith', 'in', 'bed', '4']);
    expect(joined('ask D O R E E N')).toEqual(['ask', 'doreen']);
  });

  test('leaves a few initials alone', () => {
    expect(joined('a b c in bed 4')).toEqual(['a', 'b', 'c', 'in', 'bed', '4']);
  });
});
