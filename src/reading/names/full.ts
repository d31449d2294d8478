import type { Annotated } from '../annotated.ts';
import { WORD_NAMES } from '../lexicon/everyday-names.ts';
import { list } from '../lexicon/list.ts';
import { mention, type NameMention } from './mention.ts';
import { mayBeLowerName, mayBeSurname, nameStrength } from './name-words.ts';

/** Words of a name at most. */
export const LONGEST_NAME = 4;
/** Small words inside names. */
export const PARTICLES = new Set(
  list(
    'de, da, dos, del, della, van, von, der, bin, ibn, bint, al, el, ap, ferch, mac, mc, o, ben, bat, la, le, st, ul, ur, abu, dela, cruz, den',
  ),
);

/** "Imran Malik", "Khaled al-Masri", "mehmet aydin". */
export function fullAt(source: Annotated, at: number): NameMention | null {
  const { tokens, sentenceOf } = source;
  let to = at;
  let best = 0;
  let weakest = 3;
  let words = 0;
  while (words < LONGEST_NAME && sentenceOf[to] === sentenceOf[at]) {
    const particle = words > 0 ? endOfParticle(source, to) : null;
    const strength = particle === null ? strengthAfter(source, to, best) : 1;
    if (strength === 0) break;
    best = Math.max(best, strength);
    if (particle === null) weakest = Math.min(weakest, strength);
    words += 1;
    to = particle ?? to + 1;
    if (isJoint(tokens, to)) to += 2;
  }
  if (words < 2 || (best < 2 && !isNameOfWords(source, at, to))) return null;
  const sameCase = tokens[at]!.casing === 'lower' ? weakest >= 2 : true;
  return sameCase ? mention(source, 'full', at, to, best) : null;
}

/** A word behind a sure name needs less: "Menachem Stern", "mehmet aydin". */
function strengthAfter(source: Annotated, at: number, best: number): number {
  const strength = nameStrength(source, at);
  if (strength > 0 || best < 2) return strength;
  return mayBeSurname(source, at) || mayBeLowerName(source, at) ? 2 : 0;
}

/** Where "al-", "de la" and their like end before the name that they belong to. */
function endOfParticle(source: Annotated, at: number): number | null {
  const { tokens } = source;
  const token = tokens[at];
  if (token === undefined || !PARTICLES.has(token.text)) return null;
  if (isJoint(tokens, at + 1)) return at + 3;
  return nameStrength(source, at + 1) >= 1 ? at + 1 : null;
}

/** A hyphen inside a name. */
function isJoint(tokens: Annotated['tokens'], at: number): boolean {
  return (
    tokens[at]?.text === '-' &&
    !tokens[at].spaced &&
    tokens[at + 1]?.kind === 'word' &&
    !tokens[at + 1]!.spaced
  );
}

/** "Grace Hope": two capitalised words that are both names, and no more. */
function isNameOfWords({ tokens }: Annotated, from: number, to: number): boolean {
  return (
    to - from === 2 &&
    tokens.slice(from, to).every((token) => token.casing === 'title' && WORD_NAMES.has(token.text))
  );
}
