import type { Span } from '../message.ts';
import type { PhraseMatch } from '../text/phrases.ts';
import type { Token } from '../text/tokens.ts';
import { list } from './lexicon/list.ts';
import { PLACES, type Place } from './lexicon/places.ts';
import { CAPITALS_ONLY, WORLD, type Meaning, type Sense } from './lexicon/world.ts';
import type { LocalMeaning } from './local-words.ts';
import type { Source } from './source.ts';

/** Tokens of a message: from one up to, not including, another. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A phrase of a message with what it may mean. */
export interface Note extends Stretch {
  readonly senses: readonly Sense[];
  readonly span: Span;
}

/** A place named in a message. */
export interface PlaceNote extends Stretch {
  readonly place: Place;
  readonly span: Span;
}

/** A message whose words have been looked up. */
export interface LookedUp extends Source {
  readonly notes: readonly Note[];
  /** Whether a figure stands anywhere in it; most of what is told in figures needs no looking for elsewhere. */
  readonly hasFigures: boolean;
}

/** A message with all that is known of where its words stand. */
export interface Annotated extends LookedUp {
  readonly places: readonly PlaceNote[];
  /** The number of the sentence that each token stands in. */
  readonly sentenceOf: readonly number[];
  /** The note that covers each token, if any. */
  readonly noteAt: readonly (Note | undefined)[];
}

/**
 * Looks up the words of a message.
 * @param here what people here call things, where that was looked up already
 */
export function lookUp(source: Source, here = hereIn(source)): LookedUp {
  const { tokens } = source;
  return {
    ...source,
    notes: notesIn(source, here),
    hasFigures: tokens.some(({ kind }) => kind === 'number' || kind === 'mixed'),
  };
}

/** Looks up the words of a message and the places named in it. */
export function annotate(source: Source): Annotated {
  const { tokens } = source;
  const here = hereIn(source);
  const lookedUp = lookUp(source, here);
  const noteAt: (Note | undefined)[] = Array<Note | undefined>(tokens.length).fill(undefined);
  for (const note of lookedUp.notes) noteAt.fill(note, note.from, note.to);
  return {
    ...lookedUp,
    noteAt,
    places: placesIn(source, here),
    sentenceOf: sentences(tokens),
  };
}

/** What people here call things. */
function hereIn({ local, tokens }: Source): readonly Local[] {
  return local?.all(tokens) ?? [];
}

type Local = PhraseMatch<LocalMeaning>;

/** What the words of a message may mean; what they mean here goes before what they mean elsewhere. */
function notesIn({ tokens }: Source, here: readonly Local[]): Note[] {
  const noted = WORLD.all(tokens)
    .filter(({ from, to }) => !isOrdinaryWord(tokens, from, to) && !isPrevented(tokens, to))
    .map(({ from, to, value }) => ({ from, to, senses: value, span: spanOf(tokens, from, to) }));
  const own = here.map(({ from, to, value: { senses } }) => ({
    from,
    to,
    senses,
    span: spanOf(tokens, from, to),
  }));
  return own.length === 0 ? noted : inOrder([...own, ...besides(noted, here)]);
}

/** The places named in a message. */
function placesIn({ tokens }: Source, here: readonly Local[]): PlaceNote[] {
  const noted = PLACES.all(tokens).map(({ from, to, value }) => ({
    from,
    to,
    place: value,
    span: spanOf(tokens, from, to),
  }));
  const own = here.flatMap(({ from, to, value: { place } }) =>
    place === null ? [] : [{ from, to, place, span: spanOf(tokens, from, to) }],
  );
  return here.length === 0 ? noted : inOrder([...own, ...besides(noted, here)]);
}

function besides<Noted extends Stretch>(noted: readonly Noted[], here: readonly Stretch[]): Noted[] {
  const taken = new Set(here.flatMap(indexesOf));
  return noted.filter((stretch) => !indexesOf(stretch).some((index) => taken.has(index)));
}

function indexesOf({ from, to }: Stretch): number[] {
  return Array.from({ length: to - from }, (_, step) => from + step);
}

function inOrder<Noted extends Stretch>(noted: readonly Noted[]): Noted[] {
  return noted.toSorted((a, b) => a.from - b.from);
}

/** Whether a phrase is an abbreviation only in capitals and was not written so. */
function isOrdinaryWord(tokens: readonly Token[], from: number, to: number): boolean {
  const token = tokens[from]!;
  return to - from === 1 && token.casing !== 'upper' && CAPITALS_ONLY.has(token.text);
}

const VACCINES = new Set(
  list(
    'jab, jabs, vaccine, vaccines, vaccination, vaccinations, vacc, vaccs, booster, boosters, immunisation, immunisations',
  ),
);

/** "The yellow fever jab": nobody has what is vaccinated against. */
function isPrevented(tokens: readonly Token[], to: number): boolean {
  return VACCINES.has(tokens[to]?.text ?? '');
}

/** The span from one token up to, not including, another. */
export function spanOf(tokens: readonly Token[], from: number, to: number): Span {
  return [tokens[from]!.span[0], tokens[to - 1]!.span[1]];
}

/** Whether a note may have one of these meanings. */
export function means(note: Note | undefined, ...meanings: readonly Meaning[]): boolean {
  return note?.senses.some((sense) => meanings.includes(sense.meaning)) ?? false;
}

/** The sense of a note that has this meaning. */
export function senseOf(note: Note | undefined, meaning: Meaning): Sense | undefined {
  return note?.senses.find((sense) => sense.meaning === meaning);
}

/** Whether a token belongs to one of these places, which stand in order. */
export function isInPlace(places: readonly PlaceNote[], at: number): boolean {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]!.to <= at) low = middle + 1;
    else high = middle;
  }
  return low < places.length && places[low]!.from <= at;
}

/** Whether something stands before a token, in its sentence and at most so many tokens away. */
export function standsBefore(
  { sentenceOf }: Pick<Annotated, 'sentenceOf'>,
  at: number,
  reach: number,
  is: (index: number) => boolean,
): boolean {
  for (
    let index = at - 1;
    index >= Math.max(0, at - reach) && sentenceOf[index] === sentenceOf[at];
    index -= 1
  )
    if (is(index)) return true;
  return false;
}

/** The tokens of each sentence. */
export function sentencesIn({
  tokens,
  sentenceOf,
}: Pick<Annotated, 'tokens' | 'sentenceOf'>): readonly (readonly Token[])[] {
  const found: Token[][] = [];
  for (const [at, token] of tokens.entries()) (found[sentenceOf[at]!] ??= []).push(token);
  return found;
}

/** A sentence ends at a line's end, at "!" or "?", and at "." before a space or the end. */
function sentences(tokens: readonly Token[]): number[] {
  let sentence = 0;
  return tokens.map((token, index) => {
    const mine = sentence;
    const next = tokens[index + 1];
    const ends =
      token.kind === 'break' ||
      token.text === '!' ||
      token.text === '?' ||
      (token.text === '.' &&
        (next === undefined || next.spaced || next.kind === 'break') &&
        !isAbbreviation(tokens, index));
    if (ends) sentence += 1;
    return mine;
  });
}

const SHORTENED = new Set([
  'mr',
  'mrs',
  'ms',
  'dr',
  'st',
  'prof',
  'rev',
  'no',
  'nos',
  'approx',
  'vs',
  'e',
  'i',
  'g',
]);

function isAbbreviation(tokens: readonly Token[], stop: number): boolean {
  const before = tokens[stop - 1];
  return (
    before !== undefined &&
    (SHORTENED.has(before.text) || (before.text.length === 1 && before.kind === 'word'))
  );
}
