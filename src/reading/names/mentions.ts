import type { Span } from '../../message.ts';
import { PhraseBook } from '../../text/phrases.ts';
import { means, spanOf, type Annotated } from '../annotated.ts';
import { PLAIN_TITLES, STAFF_TITLES } from '../lexicon/people.ts';
import { WORD_NAMES } from '../lexicon/everyday-names.ts';
import { mayBeLowerName, mayBeSurname, mayFollowTitle, nameStrength } from './name-words.ts';

/**
 * How somebody is named: `titled` ("Mrs Hargreaves"), `full` ("Imran Malik"), `listed` ("Patel N", "OKONKWO, Ada"),
 * `single` ("Doris"), `initials` ("KO'B").
 */
export type NameForm = 'titled' | 'full' | 'listed' | 'single' | 'initials';

export interface NameMention {
  readonly form: NameForm;
  /** Whether its title says that this is staff. */
  readonly staffTitle: boolean;
  readonly from: number;
  readonly to: number;
  readonly span: Span;
  /** How surely it is a name at all: 1 by its shape only, to 3. */
  readonly strength: number;
}

const TITLES = new PhraseBook<'staff' | 'plain'>([
  ...PLAIN_TITLES.map((title) => [title, 'plain'] as const),
  ...STAFF_TITLES.map((title) => [title, 'staff'] as const),
]);
/** Titles that are ordinary words: they want a capital or a listed name behind them. */
const WORDY_TITLES = new Set([
  'baby',
  'twin',
  'little',
  'wee',
  'young',
  'old',
  'father',
  'major',
  'general',
  'judge',
  'lord',
  'lady',
  'dame',
  'sister',
  'master',
  'nurse',
  'canon',
  'matron',
  'auntie',
  'uncle',
  'reg',
  'cons',
  'locum',
  'physio',
  'pharmacist',
  'registrar',
  'consultant',
  'porter',
  'gp',
  'sho',
  'fr',
  'pc',
  'col',
  'captain',
  'midwife',
  'constable',
  'cn',
  'bm',
  'sr',
  'sir',
  'miss',
]);
const LONGEST_NAME = 4;
const JOINTS = new Set(['-', "'"]);
const PARTICLES = new Set([
  'de',
  'da',
  'dos',
  'del',
  'della',
  'van',
  'von',
  'der',
  'bin',
  'ibn',
  'bint',
  'al',
  'el',
  'ap',
  'ferch',
  'mac',
  'mc',
  'o',
  'ben',
  'bat',
  'la',
  'le',
  'st',
  'ul',
  'ur',
  'abu',
  'dela',
  'cruz',
  'den',
]);

/** Everybody named in a message, whoever they are. */
export function readMentions(source: Annotated): NameMention[] {
  const mentions: NameMention[] = [];
  let index = 0;
  while (index < source.tokens.length) {
    const mention =
      titledAt(source, index) ?? listedAt(source, index) ?? fullAt(source, index) ?? singleAt(source, index);
    if (mention !== null) mentions.push(mention);
    index = mention?.to ?? index + 1;
  }
  return mentions;
}

function mention(
  source: Annotated,
  form: NameForm,
  from: number,
  to: number,
  strength: number,
  staffTitle = false,
): NameMention {
  return { form, staffTitle, from, to, span: spanOf(source.tokens, from, to), strength };
}

function titledAt(source: Annotated, at: number): NameMention | null {
  const { tokens } = source;
  const title = TITLES.at(tokens, at);
  if (title === undefined) return null;
  const begin = tokens[title.to]?.text === '.' ? title.to + 1 : title.to;
  const first = tokens[begin];
  if (first?.kind !== 'word') return null;
  const wordy = WORDY_TITLES.has(tokens[at]!.text);
  if (first.text.length === 1)
    return !wordy && first.casing !== 'lower'
      ? mention(source, 'initials', at, begin + 1, 3, title.value === 'staff')
      : null;
  const named = wordy
    ? nameStrength(source, begin) >= (tokens[at]!.casing === 'lower' ? 2 : 1) &&
      !isSentenceStart(source, at, wordy)
    : mayFollowTitle(source, begin);
  if (!named) return null;
  let to = begin + 1;
  while (to - begin < LONGEST_NAME) {
    const joined =
      JOINTS.has(tokens[to]?.text ?? '') &&
      !tokens[to]!.spaced &&
      tokens[to + 1]?.kind === 'word' &&
      !tokens[to + 1]!.spaced;
    const next = joined ? to + 1 : to;
    const particle = PARTICLES.has(tokens[next]?.text ?? '') && nameStrength(source, next + 1) >= 1;
    if (
      !joined &&
      !particle &&
      nameStrength(source, next) < 2 &&
      !(nameStrength(source, next) === 1 && tokens[next]!.casing === 'title' && first.casing === 'title')
    )
      break;
    to = next + 1;
  }
  return mention(source, 'titled', at, to, 3, title.value === 'staff');
}

