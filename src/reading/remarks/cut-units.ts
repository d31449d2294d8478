import type { Source } from '../source.ts';
import { findWho } from './who/find-who.ts';
import { THINGS } from './who/lexicon.ts';
import { PREPOSITIONS } from './who/small-words.ts';
import { callingOf, type Unit, type UnitKind, type WhoKind, type WhoMatch } from './unit.ts';
import type { Unmasked } from './disguise.ts';
import type { Tokens } from './unit.ts';

const SELF = new Set([
  'i',
  'me',
  'my',
  'mine',
  'myself',
  'we',
  'us',
  'our',
  'ours',
  'ourselves',
  'im',
  'ive',
  'weve',
]);
const PAUSES = new Set([',', '(', ')', '-', '/', '~', '|', '*', '_', '<', '>', '[', ']']);
/** Spellings without their apostrophe, as they are read. */
const CONTRACTIONS: ReadonlyMap<string, string> = new Map(
  'dont doesnt didnt isnt wasnt arent werent cant couldnt wouldnt shouldnt wont havent hasnt hadnt aint mustnt neednt'
    .split(' ')
    .map((word) => [word, `${word.slice(0, -1)}'t`] as const),
);

/** What is often called after those who run it, and what only looks like a thing. */
const ATTRIBUTED = new Set(
  'charity referral referrals cafe line notes review bleep round rounds handbook clinic clinics service helpline survey visit training teaching session course post job vacancy induction office room desk number list lists cover group chat'.split(
    ' ',
  ),
);
/** "Porters round here". */
const AROUND = new Set(['here', 'there', 'the', 'these', 'this', 'our']);
const AMBIGUOUS_THINGS = new Set([
  'life',
  'light',
  'smell',
  'leak',
  'match',
  'blind',
  'sign',
  'label',
  'book',
  'exam',
  'drain',
  'heat',
  'mess',
  'food',
  'half',
  'coffee',
  'lunch',
  'dinner',
  'today',
  'day',
  'night',
  'morning',
  'week',
  'weekend',
  'afternoon',
  'monday',
  'friday',
  'shift',
  'shifts',
  'lift',
  'chair',
  'noise',
  'update',
  'sample',
  'needle',
  'line',
  'tube',
  'scope',
  'drill',
  'kit',
]);

/** Remarks are looked for in so many tokens of a message; few chat messages have a tenth of them. */
const READ_AT_MOST = 1500;

/** Tools that the cutting of units needs. */
export interface Cutting {
  readonly unmask: (tokens: Tokens, from: number) => Unmasked | undefined;
  /** Words that judge, and so are no part of anybody's name. */
  readonly judging: ReadonlySet<string>;
}

/** Cuts a message into units: words, and beings of several words. */
export function cutUnits({ tokens, mentions }: Source, { unmask, judging }: Cutting): Unit[] {
  const units: Unit[] = [];
  let sentence = 0;
  let quote = '';
  let index = 0;
  const length = Math.min(tokens.length, READ_AT_MOST);
  while (index < length) {
    const token = tokens[index]!;
    const push = (
      kind: UnitKind,
      text: string,
      to: number,
      who: WhoKind | null = null,
      disguised = false,
    ) => {
      const { number, term } = callingOf(text, token);
      const quoted = quote !== '';
      units.push({ kind, text, number, term, who, from: index, to, quoted, disguised, sentence });
      index = to;
    };
    const mention = mentions.length > 0 ? mentions.find(([start]) => start === token.span[0]) : undefined;
    if (mention !== undefined) {
      let to = index + 1;
      while (tokens[to] !== undefined && tokens[to]!.span[1] <= mention[1]) to += 1;
      push('who', token.text, to, 'name');
      continue;
    }
    if (token.text === '"' || (token.text === "'" && (quote === "'" || opensQuote(tokens, index)))) {
      if (quote === '') quote = token.text;
      else if (quote === token.text) quote = '';
      push('pause', token.text, index + 1);
      continue;
    }
    if (token.kind === 'emoji') {
      push('emoji', token.text, index + 1);
      continue;
    }
    const unmasked = unmask(tokens, index);
    if (unmasked !== undefined) {
      push('word', unmasked.text, unmasked.to, null, true);
      continue;
    }
    if (isStop(tokens, index)) {
      push('stop', token.text, index + 1);
      sentence += 1;
      continue;
    }
    if (token.kind === 'mark') {
      push(
        PAUSES.has(token.text) || token.text === ':' || token.text === '=' ? 'pause' : 'word',
        token.text,
        index + 1,
      );
      continue;
    }
    const found = findWho(tokens, index, judging);
    if (found !== undefined && isAttribute(tokens, index, found))
      push('thing', textOf(tokens, index, found.to), found.to);
    else if (found !== undefined) push('who', textOf(tokens, index, found.to), found.to, found.who);
    else if (SELF.has(token.text) && token.casing !== 'upper') push('self', token.text, index + 1);
    else if (token.text === 'i') push('self', 'i', index + 1);
    else if (THINGS.has(token.text)) push('thing', token.text, index + 1);
    else push('word', CONTRACTIONS.get(token.text) ?? token.text, index + 1);
  }
  return units;
}

/** "The dietitian referral form", "theatre charity": a thing that is called after people. */
function isAttribute(tokens: Tokens, from: number, { to, who }: WhoMatch): boolean {
  const next = tokens[to];
  if (next === undefined || (who !== 'role' && who !== 'group')) return false;
  if (next.text === 'round' && AROUND.has(tokens[to + 1]?.text ?? '')) return false;
  // "Dr Vosper on the ward round": the round is the ward's.
  if (tokens.slice(from, to).some(({ text }) => PREPOSITIONS.has(text))) return false;
  return (
    next.kind === 'word' &&
    (ATTRIBUTED.has(next.text) || (THINGS.has(next.text) && !AMBIGUOUS_THINGS.has(next.text)))
  );
}

function textOf(tokens: Tokens, from: number, to: number): string {
  return to - from === 1
    ? tokens[from]!.text
    : tokens
        .slice(from, to)
        .map((token) => token.text)
        .join(' ');
}

function isStop(tokens: Tokens, index: number): boolean {
  const { kind, text } = tokens[index]!;
  if (kind === 'break' || text === '!' || text === '?' || text === ';' || text === '…') return true;
  if (text !== '.') return false;
  const next = tokens[index + 1];
  const before = tokens[index - 1]?.text ?? '';
  return (
    (next === undefined || next.spaced || next.text === '.') &&
    !['dr', 'mr', 'mrs', 'ms', 'st', 'prof', 'eg', 'ie', 'vs'].includes(before)
  );
}

/** A single quotation mark opens before a word that follows at once, where it closes again later. */
function opensQuote(tokens: Tokens, index: number): boolean {
  const next = tokens[index + 1];
  if (!tokens[index]!.spaced || next === undefined || next.spaced) return false;
  for (let later = index + 2; later < tokens.length && later < index + 40; later += 1) {
    const token = tokens[later]!;
    if (token.text === "'" && !token.spaced && (tokens[later + 1]?.spaced ?? true)) return true;
    if (token.text === "'" && tokens[later + 1]?.kind === 'mark') return true;
  }
  return false;
}
