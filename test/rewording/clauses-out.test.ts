import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clausesOut } from '../../src/rewording/clauses-out.ts';

describe('the clauses that have to go', () => {
  it('are none where nothing was remarked', () => {
    expect(clausesOut('bed 4 is free', [])).toEqual([]);
  });

  it('leave nothing where only a remark was made', () => {
    expect(clausesOut('the reg is useless', [[8, 18]])).toBeNull();
  });

  it('go with the comma that parted them, and the person with the verdict', () => {
    const text = 'the reg is useless, he forgot the clotting';
    expect(clausesOut(text, [[0, 18]])).toEqual([
      { span: [0, 20], words: '' },
      { span: [20, 22], words: 'someone' },
    ]);
  });

  it('lie in the text, in order and apart, whatever was written', () => {
    const texts = fc.string({
      unit: fc.constantFrom('a', ' ', ',', '.', '\n', 'please ', 'he forgot ', '–'),
      maxLength: 60,
    });
    fc.assert(
      fc.property(texts, fc.nat(60), fc.nat(20), (text, start, length) => {
        const found = clausesOut(text, [[start, start + length]]) ?? [];
        let last = 0;
        for (const { span } of found) {
          expect(span[0]).toBeGreaterThanOrEqual(last);
          expect(span[1]).toBeLessThanOrEqual(text.length);
          last = span[1];
        }
      }),
    );
  });
});
