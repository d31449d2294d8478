import type { Matter, MatterKind } from '../matter.ts';
import { listFeatures } from '../noted/listed-features.ts';
import { fitFrame } from '../remarks/fit-frame.ts';
import { startsOfSentences, type Unit } from '../remarks/unit.ts';
import type { Source } from '../source.ts';
import { Cues, type Cue } from './cues.ts';
import { compile, type Compiled, type CompiledWay, type ListedFrame, type Need } from './compiled.ts';
import { cutWords } from './cut-words.ts';
import { noteCues, noteFits, noteWords, type Fits, type Signs } from './leaning/features.ts';
import { Leaning, mayTouch, weighWords } from './leaning/leaning.ts';
import type { Place } from './shape.ts';
import { PlacesOfSigns } from './places-of-signs.ts';
import { SHAPES } from './shapes.ts';

const { compiled: COMPILED, lists: LISTS, book: BOOK } = compile(SHAPES);

/**
 * What a message is about, one matter of a kind at most: how the message leans says so, and a pattern that fits it counts
 * for more.
 * @param first how far its bare words lean at a first look, if there was one
 */
export function readMatters(source: Source, signs: Signs, first: number | null = null): readonly Matter[] {
  if (source.tokens.length === 0) return [];
  const units = cutWords(source);
  const words = weighWords(units, source.tokens);
  const shapes = new PlacesOfSigns(source);
  // Most messages cannot be about it whatever patterns fit, and to fit those is what costs.
  const worth = COMPILED.filter((matter) => mayTouch(matter.kind, words) || standsBySign(matter, shapes));
  if (worth.length === 0) return [];
  const read = open(source, units, signs, shapes);
  return worth.flatMap((matter) => {
    const leaning = new Leaning(matter.kind, words, read.units, read.cues.of(matter.kind), first);
    const place = placeOfMatter(matter, read, leaning);
    if (place === null) return [];
    const { tokens } = source;
    return [{ kind: matter.kind, span: [tokens[place.from]!.span[0], tokens[place.to - 1]!.span[1]] }];
  });
}

/** What the learned part weighs of a message, for the training script. */
export interface FeaturesOfMatters {
  /** Of its words: every matter shares them. */
  readonly words: readonly string[];
  /** Of the cues and patterns of each matter; of those that would not be asked none is there. */
  readonly own: ReadonlyMap<MatterKind, readonly string[]>;
}

export function featuresOfMatters(source: Source, signs: Signs): FeaturesOfMatters {
  const read = open(source, cutWords(source), signs, new PlacesOfSigns(source));
  const own = COMPILED.flatMap((matter) => {
    const fit = fitsWorthWeighing(matter, read, isCued(matter, read.cues));
    if (fit === null) return [];
    const features = listFeatures((noted) => {
      noteCues(noted, read.units, read.cues.of(matter.kind));
      noteFits(noted, fit);
    });
    return [[matter.kind, features] as const];
  });
  const words = listFeatures((noted) => {
    noteWords(noted, read.units, source.tokens);
  });
  return { words, own: new Map(own) };
}

/** A pattern that may fit around a unit, which one of its words is. */
interface Candidate {
  readonly frame: ListedFrame;
  readonly index: number;
}

interface Read {
  readonly source: Source;
  readonly signs: Signs;
  readonly units: readonly Unit[];
  readonly cues: Cues;
  /** For each list its patterns that may fit, all of whose words stand in the message. */
  readonly candidates: readonly (readonly Candidate[] | undefined)[];
  /** Where the sentence of each unit begins. */
  readonly begins: readonly number[];
  readonly shapes: PlacesOfSigns;
}

function open(source: Source, units: readonly Unit[], signs: Signs, shapes: PlacesOfSigns): Read {
  const candidates = Array<Candidate[] | undefined>(LISTS).fill(undefined);
  const begins = startsOfSentences(units);
  BOOK.visit(units, begins, (frame, index) => {
    // Words between quotation marks are somebody else's.
    if (!units[index]!.quoted) (candidates[frame.list] ??= []).push({ frame, index });
  });
  return {
    source,
    units,
    candidates,
    begins,
    signs,
    cues: new Cues(source.tokens),
    shapes,
  };
}

function placeOfMatter(matter: Compiled, read: Read, leaning: Leaning): Place | null {
  const cued = isCued(matter, read.cues);
  if (!standsBySign(matter, read.shapes) && !leaning.mayHold(mostFits(matter, read, cued))) return null;
  const fit = fitsWorthWeighing(matter, read, cued);
  if (fit === null || fit.bySign) return fit?.place ?? null;
  if (!leaning.holds(fit, fit.place !== null)) return null;
  return fit.place ?? sentenceOf(read.cues.of(matter.kind), read.units);
}

/** Whether it has the shape that one of the ways rests on. */
function standsBySign({ ways }: Compiled, shapes: PlacesOfSigns): boolean {
  return ways.some(({ needs: [first] }) => typeof first === 'function' && shapes.of(first) !== null);
}

