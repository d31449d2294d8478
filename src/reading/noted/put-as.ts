import type { Token } from '../../text/tokens.ts';
import { isKnown } from '../../text/known-words.ts';
import { FAMILIAR_NAMES } from '../lexicon/everyday-names.ts';
import { isEnglishWord } from '../lexicon/words.ts';
import { ROLES } from '../remarks/who/lexicon.ts';
import { classTerm, Derived, type Term } from './noted.ts';

export const SOMEBODY = classTerm('<somebody>');
const STRANGE = classTerm('<strange>');
const MIXED = classTerm('<mixed>');
/** Numbers by how many digits they have; those of six and more are alike. */
const NUMBERS: readonly Term[] = Array.from({ length: 7 }, (_, digits) => classTerm(`<number${digits}>`));

/**
 * What a token is put as: numbers as how long they are, words that no list holds as strange, and whoever is spoken of as
 * somebody, so that no name, sex or grade counts.
 * @param begins whether it begins a sentence, where a capital says nothing
 */
export function putAs(token: Token, begins: boolean): Term {
  if (token.kind === 'number') return NUMBERS[Math.min(token.text.length, NUMBERS.length - 1)]!;
  if (token.kind !== 'word' && token.kind !== 'mixed') return token;
  if (token.casing === 'title' && !begins && token.text.length > 1) return SOMEBODY;
  if (isKnown(token.term)) return WORDS.of(token);
  return token.kind === 'mixed' ? MIXED : STRANGE;
}

const WORDS = new Derived((word) => (isSomebody(word) ? SOMEBODY.text : (PRONOUNS.get(word) ?? word)));
/** Pronouns of either sex, as those of both. */
const PRONOUNS = new Map([
  ['he', 'they'],
  ['she', 'they'],
  ['him', 'them'],
  ['his', 'their'],
  ['her', 'their'],
  ['hers', 'theirs'],
  ['himself', 'themself'],
  ['herself', 'themself'],
]);

const ONE_WORD_ROLES = new Set(ROLES.filter((role) => !role.includes(' ')));

function isSomebody(word: string): boolean {
  return ONE_WORD_ROLES.has(word) || (FAMILIAR_NAMES.has(word) && !isEnglishWord(word));
}
