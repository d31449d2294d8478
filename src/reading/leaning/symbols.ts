import { means, type Annotated, type Note } from '../annotated.ts';
import { lifeKindOf } from '../lexicon/life.ts';
import { list } from '../lexicon/list.ts';
import { isMedicallyShaped } from '../lexicon/medical-shapes.ts';
import { isEnglish, isListedName } from '../lexicon/words.ts';
import type { Meaning } from '../lexicon/world.ts';
import { classTerm, Derived, type Term } from '../noted/noted.ts';
import type { Person } from '../names/read-names.ts';
import type { Entity } from '../patient.ts';

/** The classes that words are put as. */
export const CLASS = {
  STAFF: classTerm('<staff>'),
  ILL: classTerm('<ill>'),
  NEWS: classTerm('<news>'),
  ROLE: classTerm('<role>'),
  JOB: classTerm('<job>'),
  EVENT: classTerm('<event>'),
  HARM: classTerm('<harm>'),
  PURSUIT: classTerm('<pursuit>'),
  STORY: classTerm('<story>'),
  VENUE: classTerm('<venue>'),
  GROUP: classTerm('<group>'),
  KIN: classTerm('<kin>'),
  CARE: classTerm('<care>'),
  UNIT: classTerm('<unit>'),
  PLACE: classTerm('<place>'),
  ID: classTerm('<id>'),
  WHERE: classTerm('<where>'),
  DOCTOR: classTerm('<dr>'),
  TITLED: classTerm('<mr>'),
  NAME: classTerm('<name>'),
  BREAK: classTerm('<br>'),
  EMOJI: classTerm('<emoji>'),
  SMALL: classTerm('<n>'),
  FIGURE: classTerm('<num>'),
  AGE: classTerm('<age>'),
  MIXED: classTerm('<mixed>'),
  SHORT: classTerm('<ABBR>'),
  STRANGER: classTerm('<Odd>'),
  DOER: classTerm('<doer>'),
  LISTED: classTerm('<lname>'),
  STRANGE: classTerm('<odd>'),
};

/** The most telling meaning first. */
const MEANINGS: readonly (readonly [Meaning, Term])[] = [
  ['staff', CLASS.STAFF],
  ['condition', CLASS.ILL],
  ['publicity', CLASS.NEWS],
  ['public-role', CLASS.ROLE],
  ['occupation', CLASS.JOB],
  ['event', CLASS.EVENT],
  ['mechanism', CLASS.HARM],
  ['pursuit', CLASS.PURSUIT],
  ['family-story', CLASS.STORY],
  ['venue', CLASS.VENUE],
  ['everyday-venue', CLASS.VENUE],
  ['ethnicity', CLASS.GROUP],
  ['faith', CLASS.GROUP],
  ['community', CLASS.GROUP],
  ['language', CLASS.GROUP],
  ['relation', CLASS.KIN],
  ['acquaintance', CLASS.KIN],
  ['care', CLASS.CARE],
  ['weak-care', CLASS.CARE],
  ['unit', CLASS.UNIT],
  ['area', CLASS.PLACE],
];

/** The class of a phrase, or null where only its words matter. */
export function classOf(note: Note): Term | null {
  return MEANINGS.find(([meaning]) => means(note, meaning))?.[1] ?? null;
}

/**
 * A message as a row of symbols: whoever is named, every place, number and known phrase is put as what it is, so that
 * no name, origin or illness counts for more than another; other English words stand for themselves.
 */
export function symbolsOf(source: Annotated, people: readonly Person[], direct: readonly Entity[]): Term[] {
  const { tokens } = source;
  const starts = startsOf(source, people, direct);
  const symbols: Term[] = [];
  let index = 0;
  while (index < tokens.length) {
    const start = starts.get(index);
    symbols.push(start?.symbol ?? symbolOf(source, index));
    index = Math.max(start?.to ?? 0, index + 1);
  }
  return symbols;
}

interface Start {
  readonly symbol: Term;
  readonly to: number;
}