/** The most that can fit of its patterns, as far as their words stand in the message. */
function mostFits({ ways }: Compiled, read: Read, cued: boolean): Fits {
  const needs = ways.map(({ needs: all }) => all.filter((need) => mayFitNeed(need, read)).length);
  const whole = ways.some(({ needs: all }, way) => needs[way] === all.length);
  return { needs, whole, turned: whole, cued, signs: read.signs };
}

/** How the patterns of a matter fit; null where it is not to be weighed. */
function fitsWorthWeighing(matter: Compiled, read: Read, cued: boolean): FitsAndPlace | null {
  if (fitOf(matter.unless, read) !== null) return null;
  const fit = fitsOf(matter, read, cued);
  return matter.onlyCued && !cued && fit.place === null ? null : fit;
}

function mayFitNeed(need: Need, read: Read): boolean {
  return typeof need === 'function' ? read.shapes.of(need) !== null : read.candidates[need] !== undefined;
}

/** Whether cues of two lists at least stand in it, one of them the matter's own, and one that it cannot do without if it has such. */
function isCued({ kind, essential }: Compiled, cues: Cues): boolean {
  if (cues.own(kind).length === 0) return false;
  const all = cues.of(kind);
  return (
    all.some(({ list }) => list !== all[0]!.list) &&
    (essential.length === 0 || all.some(({ list }) => essential.includes(list.text)))
  );
}

/** The sentence that holds most of the cues; all of them where there is none. */
function sentenceOf(cues: readonly Cue[], units: readonly Unit[]): Place {
  const counts = new Map<number, number>();
  for (const { from } of cues) {
    const sentence = units[from]?.sentence ?? 0;
    counts.set(sentence, (counts.get(sentence) ?? 0) + 1);
  }
  const [most = 0] = [...counts].toSorted((a, b) => b[1] - a[1] || a[0] - b[0])[0] ?? [];
  const own = units.filter(
    ({ sentence, kind }) => (counts.size === 0 || sentence === most) && kind !== 'stop',
  );
  if (own.length === 0) return { from: units[0]!.from, to: units.at(-1)!.to };
  return { from: own[0]!.from, to: own.at(-1)!.to };
}

interface FitsAndPlace extends Fits {
  /** Where the first way fits that is not turned round. */
  readonly place: Place | null;
  /** Whether it rests on the shape of the message, which needs no second opinion. */
  readonly bySign: boolean;
}

function fitsOf({ ways }: Compiled, read: Read, cued: boolean): FitsAndPlace {
  const needs = ways.map((way) => fitting(way, read));
  let turned = false;
  let place: Place | null = null;
  let bySign = false;
  for (const [index, way] of ways.entries()) {
    const first = needs[index]!.first;
    if (first === null || needs[index]!.count < way.needs.length) continue;
    if (fitOf(way.unless, read, near(first, read.units)) !== null) turned = true;
    else if (place === null) {
      place = first;
      bySign = typeof way.needs[0] === 'function';
    }
  }
  return {
    needs: needs.map(({ count }) => count),
    signs: read.signs,
    whole: place !== null,
    turned,
    cued,
    place,
    bySign,
  };
}

/** How many of the needs of a way fit, and where the first does. */
function fitting(
  { needs }: CompiledWay,
  read: Read,
): { readonly count: number; readonly first: Place | null } {
  let first: Place | null = null;
  let count = 0;
  for (const [index, need] of needs.entries()) {
    const fit = typeof need === 'function' ? read.shapes.of(need) : fitOf(need, read);
    if (fit === null) continue;
    count += 1;
    if (index === 0) first = fit;
  }
  return { count, first };
}

/** Which units a pattern is looked for in: `units[from]` up to, not including, `units[to]`. */
type Within = Place;

/** The sentence of a place and its neighbours. */
function near({ from, to }: Place, units: readonly Unit[]): Within {
  const first = (units[from]?.sentence ?? 0) - 1;
  const last = (units[to - 1]?.sentence ?? first + 1) + 1;
  const behind = units.findIndex(({ sentence }) => sentence > last);
  return {
    from: Math.max(
      0,
      units.findIndex(({ sentence }) => sentence >= first),
    ),
    to: behind === -1 ? units.length : behind,
  };
}

/** The first place where one of the patterns of a list fits. */
function fitOf(list: number, { candidates, begins, units }: Read, within?: Within): Place | null {
  for (const { frame, index } of candidates[list] ?? NONE) {
    if (within !== undefined && (index < within.from || index >= within.to)) continue;
    const sentence = Math.max(begins[index]!, within?.from ?? 0);
    for (let start = Math.max(sentence, index - frame.reach); start <= index; start += 1) {
      const fit = fitFrame(frame, units, start);
      if (fit !== undefined && fit.to > index) return fit;
    }
  }
  return null;
}
const NONE: readonly Candidate[] = [];
