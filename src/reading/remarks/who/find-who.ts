import { isEnglish } from '../../lexicon/words.ts';
import type { Token } from '../../../text/tokens.ts';
import type { Tokens, WhoKind, WhoMatch } from '../unit.ts';
import { described } from './described.ts';
import { WHEREABOUTS } from './lexicon.ts';
import { nameAt } from './names.ts';
import { PREPOSITIONS } from './small-words.ts';

const PRONOUNS: ReadonlyMap<string, WhoKind> = new Map([
  ...['he', 'she', 'him', 'her', 'his', 'hers', 'himself', 'herself', 'hes', 'shes'].map(
    (word) => [word, 'pronoun'] as const,
  ),
  ...['they', 'them', 'their', 'theirs', 'themselves', 'theyre', 'em'].map((word) => [word, 'they'] as const),
  ...['you', 'your', 'yours', 'yourself', 'u', 'ur', 'youre', 'yourselves'].map(
    (word) => [word, 'you'] as const,
  ),
  ...['someone', 'somebody', 'whoever', 'whomever', 'everyone else'].map(
    (word) => [word, 'someone'] as const,
  ),
]);
/** "Her manager" is one being, "her husband" tells something of her. */
const OWNERS = new Set(['his', 'her', 'their', 'your']);
const SPOUSES = new Set([
  'wife',
  'husband',
  'partner',
  'girlfriend',
  'boyfriend',
  'fiance',
  'fiancee',
  'missus',
  'ex',
]);
const SMALL = new Set(['the', 'our', 'this', 'that', 'their', 'your', 'my']);

/** Finds who is named at `tokens[from]`, with the words around the name that belong to it; `judging` words stay outside. */
export function findWho(tokens: Tokens, from: number, judging: ReadonlySet<string>): WhoMatch | undefined {
  const token = tokens[from]!;
  if (token.text === '@' && tokens[from + 1]?.spaced === false) return handle(tokens, from);
  const pronoun = PRONOUNS.get(token.text);
  if (pronoun !== undefined && OWNERS.has(token.text)) {
    const owned = described(tokens, from, judging);
    if (owned?.who === 'role' || (owned?.who === 'kin' && !SPOUSES.has(tokens[owned.to - 1]!.text)))
      return owned;
  }
  if (pronoun !== undefined && !(token.text === 'u' && token.casing === 'upper'))
    return { to: from + 1, who: pronoun };
  const found = described(tokens, from, judging) ?? nameAt(tokens, from, judging);
  return found === undefined ? undefined : { ...found, to: withWhereabouts(tokens, found.to) };
}

function handle(tokens: Tokens, from: number): WhoMatch {
  let to = from + 2;
  while (
    tokens[to] !== undefined &&
    !tokens[to]!.spaced &&
    ['.', '-', '_'].includes(tokens[to]!.text) &&
    tokens[to + 1]?.spaced === false
  )
    to += 2;
  return { to, who: 'name' };
}

/** "Becky from coding", "the ST3 on labour ward", "Sister on 9": where somebody works belongs to who they are. */
function withWhereabouts(tokens: Tokens, from: number): number {
  if (!PREPOSITIONS.has(tokens[from]?.text ?? '') || ['with', 'for', 'of'].includes(tokens[from]!.text))
    return from;
  let to = from + 1;
  if (tokens[to] !== undefined && PREPOSITIONS.has(tokens[to]!.text)) to += 1;
  const begun = to;
  while (to < begun + 4 && tokens[to] !== undefined && isWhereabout(tokens[to]!)) to += 1;
  const last = tokens[to - 1];
  return to === begun || (last !== undefined && SMALL.has(last.text)) ? from : to;
}

function isWhereabout(token: Token): boolean {
  return (
    WHEREABOUTS.has(token.text) ||
    token.kind === 'number' ||
    token.kind === 'mixed' ||
    (token.casing === 'title' && !isEnglish(token) && token.kind === 'word')
  );
}
