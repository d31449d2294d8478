import { means, type Annotated } from '../annotated.ts';
import { introductionOf } from '../entities/determiners.ts';
import type { Gate } from '../gate.ts';
import { isHandle } from '../handles.ts';
import { isOfOrdinaryLife } from '../lexicon/life.ts';
import { isEnglish } from '../lexicon/words.ts';
import type { Person } from '../names/read-names.ts';
import type { Entity } from '../patient.ts';
import type { Scene } from '../scene.ts';
import { broader, classOf, symbolsOf } from './symbols.ts';

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
  '<staff>',
  '<job>',
  '<role>',
  '<kin>',
  '<group>',
  '<venue>',
  '<event>',
  '<pursuit>',
]);
const HIM = new Set(['he', 'she', 'him', 'her', 'his', 'hers', 'hes', 'shes']);
const ME = new Set(['i', 'im', 'my', 'me', 'ive', 'myself', 'mine']);
const YOU = new Set(['you', 'your', 'u', 'ur']);
const THEM = new Set(['they', 'them', 'their']);
/** Lengths, in symbols, from which a message is of the next size. */
const SIZES = [8, 14, 22, 40];

/**
 * The features by which a message leans towards one real patient who can be known, or away from it: its words, its
 * pairs of broader symbols, the classes that stand in it together, and what the rules read in it.
 */
export function featuresOf(read: Read): string[] {
  const { source, people, direct } = read;
  const symbols = symbolsOf(source, people, direct);
  const features = new Set<string>();
  addWords(features, symbols);
  addWhole(features, source, symbols);
  addRead(features, read);
  return [...features];
}

function addWords(features: Set<string>, symbols: readonly string[]): void {
  let before = '^';
  const classes = new Set<string>();
  for (const symbol of symbols) {
    if (!EMPTY.has(symbol)) features.add(`w ${symbol}`);
    const broad = broader(symbol);
    features.add(`c ${before} ${broad}`);
    if (broad.length > 1 && broad.startsWith('<')) features.add(`k ${broad}`);
    if (symbol.length > 1 && symbol.startsWith('<')) classes.add(symbol);
    before = broad;
  }
  features.add(`c ${before} $`);
  const together = [...classes].toSorted();
  for (const [index, one] of together.entries())
    for (const other of together.slice(index + 1)) features.add(`p ${one}${other}`);
}

function addWhole(features: Set<string>, source: Annotated, symbols: readonly string[]): void {
  const said = (words: ReadonlySet<string>) => (source.tokens.some(({ text }) => words.has(text)) ? 1 : 0);
  const life = symbols.filter((symbol) => symbol.length > 3 && isOfOrdinaryLife(symbol)).length;
  const ill = symbols.includes('<ill>');
  const care = symbols.includes('<care>');
  const him = said(HIM);
  features.add(`life ${Math.min(life, 4)}`);
  features.add(`size ${SIZES.filter((size) => symbols.length >= size).length}`);
  features.add(`opens ${symbols[0] ?? ''}`);
  features.add(`pronouns ${him}${said(ME)}${said(YOU)}`);
  if (said(THEM) === 1) features.add('they');
  if (symbols.includes('?')) features.add('asks');
  features.add(`ill ${Number(ill)}${Number(care)}${him}`);
  features.add(`tale ${Number(ill || care)}${Math.min(life, 3)}`);
  if (hasStrangeCapital(source)) features.add('strange capital');
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

function addRead(features: Set<string>, { source, scene, people, direct, quasi, gate }: Read): void {
  for (const [kind, times] of Object.entries(scene.cues)) {
    if (times > 0) features.add(`cue ${kind}`);
    if (times >= 2) features.add(`cue ${kind} often`);
  }
  if (scene.settled !== null) features.add(`settled ${scene.settled}`);
  const handles = new Set(quasi.filter(isHandle).map(({ kind }) => kind));
  for (const kind of handles) features.add(`handle ${kind}`);
  features.add(`handles ${Math.min(handles.size, 4)}`);
  for (const { kind, value } of quasi)
    features.add(kind === 'relation' ? `fact relation ${String(value)}` : `fact ${kind}`);
  for (const { kind } of direct) features.add(`direct ${kind}`);
  for (const { form, role, strength } of people)
    features.add(`name ${form} ${role}${strength >= 2 ? '' : ' weak'}`);
  for (const note of source.notes) {
    const symbol = classOf(note);
    if (symbol !== null ? INTRODUCED.has(symbol) : means(note, 'person'))
      features.add(`introduced ${symbol ?? '<person>'} ${introductionOf(source, note.from)}`);
  }
  if (gate.direct && direct.length > 0) features.add('stands direct');
  if (gate.quasi) features.add('stands quasi');
}
