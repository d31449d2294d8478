import {
  beginsWithFigure,
  classTerm,
  Derived,
  END,
  START,
  type Noted,
  type Term,
} from '../../noted/noted.ts';
import type { Context } from '../context.ts';
import { LIKENESSES, PRAISES } from '../lexicon/comparisons.ts';
import { BAD_ADJECTIVES, INSULTS, PREDICATE_INSULTS } from '../lexicon/insults.ts';
import { EXAGGERATION, ILL, LOGISTICS } from '../lexicon/manner.ts';
import type { Unit, WhoKind } from '../unit.ts';

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

/** The sorts of features that are rows of terms, and of how many. */
export const ROWS = { w: 1, s: 1, b: 2, g: 2 };

/**
 * Notes the features by which a message leans one way or the other: its words and pairs of words, with everybody who is
 * named put as what they are, so that no name, sex or grade counts; and what it does as a whole.
 */
export function noteFeatures(noted: Noted, units: readonly Unit[], traits: Traits): void {
  noteWords(noted, units);
  noteWhole(noted, units, traits);
}

/** Notes those of its words alone. */
export function noteWords(noted: Noted, units: readonly Unit[]): void {
  let previous = START;
  let beforeThat = START;
  for (const unit of units) {
    if (unit.kind === 'pause') continue;
    const term = standsFor(unit);
    if (!FUNCTION_WORDS.has(term.text)) noted.row('w', term);
    noted.row('b', previous, term);
    noted.row('g', beforeThat, term);
    if (unit.kind === 'word' && term.text.length > SHORTEST_STEM) noted.row('s', STEMS.of(term));
    beforeThat = previous;
    previous = term;
  }
  noted.row('b', previous, END);
}

function noteWhole(noted: Noted, units: readonly Unit[], { context, signs, stands }: Traits): void {
  let beings = 0;
  let selves = 0;
  const classes = new Set<string>();
  for (const [index, unit] of units.entries()) {
    if (unit.kind === 'pause') continue;
    if (unit.quoted) noted.plain('quoted');
    if (unit.disguised) noted.plain('disguised');
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

const SHORTEST_STEM = 4;
const LONGEST_ENDING = 3;
/** What a word has in common with its kin: "laziest" and "lazier" begin alike. */
const STEMS = new Derived((word) => word.slice(0, Math.max(SHORTEST_STEM, word.length - LONGEST_ENDING)));

const ONE = classTerm('<one>');
const SELF = classTerm('<self>');
const NUMBER = classTerm('<number>');
const STOP = classTerm('.');
const OTHERS: ReadonlyMap<WhoKind, Term> = new Map(
  (['they', 'group', 'organisation', 'kin', 'patient', 'public', 'you'] as const).map((who) => [
    who,
    classTerm(`<${who}>`),
  ]),
);

/** A thing of several words as one: "theatre_charity". */
const JOINED = new Derived((text) => text.replaceAll(' ', '_'));

/** Everybody who is named is put as what they are, so that no name, sex or grade counts. */
function standsFor(unit: Unit): Term {
  const { kind, who, text } = unit;
  if (kind === 'who') return (who === null ? undefined : OTHERS.get(who)) ?? ONE;
  if (kind === 'self') return SELF;
  if (kind === 'stop') return text === '?' || text === '!' ? unit : STOP;
  if (kind === 'thing') return JOINED.of(unit);
  return beginsWithFigure(text) ? NUMBER : unit;
}
