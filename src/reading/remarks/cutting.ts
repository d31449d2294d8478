import { createUnmasker } from './disguise.ts';
import { BAD_ADJECTIVES, INSULTS, PREDICATE_INSULTS } from './lexicon/insults.ts';

const SINGLE_WORDS = [...INSULTS, ...BAD_ADJECTIVES, ...PREDICATE_INSULTS].filter(
  (word) => !/[ -]/.test(word),
);
/** What the cutting of a message into units has to know of words that judge. */
export const CUTTING = {
  unmask: createUnmasker(
    [...INSULTS, ...BAD_ADJECTIVES, 'fucking', 'shit', 'shite', 'bollocks'].filter(
      (word) => !/[ -]/.test(word),
    ),
  ),
  judging: new Set(SINGLE_WORDS),
};
