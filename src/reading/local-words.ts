import { PhraseBook } from '../text/phrases.ts';
import { tokenize } from '../text/tokens.ts';
import { Place } from './lexicon/places.ts';
import type { Sense } from './lexicon/world.ts';

/** A place as people here call it, and about how many live there; null where nobody has said. */
export interface OwnPlace {
  readonly name: string;
  readonly people: number | null;
}

/** What a community calls its places, its wards and some of its people, as its policy file says. */
export interface SaidHere {
  readonly places: readonly OwnPlace[];
  /** Wards and buildings, often called after people: nobody's names. */
  readonly wards: readonly string[];
  /** Words by which everybody here knows one person: "the bee man". */
  readonly knownBy: readonly string[];
}

/** What a phrase stands for here: a place, or what else it may mean. */
export interface LocalMeaning {
  readonly place: Place | null;
  readonly senses: readonly Sense[];
}

/** The phrases of a community, compiled; null where it has none of its own. */
export type LocalWords = PhraseBook<LocalMeaning> | null;

const sense = (meaning: Sense['meaning']): Sense => ({ meaning, key: meaning, sex: null, ages: null });
const WARD: LocalMeaning = { place: null, senses: [sense('unit'), sense('own-ward')] };
const KNOWN: LocalMeaning = { place: null, senses: [sense('known-here')] };

/** Compiled once for as long as a policy holds. */
const COMPILED = new WeakMap<SaidHere, LocalWords>();

/** The phrases of a community, ready to be looked up. */
export function localWordsOf(said: SaidHere): LocalWords {
  let compiled = COMPILED.get(said);
  if (compiled === undefined) COMPILED.set(said, (compiled = compile(said)));
  return compiled;
}

function compile({ places, wards, knownBy }: SaidHere): LocalWords {
  const phrases = [
    ...knownBy.map((words) => [phraseOf(words), KNOWN] as const),
    ...places.map((place) => [phraseOf(place.name), meaningOf(place)] as const),
    ...wards.map((name) => [phraseOf(name), WARD] as const),
  ].filter(([phrase]) => phrase !== '');
  return phrases.length === 0 ? null : new PhraseBook(phrases);
}

function meaningOf({ name, people }: OwnPlace): LocalMeaning {
  return { place: new Place(phraseOf(name), people ?? 0, false), senses: [] };
}

/** The words as a message's are cut; an article before them may be left out. */
export function phraseOf(words: string): string {
  const [first, ...rest] = tokenize(words)
    .map(({ text }) => text)
    .filter((text) => text !== '-');
  if (first === undefined) return '';
  return (first === 'the' && rest.length > 0 ? rest : [first, ...rest]).join(' ');
}
