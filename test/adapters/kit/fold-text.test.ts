import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText, pieces } from '../../../adapters/kit/fold-text.ts';

const text = fc.array(fc.string({ minLength: 1, maxLength: 12, unit: fc.constantFrom(...'abcé😀') }), {
  minLength: 1,
});
const joined = text.map((words) => words.join(' '));

describe('a long text is folded', () => {
  it('only when it is too long', () => {
    expect(foldText('one two three', 13)).toBe('one two three');
    expect(foldText('one two three', 12)).toBe('one two …');
  });

  it('never within a word, and never too late', () => {
    fc.assert(
      fc.property(joined, fc.integer({ min: 40, max: 80 }), (long, limit) => {
        const folded = foldText(long, limit);
        expect(folded.length).toBeLessThanOrEqual(limit);
        if (folded === long) return;
        const kept = folded.slice(0, -2).split(' ');
        expect(long.split(' ').slice(0, kept.length)).toEqual(kept);
      }),
    );
  });

  it('between two characters where there is one endless word', () => {
    expect(foldText('😀'.repeat(9), 11)).toBe('😀😀😀😀 …');
  });
});

describe('a text in pieces', () => {
  it('loses no word and cuts none', () => {
    fc.assert(
      fc.property(joined, fc.integer({ min: 40, max: 80 }), (long, limit) => {
        const cut = pieces(long, limit);
        expect(cut.every((piece) => piece.length <= limit)).toBe(true);
        expect(cut.flatMap((piece) => piece.split(' ').filter(Boolean))).toEqual(long.split(' '));
      }),
    );
  });

  it('cuts an endless word between two characters, in linear time', () => {
    const began = performance.now();
    expect(pieces('😀'.repeat(100_000), 2_501).join('')).toBe('😀'.repeat(100_000));
    expect(pieces(' '.repeat(100_000), 2_500)).toHaveLength(1);
    expect(performance.now() - began).toBeLessThan(1_000);
  });
});