/** What begins at each token and may be longer than it; a name goes before a number, a place, a phrase. */
function startsOf(
  source: Annotated,
  people: readonly Person[],
  direct: readonly Entity[],
): ReadonlyMap<number, Start> {
  const { tokens } = source;
  const starts = new Map<number, Start>();
  for (const note of source.notes) {
    const symbol = classOf(note);
    if (symbol !== null) starts.set(note.from, { symbol, to: note.to });
  }
  for (const { from, to, place } of source.places)
    if (tokens[from]!.casing !== 'lower' || !place.ordinary) starts.set(from, { symbol: CLASS.PLACE, to });
  if (direct.length > 0) {
    const ends = new Map(direct.map(({ kind, span: [from, to] }) => [from, kind === 'name' ? from : to]));
    for (const [index, token] of tokens.entries()) {
      const end = ends.get(token.span[0]);
      if (end === undefined || end === token.span[0]) continue;
      let to = index;
      while (to < tokens.length && tokens[to]!.span[0] < end) to += 1;
      starts.set(index, { symbol: CLASS.ID, to });
    }
  }
  for (const { from, to, form, strength, staffTitle, role } of people)
    if (form === 'single' && role !== 'patient' && isBehindWhere(source, from))
      starts.set(from, { symbol: CLASS.WHERE, to });
    else if (strength >= 2 || form !== 'single')
      starts.set(from, {
        symbol: staffTitle
          ? CLASS.DOCTOR
          : form === 'titled' || form === 'initials'
            ? CLASS.TITLED
            : CLASS.NAME,
        to,
      });
  return starts;
}

const WHERE = new Set(
  list('in, near, outside, at, above, behind, past, round, nr, off, up, down, by, on, across, beside, over'),
);

/** "at Ripe", "up past Bewcastle": a capitalised stranger there is a place, whatever list holds it. */
function isBehindWhere({ tokens, sentenceOf }: Annotated, at: number): boolean {
  return (
    tokens[at]!.casing === 'title' &&
    sentenceOf[at - 1] === sentenceOf[at] &&
    WHERE.has(tokens[at - 1]?.text ?? '')
  );
}

const AGED = /^\d{1,3}(?:yof|yom|yo|ys|[yfm])$/;

export function symbolOf(source: Annotated, at: number): Term {
  const token = source.tokens[at]!;
  const { kind, text, casing } = token;
  if (kind === 'break') return CLASS.BREAK;
  if (kind === 'emoji') return CLASS.EMOJI;
  if (kind === 'number') return text.length <= 3 ? CLASS.SMALL : CLASS.FIGURE;
  if (kind === 'mixed') return AGED.test(text) ? CLASS.AGE : CLASS.MIXED;
  if (kind !== 'word' || text.length < 2 || text.startsWith("'")) return token;
  if (isMedicallyShaped(text)) return CLASS.ILL;
  if (isEnglish(token)) return token;
  if (casing === 'upper') return CLASS.SHORT;
  if (casing !== 'lower') return isBehindWhere(source, at) ? CLASS.WHERE : CLASS.STRANGER;
  if (AGENT.test(text)) return CLASS.DOER;
  return isListedName(token) ? CLASS.LISTED : CLASS.STRANGE;
}

/** Words that hold a sentence together; the others are told by their kind alone in a pair. */
const HOLDING = new Set([
  ...list(
    `a, an, the, this, that, these, those, my, our, your, his, her, their, its, i, me, we, us, you, he, him, she, it, they, them, who, whose, whom, which, what, when, where, why, how, all, any, some, every, each, no, not, never, always, also, just, now, then, than, as, if, or, and, but, so, because, cos, bc, to, of, in, on, at, by, for, with, w, from, into, out, up, down, off, over, under, about, after, before, until, til, till, re, is, are, was, were, be, been, being, am, has, have, had, do, does, did, done, can, could, will, would, shall, should, may, might, must, let, lets, there, here, 's, 'm, 're, 've, 'll, 'd, got, get, gets, getting, one, ones, someone, somebody, anyone, anybody, everyone, everybody, nobody, something, anything, whoever, else, still, yet, again, ever, please, pls, ta, thanks, thx, yes, ok, well, both, other, another, same, only, first, last, next, ago, today, yesterday, tonight, tomorrow`,
  ),
]);

/** "-er", "-ist", "-man": mostly somebody who does something. */
const AGENT = /(?:[^e]er|ist|man|woman|men)s?$/;

/** A symbol put more broadly still, for pairs of them: a word outside the small ones becomes its ending. */
export const BROADER = new Derived((symbol) => {
  if (isClass(symbol)) return symbol;
  if (HOLDING.has(symbol) || !/[a-z]/.test(symbol)) return symbol;
  const kind = lifeKindOf(symbol);
  if (kind !== null) return `<${kind}>`;
  if (AGENT.test(symbol)) return '<doer>';
  if (symbol.endsWith('ing')) return '<ing>';
  if (symbol.endsWith('ed')) return '<ed>';
  if (symbol.endsWith('ly')) return '<ly>';
  return symbol.endsWith('s') && !symbol.endsWith('ss') ? '<s>' : '<word>';
});

/** Whether a symbol stands for many words. */
export function isClass(symbol: string): boolean {
  return symbol.length > 1 && symbol.startsWith('<');
}
