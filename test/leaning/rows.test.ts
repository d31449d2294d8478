import { describe, expect, it } from 'vitest';
import { openingOf } from './rows.ts';

describe('what opens a thread', () => {
  const messages = [{ text: 'new lady on the unit' }, { text: 'the lighthouse keeper?' }];

  it.each([
    ['identifiable', 1],
    ['not', null],
  ])('identifies nobody by itself: %s', (label, tips) => {
    expect(openingOf({ id: 't0-1', label, tips, messages })).toMatchObject({
      text: 'new lady on the unit',
      label: 'not',
      messages: undefined,
    });
  });

  it('may tip it', () => {
    expect(openingOf({ id: 't0-1', label: 'identifiable', tips: 0, messages })).toBeNull();
  });

  it.each([
    { id: 'p0-1', label: 'not', text: 'new lady on the unit' },
    { id: 'c0-1', label: 'flag', tips: 1, messages },
  ])('is none of %j', (row) => {
    expect(openingOf(row)).toBeNull();
  });
});
