import { describe, expect, it } from 'vitest';
import { isForename } from '../../../src/reading/lexicon/words.ts';

describe('the lists of words', () => {
  it.each(['padraig', 'ifeoma', 'agnieszka', 'sandeep', 'tegwen', 'nige'])(
    'know "%s" as a forename',
    (name) => {
      expect(isForename(name)).toBe(true);
    },
  );

  it.each(['smith', 'okonkwo', 'patel', 'brackenrigg', 'nowak', 'ward'])('know "%s" as none', (name) => {
    expect(isForename(name)).toBe(false);
  });
});
