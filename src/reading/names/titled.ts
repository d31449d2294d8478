import { PhraseBook } from '../../text/phrases.ts';
import type { Annotated } from '../annotated.ts';
import { list } from '../lexicon/list.ts';
import { PLAIN_TITLES, STAFF_TITLES } from '../lexicon/people.ts';
import { mention, type NameMention } from './mention.ts';
import { mayFollowTitle, nameStrength } from './name-words.ts';
import { LONGEST_NAME, PARTICLES } from './full.ts';

const TITLES = new PhraseBook<'staff' | 'plain'>([
  ...PLAIN_TITLES.map((title) => [title, 'plain'] as const),
  ...STAFF_TITLES.map((title) => [title, 'staff'] as const),
]);
/** Titles that are ordinary words: they want a capital or a listed name behind them. */
const WORDY_TITLES = new Set(
  list(
    'baby, twin, little, wee, young, old, father, major, general, judge, lord, lady, dame, sister, master, nurse, canon, matron, auntie, uncle, reg, cons, locum, physio, pharmacist, registrar, consultant, porter, gp, sho, fr, pc, col, captain, midwife, constable, cn, bm, sr, sir, miss',
  ),
);
const JOINTS = new Set(['-', "'"]);

/** "Mrs Hargreaves", "little Zuzanna", "Dr Obaseki". */
export function titledAt(source: Annotated, at: number): NameMention | null {
  const { tokens } = source;
  const title = TITLES.at(tokens, at);
  if (title === undefined) return null;
  const begin = tokens[title.to]?.text === '.' ? title.to + 1 : title.to;
  const first = tokens[begin];
  if (first?.kind !== 'word') return null;
  // "MS Teams", "MS clinic": capitals before a word that has none.
  if (tokens[at]!.text === 'ms' && tokens[at]!.casing === 'upper' && first.casing !== 'upper') return null;
  const wordy = WORDY_TITLES.has(tokens[at]!.text);
  if (first.text.length === 1 && !(PARTICLES.has(first.text) && mayFollowTitle(source, begin + 1)))
    return !wordy && first.casing !== 'lower'
      ? mention(source, 'initials', at, begin + 1, 3, title.value === 'staff')
      : null;
  const named =
    wordy && !isMiss(tokens, at)
      ? nameStrength(source, begin) >= (tokens[at]!.casing === 'lower' ? 2 : 1) &&
        !isSentenceStart(source, at, wordy)
      : mayFollowTitle(source, begin);
  if (!named) return null;
  let to = first.text.length === 1 ? begin + 2 : begin + 1;
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

/** "Miss Tempest": with a capital each, whatever the name means. */
function isMiss(tokens: Annotated['tokens'], at: number): boolean {
  return tokens[at]!.text === 'miss' && tokens[at]!.casing === 'title' && tokens[at + 1]?.casing === 'title';
}

/** "Baby" and "Old" open sentences too; "Little" before a listed name does not. */
function isSentenceStart(source: Annotated, at: number, wordy: boolean): boolean {
  return (
    wordy &&
    source.tokens[at]!.text === 'old' &&
    (at === 0 || source.sentenceOf[at] !== source.sentenceOf[at - 1])
  );
}
