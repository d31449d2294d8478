import { means, type Annotated, type Note } from '../annotated.ts';
import { lifeKindOf } from '../lexicon/life.ts';
import { list } from '../lexicon/list.ts';
import { isMedicallyShaped } from '../lexicon/medical-shapes.ts';
import { isEnglish, isListedName } from '../lexicon/words.ts';
import type { Meaning } from '../lexicon/world.ts';
import type { Person } from '../names/read-names.ts';
import type { Entity } from '../patient.ts';

/** The most telling meaning first. */
const CLASSES: readonly (readonly [Meaning, string])[] = [
  ['staff', '<staff>'],
  ['condition', '<ill>'],
  ['publicity', '<news>'],
  ['public-role', '<role>'],
  ['occupation', '<job>'],
  ['event', '<event>'],
  ['mechanism', '<harm>'],
  ['pursuit', '<pursuit>'],
  ['family-story', '<story>'],
  ['venue', '<venue>'],
  ['everyday-venue', '<venue>'],
  ['ethnicity', '<group>'],
  ['faith', '<group>'],
  ['community', '<group>'],
  ['language', '<group>'],
  ['relation', '<kin>'],
  ['acquaintance', '<kin>'],
  ['care', '<care>'],
  ['weak-care', '<care>'],
  ['unit', '<unit>'],
  ['area', '<place>'],
];

/** The class of a phrase, or null where only its words matter. */
export function classOf(note: Note): string | null {
  return CLASSES.find(([meaning]) => means(note, meaning))?.[1] ?? null;
}

/**
 * A message as a row of symbols: whoever is named, every place, number and known phrase is put as what it is, so that
 * no name, origin or illness counts for more than another; other English words stand for themselves.
 */
export function symbolsOf(source: Annotated, people: readonly Person[], direct: readonly Entity[]): string[] {
  const { tokens } = source;
  const starts = startsOf(source, people, direct);
  const symbols: string[] = [];
  let index = 0;
  while (index < tokens.length) {
    const start = starts.get(index);
    symbols.push(start?.symbol ?? symbolOf(source, index));
    index = Math.max(start?.to ?? 0, index + 1);
  }
  return symbols;
}

interface Start {
  readonly symbol: string;
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
    if (tokens[from]!.casing !== 'lower' || !place.ordinary) starts.set(from, { symbol: '<place>', to });
  if (direct.length > 0) {
    const ends = new Map(direct.map(({ kind, span: [from, to] }) => [from, kind === 'name' ? from : to]));
    for (const [index, token] of tokens.entries()) {
      const end = ends.get(token.span[0]);
      if (end === undefined || end === token.span[0]) continue;
      let to = index;
      while (to < tokens.length && tokens[to]!.span[0] < end) to += 1;
      starts.set(index, { symbol: '<id>', to });
    }
  }
  for (const { from, to, form, strength, staffTitle, role } of people)
    if (form === 'single' && role !== 'patient' && isBehindWhere(source, from))
      starts.set(from, { symbol: '<where>', to });
    else if (strength >= 2 || form !== 'single')
      starts.set(from, {
        symbol: staffTitle ? '<dr>' : form === 'titled' || form === 'initials' ? '<mr>' : '<name>',
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

function symbolOf(source: Annotated, at: number): string {
  const token = source.tokens[at]!;
  const { kind, text, casing } = token;
  if (kind === 'break') return '<br>';
  if (kind === 'emoji') return '<emoji>';
  if (kind === 'number') return text.length <= 3 ? '<n>' : '<num>';
  if (kind === 'mixed') return AGED.test(text) ? '<age>' : '<mixed>';
  if (kind !== 'word' || text.length < 2 || text.startsWith("'")) return text;
  if (isMedicallyShaped(text)) return '<ill>';
  if (isEnglish(token)) return text;
  if (casing === 'upper') return '<ABBR>';
  if (casing !== 'lower') return isBehindWhere(source, at) ? '<where>' : '<Odd>';
  if (AGENT.test(text)) return '<doer>';
  return isListedName(token) ? '<lname>' : '<odd>';
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
export function broader(symbol: string): string {
  if (symbol.length > 1 && symbol.startsWith('<')) return symbol;
  if (HOLDING.has(symbol) || !/[a-z]/.test(symbol)) return symbol;
  const kind = lifeKindOf(symbol);
  if (kind !== null) return `<${kind}>`;
  if (AGENT.test(symbol)) return '<doer>';
  if (symbol.endsWith('ing')) return '<ing>';
  if (symbol.endsWith('ed')) return '<ed>';
  if (symbol.endsWith('ly')) return '<ly>';
  return symbol.endsWith('s') && !symbol.endsWith('ss') ? '<s>' : '<word>';
}
