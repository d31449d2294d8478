import { means, type Annotated } from '../annotated.ts';
import { introductionOf } from '../entities/determiners.ts';
import type { Gate } from '../gate.ts';
import { isHandle } from '../handles.ts';
import { isOfOrdinaryLife } from '../lexicon/life.ts';
import { isEnglish } from '../lexicon/words.ts';
import type { Person } from '../names/read-names.ts';
import { END, notePairs, START, type Noted, type Term } from '../noted/noted.ts';
import type { Entity } from '../patient.ts';
import type { Scene } from '../scene.ts';
import { BROADER, CLASS, classOf, isClass, symbolsOf } from './symbols.ts';

/** What is known of a message before it is weighed as a whole. */
export interface Read {
  readonly source: Annotated;
  readonly scene: Scene;
  /** Whether this message itself, whatever its thread told, says that somebody is looked after. */
  readonly speaksOfCare: boolean;
  readonly people: readonly Person[];
  readonly direct: readonly Entity[];
  readonly quasi: readonly Entity[];
  readonly gate: Gate;
}

/** Words that by themselves say nothing of what a message does. */
const EMPTY = new Set(
  'a an the of to in on at by for with from and or is are was were be it its that this as , .'.split(' '),
);
/** Classes whose article tells whether one known person is meant. */
const INTRODUCED = new Set([
  CLASS.STAFF,
  CLASS.JOB,
  CLASS.ROLE,
  CLASS.KIN,
  CLASS.GROUP,
  CLASS.VENUE,
  CLASS.EVENT,
  CLASS.PURSUIT,
]);
type Spoken = 'him' | 'me' | 'you' | 'them';
const PRONOUNS: ReadonlyMap<string, Spoken> = new Map([
  ...pronouns('him', 'he', 'she', 'him', 'her', 'his', 'hers', 'hes', 'shes'),
  ...pronouns('me', 'i', 'im', 'my', 'me', 'ive', 'myself', 'mine'),
  ...pronouns('you', 'you', 'your', 'u', 'ur'),
  ...pronouns('them', 'they', 'them', 'their'),
]);

function pronouns(spoken: Spoken, ...words: readonly string[]): (readonly [string, Spoken])[] {
  return words.map((word) => [word, spoken] as const);
}

/** Lengths, in symbols, from which a message is of the next size. */
const SIZES = [8, 14, 22, 40];

/** The sorts of features that are rows of terms, and of how many. */
export const ROWS = { w: 1, k: 1, opens: 1, c: 2, p: 2 };

/**
 * Notes the features by which a message leans towards one real patient who can be known, or away from it: its words,
 * its pairs of broader symbols, the classes that stand in it together, and what the rules read in it.
 */
export function noteFeatures(noted: Noted, read: Read): void {
  const { source, people, direct } = read;
  const symbols = symbolsOf(source, people, direct);
  noteWords(noted, symbols);
  noteWhole(noted, source, symbols);
  noteRead(noted, read);
}

function noteWords(noted: Noted, symbols: readonly Term[]): void {
  let before = START;
  const classes = new Set<Term>();
  for (const symbol of symbols) {
    if (!EMPTY.has(symbol.text)) noted.row('w', symbol);
    const broad = BROADER.of(symbol);
    noted.row('c', before, broad);
    if (isClass(broad.text)) noted.row('k', broad);
    if (isClass(symbol.text)) classes.add(symbol);
    before = broad;
  }
  noted.row('c', before, END);
  notePairs(noted, 'p', [...classes]);
}

function noteWhole(noted: Noted, source: Annotated, symbols: readonly Term[]): void {
  const spoken = new Set(source.tokens.map(({ text }) => PRONOUNS.get(text)));
  const said = (pronoun: Spoken) => (spoken.has(pronoun) ? 1 : 0);
  const life = symbols.filter(({ text }) => isOfOrdinaryLife(text)).length;
  const ill = symbols.includes(CLASS.ILL);
  const care = symbols.includes(CLASS.CARE);
  const him = said('him');
  noted.plain(`life ${Math.min(life, 4)}`);
  noted.plain(`size ${SIZES.filter((size) => symbols.length >= size).length}`);
  if (symbols[0] !== undefined) noted.row('opens', symbols[0]);
  noted.plain(`pronouns ${him}${said('me')}${said('you')}`);
  if (said('them') === 1) noted.plain('they');
  if (symbols.some(({ text }) => text === '?')) noted.plain('asks');
  noted.plain(`ill ${Number(ill)}${Number(care)}${him}`);
  noted.plain(`tale ${Number(ill || care)}${Math.min(life, 3)}`);
  if (hasStrangeCapital(source)) noted.plain('strange capital');
}

/** A capitalised word inside a sentence that no list holds: a place, a venue, a name. */
function hasStrangeCapital({ tokens, sentenceOf, noteAt }: Annotated): boolean {
  return tokens.some(
    (token, index) =>
      token.kind === 'word' &&
      token.casing === 'title' &&
      index > 0 &&
      sentenceOf[index] === sentenceOf[index - 1] &&
      noteAt[index] === undefined &&
      !isEnglish(token),
  );
}

function noteRead(noted: Noted, { source, scene, people, direct, quasi, gate }: Read): void {
  for (const [kind, times] of Object.entries(scene.cues)) {
    if (times > 0) noted.plain(`cue ${kind}`);
    if (times >= 2) noted.plain(`cue ${kind} often`);
  }
  if (scene.settled !== null) noted.plain(`settled ${scene.settled}`);
  const handles = new Set(quasi.filter(isHandle).map(({ kind }) => kind));
  for (const kind of handles) noted.plain(`handle ${kind}`);
  noted.plain(`handles ${Math.min(handles.size, 4)}`);
  for (const { kind, value } of quasi)
    noted.plain(kind === 'relation' ? `fact relation ${String(value)}` : `fact ${kind}`);
  for (const { kind } of direct) noted.plain(`direct ${kind}`);
  for (const { form, role, strength } of people)
    noted.plain(`name ${form} ${role}${strength >= 2 ? '' : ' weak'}`);
  for (const note of source.notes) {
    const symbol = classOf(note);
    if (symbol !== null ? INTRODUCED.has(symbol) : means(note, 'person'))
      noted.plain(`introduced ${symbol?.text ?? '<person>'} ${introductionOf(source, note.from)}`);
  }
  if (gate.direct && direct.length > 0) noted.plain('stands direct');
  if (gate.quasi) noted.plain('stands quasi');
}
