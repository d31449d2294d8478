import type { Annotated } from '../../annotated.ts';
import { classOf, CLASS, symbolOf } from '../../leaning/symbols.ts';
import { isForename } from '../../lexicon/words.ts';
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
export const ROWS = { b1: 1, b2: 1, b3: 1, a1: 1, a2: 1, a3: 1, wb: 1, wa: 1, p: 2, q: 2, r: 2 };

/** So many tokens on either side are told by their place. */
const PLACED = ['1', '2', '3'];
/** And so many by themselves. */
const AROUND = 25;

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
    const before = tokens[named.from - 1 - step];
    const after = tokens[behind + step];
    if (before?.kind === 'word') noted.row('wb', before);
    if (after?.kind === 'word') noted.row('wa', after);
  }
  noteForm(noted, naming, owns);
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
  const note = source.noteAt[at];
  return (note === undefined ? null : classOf(note)) ?? symbolOf(source, at);
}
