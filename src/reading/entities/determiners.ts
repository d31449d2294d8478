import { means, type Annotated } from '../annotated.ts';

/**
 * How a thing is introduced: `known` ("the vicar", "our vicar", "that vicar"), `own` ("my vicar"), `any` ("a vicar",
 * "any vicar", "if vicars"), `bare` ("vicar in resus"), `theirs` ("his vicar").
 */
export type Introduction = 'known' | 'own' | 'any' | 'bare' | 'theirs';

const KNOWN = new Set(['the', 'that', 'this', 'those', 'these', 'our', 'th']);
const ANY = new Set([
  'a',
  'an',
  'any',
  'some',
  'every',
  'each',
  'another',
  'no',
  'many',
  'most',
  'all',
  'few',
  'several',
  'which',
  'what',
  'whose',
  'as',
  'like',
  'if',
  'or',
  'per',
  'your',
  'becoming',
  'become',
  'being',
  'local',
  'random',
]);
const THEIRS = new Set(['his', 'her', 'their', 'its']);
/** How many words (ages, adjectives) may stand between the article and the noun. */
const REACH = 5;

/** How the phrase that begins at `tokens[at]` is introduced. */
export function introductionOf(source: Annotated, at: number): Introduction {
  const { tokens, sentenceOf, noteAt } = source;
  for (let step = 1; step <= REACH; step += 1) {
    const token = tokens[at - step];
    if (token === undefined || sentenceOf[at - step] !== sentenceOf[at]) return 'bare';
    if (token.text === 'my') return 'own';
    if (KNOWN.has(token.text)) return 'known';
    if (token.text === "'s" || THEIRS.has(token.text)) return 'theirs';
    if (ANY.has(token.text)) return 'any';
    const inside =
      (token.kind !== 'mark' || token.text === '/') &&
      token.kind !== 'break' &&
      (step < 3 || means(noteAt[at - step], 'person', 'ethnicity', 'occupation'));
    if (!inside || STOPS.has(token.text)) return 'bare';
  }
  return 'bare';
}

const STOPS = new Set([
  'is',
  'was',
  'are',
  'were',
  'has',
  'had',
  'have',
  'of',
  'in',
  'on',
  'at',
  'from',
  'with',
  'w',
  'to',
  'for',
  'by',
  'and',
  'but',
  'who',
  'that',
  'got',
  'when',
  'after',
  'she',
  'he',
  'it',
  'i',
  'we',
  'they',
  'you',
]);
