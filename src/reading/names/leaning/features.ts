import type { Annotated } from '../../annotated.ts';
import { classOf, CLASS, isClass, symbolOf } from '../../leaning/symbols.ts';
import { isForename } from '../../lexicon/words.ts';
import { noteStem } from '../../noted/stems.ts';
import { END, START, type Noted, type Term } from '../../noted/noted.ts';
import type { Person } from '../read-names.ts';

/** A name with what the rules made of it, among all the names of its message. */
export interface Naming {
  readonly source: Annotated;
  readonly named: Person;
  /** Whether somebody is named by each token. */
  readonly isNamed: readonly boolean[];
  /** How many others are named. */
  readonly others: number;
}

/** The sorts of features that are rows of terms, and of how many. */
export const ROWS = {
  b1: 1, b2: 1, b3: 1, a1: 1, a2: 1, a3: 1, wb: 1, wa: 1, kb: 1, ka: 1, s: 1, xb: 2, xa: 2, p: 2, q: 2, r: 2,
}; // prettier-ignore

/** So many tokens on either side are told by their place. */
const PLACED = ['1', '2', '3'];
/** And so many by themselves. */
const AROUND = 25;
/** So many behind a name are told in pairs too, and so many before it. */
const PAIRED_BEHIND = 9;
const PAIRED_BEFORE = 7;

/** Notes the features by which somebody named leans towards being looked after: what stands before and behind the name. */
export function noteNaming(noted: Noted, naming: Naming): void {
  const { source, named } = naming;
  const { tokens } = source;
  const owns = tokens[named.to]?.text === "'s";
  const behind = owns ? named.to + 1 : named.to;
  const at = (index: number): Term => symbolAt(naming, index);
  for (const [step, place] of PLACED.entries()) {
    noted.row(`b${place}`, at(named.from - 1 - step));
    noted.row(`a${place}`, at(behind + step));
  }
  noted.row('p', at(named.from - 1), at(behind));
  noted.row('q', at(behind), at(behind + 1));
  noted.row('r', at(named.from - 2), at(named.from - 1));
  for (let step = 0; step < AROUND; step += 1) {
    noteWord(noted, naming, named.from - 1 - step, 'b');
    noteWord(noted, naming, behind + step, 'a');
  }
  for (let to = behind + 1; to < behind + PAIRED_BEHIND; to += 1) noted.row('xa', at(to - 1), at(to));
  for (let to = named.from - 1; to > Math.max(named.from - PAIRED_BEFORE, -1); to -= 1)
    noted.row('xb', at(to - 1), at(to));
  noteForm(noted, naming, owns);
}

/** Notes a word by itself, by how it begins and by its class; how far from the name it stands does not count. */
function noteWord(noted: Noted, { source, isNamed }: Naming, index: number, side: 'a' | 'b'): void {
  const token = source.tokens[index];
  if (token?.kind === 'word') {
    noted.row(`w${side}`, token);
    noteStem(noted, token);
  }
  if (token === undefined || isNamed[index] === true) return;
  const symbol = symbolOfToken(source, index);
  if (isClass(symbol.text)) noted.row(`k${side}`, symbol);
}

function noteForm(noted: Noted, { source, named, others }: Naming, owns: boolean): void {
  const { tokens } = source;
  noted.plain(`name ${named.form}`);
  noted.plain(`role ${named.role} ${named.form}`);
  noted.plain(`sure ${named.strength}`);
  if (isCalledByForename({ source, named })) {
    noted.plain('forename');
    noted.plain(`forename ${named.role}`);
  }
  if (owns) noted.plain('owns');
  if (named.from === 0) noted.plain('first');
  if (named.to === tokens.length) noted.plain('last');
  if (tokens.at(-1)?.text === '?') noted.plain('asks');
  if (tokens[named.from]!.casing === 'lower') noted.plain('lower');
  noted.plain(`others ${Math.min(3, others)}`);
  noted.plain(`size ${Math.min(4, Math.floor(tokens.length / 8))}`);
}

/** Colleagues are called by a forename alone all day, and patients seldom. */
export function isCalledByForename({ source, named }: Pick<Naming, 'source' | 'named'>): boolean {
  const { text, casing } = source.tokens[named.from]!;
  return named.form === 'single' && casing !== 'upper' && isForename(text);
}

/** What a token is put as: whoever is named, places, numbers and known phrases as what they are. */
function symbolAt({ source, isNamed }: Naming, at: number): Term {
  if (at < 0) return START;
  const token = source.tokens[at];
  if (token === undefined) return END;
  if (isNamed[at] === true) return CLASS.NAME;
  return symbolOfToken(source, at);
}

function symbolOfToken(source: Annotated, index: number): Term {
  const note = source.noteAt[index];
  return (note === undefined ? null : classOf(note)) ?? symbolOf(source, index);
}