/** "Baby" and "Old" open sentences too; "Little" before a listed name does not. */
function isSentenceStart(source: Annotated, at: number, wordy: boolean): boolean {
  return (
    wordy &&
    source.tokens[at]!.text === 'old' &&
    (at === 0 || source.sentenceOf[at] !== source.sentenceOf[at - 1])
  );
}

/** "Patel N – CTPA", "OKONKWO, Adaeze", "J. Doherty", and a surname that opens a line of a list. */
function listedAt(source: Annotated, at: number): NameMention | null {
  const { tokens } = source;
  const dotted =
    tokens[at]!.text.length === 1 && tokens[at]!.casing === 'title' && tokens[at]!.kind === 'word';
  const surname = dotted ? (tokens[at + 1]?.text === '.' ? at + 2 : at + 1) : at;
  if (
    dotted &&
    tokens[at]!.text !== 'i' &&
    nameStrength(source, surname) >= 2 &&
    tokens[surname]!.casing === 'title'
  )
    return mention(source, 'listed', at, surname + 1, 3);
  const strength = nameStrength(source, at);
  if (strength === 0 || tokens[at]!.casing === 'lower') return null;
  const next = tokens[at + 1];
  const then = tokens[at + 2];
  if (
    next?.text === ',' &&
    tokens[at]!.casing === 'upper' &&
    then?.kind === 'word' &&
    then.casing === 'title' &&
    nameStrength(source, at + 2) >= 1
  )
    return mention(source, 'listed', at, at + 3, 3);
  if (strength < 2) return null;
  if (next !== undefined && [',', ':', '-', '?', '('].includes(next.text) && opensLine(source, at))
    return mention(source, 'listed', at, at + 1, strength);
  if (next?.text === '-' && next.spaced && isPlan(source, at + 2))
    return mention(source, 'listed', at, at + 1, strength);
  const initial =
    next?.kind === 'word' && next.text.length === 1 && next.casing !== 'lower' && next.text !== 'i';
  return initial && !(then?.text === '&')
    ? mention(source, 'listed', at, tokens[at + 2]?.text === '.' ? at + 3 : at + 2, strength)
    : null;
}

const PLANS = new Set([
  'home',
  'scan',
  'chase',
  'ct',
  'mri',
  'discharge',
  'tto',
  'theatre',
  'review',
  'bloods',
  'dc',
  'nbm',
  'for',
  'awaiting',
  'await',
  'repeat',
  'stable',
  'unwell',
  'palliative',
]);

/** "Karimi - home": a job list. */
function isPlan({ tokens, noteAt }: Annotated, at: number): boolean {
  return PLANS.has(tokens[at]?.text ?? '') || means(noteAt[at], 'condition', 'care');
}

/** First on its line, a bullet or a number aside, in a message of more than one line. */
function opensLine({ tokens }: Annotated, at: number): boolean {
  let index = at - 1;
  while (index >= 0 && (tokens[index]!.kind === 'mark' || tokens[index]!.kind === 'number')) index -= 1;
  return index < 0 ? tokens.some(({ kind }) => kind === 'break') : tokens[index]!.kind === 'break';
}

function fullAt(source: Annotated, at: number): NameMention | null {
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
  return strength > 0
    ? strength
    : mayBeSurname(source, at, best >= 2) || mayBeLowerName(source, at)
      ? best >= 2
        ? 2
        : 0
      : 0;
}

/** Where "al-", "de la" and their like end before the name that they belong to. */
function endOfParticle({ tokens, ...source }: Annotated, at: number): number | null {
  const token = tokens[at];
  if (token === undefined || !PARTICLES.has(token.text)) return null;
  if (isJoint(tokens, at + 1)) return at + 3;
  return nameStrength({ ...source, tokens }, at + 1) >= 1 ? at + 1 : null;
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

function singleAt(source: Annotated, at: number): NameMention | null {
  if (isPlaceHere(source, at)) return null;
  const strength = nameStrength(source, at);
  if (strength >= 2) return mention(source, 'single', at, at + 1, strength);
  // A name that is a word, or that no list holds, counts only beside a bed or a title, so it is offered as weak.
  return strength === 1 && source.tokens[at]!.casing === 'title'
    ? mention(source, 'single', at, at + 1, 1)
    : null;
}

const LEADS_TO_PLACE = new Set(['in', 'from', 'near', 'at', 'of', 'outside', 'to', 'off', 'nr', 'via', ',']);

/** A known place behind a preposition is not somebody. */
function isPlaceHere({ tokens, places }: Annotated, at: number): boolean {
  return (
    LEADS_TO_PLACE.has(tokens[at - 1]?.text ?? '') &&
    places.some((place) => place.from <= at && at < place.to) &&
    !(tokens[at - 1]?.text === ',' && tokens[at - 2]?.casing === 'upper')
  );
}
