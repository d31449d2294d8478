import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotate, sentencesIn } from '../../src/reading/annotated.ts';
import { openSource } from '../../src/reading/source.ts';

const sentences = (text: string) =>
  sentencesIn(annotate(openSource(text, []))).map((tokens) => tokens.map((token) => token.text).join(' '));

describe('the sentences of a message', () => {
  it('end at their marks and at the end of a line, and neither in a figure nor behind a title', () => {
    expect(sentences('No fever. Who is on? me!\nthanks')).toEqual([
      'no fever .',
      'who is on ?',
      'me !',
      '\n',
      'thanks',
    ]);
    expect(sentences('K 6.4 for Dr. Amadi. Thanks')).toEqual(['k 6 . 4 for dr . amadi .', 'thanks']);
    expect(sentences('')).toEqual([]);
  });

  it('hold every token, in order', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'B', ' ', '.', '?', '\n', ',', '7') });
    fc.assert(
      fc.property(text, (written) => {
        const source = annotate(openSource(written, []));
        const found = sentencesIn(source);
        expect(found.flat()).toEqual(source.tokens);
        expect(found.every((tokens) => tokens.length > 0)).toBe(true);
      }),
    );
  });
});
