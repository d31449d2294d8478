import type { Span } from '../message.ts';
import type { Token } from '../text/tokens.ts';
import { PLACES, type Place } from './lexicon/places.ts';
import { CAPITALS_ONLY, WORLD, type Meaning, type Sense } from './lexicon/world.ts';
import type { Source } from './source.ts';

/** A phrase of a message with what it may mean. */
export interface Note {
  readonly from: number;
  readonly to: number;
  readonly senses: readonly Sense[];
  readonly span: Span;
}

/** A place named in a message. */
export interface PlaceNote {
  readonly from: number;
  readonly to: number;
  readonly place: Place;
  readonly span: Span;
}

/** A message whose words have been looked up. */
export interface Annotated extends Source {
  readonly notes: readonly Note[];
  readonly places: readonly PlaceNote[];
  /** Whether a figure stands anywhere in it; most of what is told in figures needs no looking for elsewhere. */
  readonly hasFigures: boolean;
  /** The number of the sentence that each token stands in. */
  readonly sentenceOf: readonly number[];
  /** The note that covers each token, if any. */
  readonly noteAt: readonly (Note | undefined)[];
}

/** Looks up the words of a message. */
export function annotate(source: Source): Annotated {
  const { tokens } = source;
  const notes: Note[] = WORLD.all(tokens)
    .filter(({ from, to }) => !isOrdinaryWord(tokens, from, to))
    .map(({ from, to, value }) => ({ from, to, senses: value, span: spanOf(tokens, from, to) }));
  const noteAt: (Note | undefined)[] = Array<Note | undefined>(tokens.length).fill(undefined);
  for (const note of notes) noteAt.fill(note, note.from, note.to);
  return {
    ...source,
    notes,
    noteAt,
    places: PLACES.all(tokens).map(({ from, to, value }) => ({
      from,
      to,
      place: value,
      span: spanOf(tokens, from, to),
    })),
    hasFigures: tokens.some(({ kind }) => kind === 'number' || kind === 'mixed'),
    sentenceOf: sentences(tokens),
  };
}

/** Whether a phrase is an abbreviation only in capitals and was not written so. */
function isOrdinaryWord(tokens: readonly Token[], from: number, to: number): boolean {
  const token = tokens[from]!;
  return to - from === 1 && token.casing !== 'upper' && CAPITALS_ONLY.has(token.text);
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
