import type { Noted } from '../../noted.ts';
import type { Context } from '../context.ts';
import { LIKENESSES, PRAISES } from '../lexicon/comparisons.ts';
import { BAD_ADJECTIVES, INSULTS, PREDICATE_INSULTS } from '../lexicon/insults.ts';
import { EXAGGERATION, ILL, LOGISTICS } from '../lexicon/manner.ts';
import type { Unit } from '../unit.ts';

/** The classes of words that say by themselves how they are meant. */
const CLASSES: ReadonlyMap<string, readonly string[]> = classesOfWords({
  praise: PRAISES,
  judging: [...INSULTS, ...BAD_ADJECTIVES],
  metaphor: PREDICATE_INSULTS,
  likeness: LIKENESSES,
  logistics: LOGISTICS,
  ill: ILL,
  exaggeration: EXAGGERATION,
});
const NONE: readonly string[] = [];

function classesOfWords(classes: Readonly<Record<string, readonly string[]>>): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [name, words] of Object.entries(classes))
    for (const word of new Set(words)) found.set(word, [...(found.get(word) ?? []), name]);
  return found;
}

/** Words that by themselves say nothing of what a message does. */
const FUNCTION_WORDS = new Set(
  'a an the of to in on at by for with from and or is are was were be it its that this as , .'.split(' '),
);

/** What is known of a message besides its words. */
export interface Traits {
  readonly context: Context;
  /** The signs found, each by how plain it is and its kind: "clear insult", "thin belittling". */
  readonly signs: readonly string[];
  /** Whether a remark stands on its signs alone. */
  readonly stands: boolean;
}

/** The sorts of features that are rows of symbols, and of how many. */
export const ROWS = { w: 1, s: 1, b: 2, g: 2 };

/**
 * Notes the features by which a message leans one way or the other: its words and pairs of words, with everybody who is
 * named put as what they are, so that no name, sex or grade counts; and what it does as a whole.
 * @returns the word that weighs most, if one does
 */
export function noteFeatures(noted: Noted, units: readonly Unit[], traits: Traits): string | null {
  const heaviest = noteWords(noted, units);
  noteWhole(noted, units, traits);
  return heaviest;
}

function noteWords(noted: Noted, units: readonly Unit[]): string | null {
  let heaviest: string | null = null;
  let most = 0;
  let previous = noted.numberOf('^');
  let beforeThat = previous;
  for (const unit of units) {
    if (unit.kind === 'pause') continue;
    const symbol = symbolOf(unit);
    const number = noted.numberOf(symbol);
    if (!FUNCTION_WORDS.has(symbol)) {
      const weight = noted.row('w', number);
      if (weight > most) {
        most = weight;
        heaviest = symbol;
      }
    }
    noted.row('b', previous, number);
    noted.row('g', beforeThat, number);
    if (unit.kind === 'word' && symbol.length > SHORTEST_STEM) noted.row('s', noted.numberOf(stemOf(symbol)));
    beforeThat = previous;
    previous = number;
  }
  noted.row('b', previous, noted.numberOf('$'));
  return heaviest;
}

function noteWhole(noted: Noted, units: readonly Unit[], { context, signs, stands }: Traits): void {
  let beings = 0;
  let selves = 0;
  const classes = new Set<string>();
  for (const [index, unit] of units.entries()) {
    if (unit.kind === 'pause') continue;
    if (unit.quoted) noted.plain('quoted');
    if (unit.kind === 'thing') noted.plain('thing');
    if (unit.kind === 'emoji') noted.plain('emoji');
    if (unit.kind === 'who') {
      if (unit.who !== 'you' && unit.who !== 'patient') beings += 1;
      if (/[^s]s$/.test(follower(units, index))) noted.plain('habit');
    }
    if (unit.kind === 'self') selves += 1;
    if (unit.kind === 'who') continue;
    for (const name of CLASSES.get(unit.text) ?? NONE) {
      noted.plain(classes.has(name) ? `class ${name} often` : `class ${name}`);
      classes.add(name);
    }
  }
  noted.plain(`opens ${units[0]?.kind ?? ''}`);
  noted.plain(`beings ${Math.min(beings, 2)}`);
  noted.plain(`selves ${Math.min(selves, 2)}`);
  noted.plain(`both ${beings > 0 ? 1 : 0}${selves > 0 ? 1 : 0}`);
  noted.plain(`length ${units.length < 8 ? 0 : units.length < 16 ? 1 : units.length < 30 ? 2 : 3}`);
  for (const [name, value] of Object.entries(context)) if (value) noted.plain(`does ${name}`);
  for (const sign of signs) noted.plain(`sign ${sign}`);
  if (stands) noted.plain('stands');
}

/** The word after a being; "-s" on it often says what somebody does by habit. */
function follower(units: readonly Unit[], index: number): string {
  const next = units[index + 1];
  return next?.kind === 'word' && next.text.length > 3 ? next.text : '';
}

/** What a word has in common with its kin: "laziest" and "lazier" begin alike. */
function stemOf(word: string): string {
  return word.slice(0, Math.max(SHORTEST_STEM, word.length - LONGEST_ENDING));
}
const SHORTEST_STEM = 4;
const LONGEST_ENDING = 3;

function symbolOf({ kind, who, text }: Unit): string {
  if (kind === 'who')
    return who === 'pronoun' || who === 'name' || who === 'role' || who === 'someone'
      ? '<one>'
      : `<${who ?? ''}>`;
  if (kind === 'self') return '<self>';
  if (kind === 'stop') return text === '?' || text === '!' ? text : '.';
  if (kind === 'thing') return text.replaceAll(' ', '_');
  return /^\d/.test(text) ? '<number>' : text;
}
