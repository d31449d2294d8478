import { means, type Annotated } from '../annotated.ts';
import { mention, type NameMention } from './mention.ts';
import { nameStrength } from './name-words.ts';

/** "Patel N – CTPA", "OKONKWO, Adaeze", "J. Doherty", and a surname that opens a line of a list. */
export function listedAt(source: Annotated, at: number): NameMention | null {
  const { tokens } = source;
  const dotted =
    tokens[at]!.text.length === 1 && tokens[at]!.casing === 'title' && tokens[at]!.kind === 'word';
  const surname = dotted ? (tokens[at + 1]?.text === '.' ? at + 2 : at + 1) : at;
  if (
    dotted &&
    tokens[at]!.text !== 'i' &&
    tokens[surname]?.casing === 'title' &&
    nameStrength(source, surname) >= (surname === at + 2 ? 1 : 2)
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
