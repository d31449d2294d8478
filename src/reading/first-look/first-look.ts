import type { Token } from '../../text/tokens.ts';
import { PhraseBook } from '../../text/phrases.ts';
import { VOCABULARY } from '../remarks/vocabulary.ts';
import { listFeatures } from '../noted/listed-features.ts';
import { addedBy } from '../noted/layer.ts';
import { ManyScales, type ManyWeights } from '../noted/many-scales.ts';
import { scaledBy } from '../noted/scales.ts';
import { list } from '../lexicon/list.ts';
import { isEnglish, isForename } from '../lexicon/words.ts';
import { isAgeInWords } from '../entities/ages.ts';
import type { Source } from '../source.ts';
import { noteTokens, ROWS } from './features.ts';
import learned from './weights.json' with { type: 'json' };

/** What a message may be read for. */
export const SUBJECTS = ['patients', 'remarks', 'matters'] as const;
export type Subject = (typeof SUBJECTS)[number];

/** What a first look makes of a message for one subject. */
export interface Look {
  /** Whether it is worth reading closely. */
  readonly isWorth: boolean;
  /** How far its bare words lean towards it; null where they were not weighed. */
  readonly leaning: number | null;
}
export type FirstLook = Readonly<Record<Subject, Look>>;

/** How much each of so many features counts for. */
export const scaleOf = scaledBy(4);

/** Weighs the words of a message for every subject at once. */
const SCALES = new ManyScales(learned.features, ROWS, learned.layer.starts.length);

/**
 * What a message is worth reading for. Most of what is said at work speaks of no patient, runs nobody down and touches no
 * duty, and its bare words say so; reading it closely would take many times as long and find nothing.
 */
export function lookFirst({ tokens }: Source): FirstLook {
  if (tokens.length > LONG) return EVERYTHING;
  const weighed = weigh(tokens);
  const everything = tokens.some(isWorthReading);
  const look = (subject: Subject, besides = false): Look => {
    const leaning = leaningOf(subject, weighed);
    return { isWorth: everything || besides || leaning >= learned.bounds[subject].needed, leaning };
  };
  const isSomebody = tokens.some((_, at) => isNamedInFull(tokens, at) || isAgeInWords(tokens, at));
  const found = PLAIN_WORDS.all(tokens);
  const isPlain = (subject: Subject) => found.some(({ value }) => value === subject);
  return {
    patients: look('patients', isSomebody || isPlain('patients')),
    remarks: look('remarks', isPlain('remarks')),
    matters: look('matters'),
  };
}

/**
 * What is read closely, however harmless the rest: words that only ever run somebody down ("bone idle. could you review a
 * hip"), a patient or a relative among them, and what befalls only those who are gravely ill ("our porter was rushed to resus").
 */
const PLAIN_WORDS = new PhraseBook<Subject>([
  ...[
    ...VOCABULARY['plaininsult']!,
    ...VOCABULARY['plainadj']!,
    ...list(
      `heartsink, heartsinks, frequent flyer, frequent flyers, time waster, time wasters, timewaster, timewasters, nightmare patient,
      nightmare patients, nightmare relative, nightmare relatives, nightmare family, nightmare families, nightmare parents, nightmare mother,
      nightmare mum, nightmare daughter, nightmare son, nightmare husband, nightmare wife`,
    ),
  ].map((word) => [word, 'remarks'] as const),
  ...list(
    `rushed to, rushed in, rushed through, blue lighted, bluelighted, blue lit, airlifted, air lifted, in resus, to resus, in icu, on icu, in itu,
    on itu, to itu, in hdu, on hdu, in intensive care, on a ventilator, sectioned, overdosed, took an overdose, taken an overdose,
    miscarried, in labour, found unresponsive, found collapsed, been stabbed, been shot, been run over`,
  ).map((phrase) => [phrase, 'patients'] as const),
]);

/** How far bare words lean towards a subject; null where they are too many to be weighed. */
export function leaningAtFirst(subject: Subject, tokens: readonly Token[]): number | null {
  return tokens.length > LONG ? null : leaningOf(subject, weigh(tokens));
}

function weigh(tokens: readonly Token[]): ManyWeights {
  return SCALES.weigh((noted) => {
    noteTokens(noted, tokens);
  });
}

function leaningOf(subject: Subject, { sums, nodes, features }: ManyWeights): number {
  const scale = scaleOf(features);
  const at = SUBJECTS.indexOf(subject);
  return learned.bounds[subject].bias + sums[at]! * scale + addedBy(learned.layer, nodes, scale, at);
}

/** Whoever is named by two names, as records list them, or with a title that patients have, may be one. */
function isNamedInFull(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at]!, tokens[at + 1]];
  if (next?.text === ',') return token.casing === 'upper' && tokens[at + 2]?.casing === 'title';
  if (next?.kind !== 'word') return false;
  if (next.casing === 'lower') return TITLES.has(token.text) && !isEnglish(next);
  return (
    TITLES.has(token.text) ||
    (token.casing === 'title' &&
      isForename(token.text) &&
      !isEnglish(token) &&
      next.casing === 'title' &&
      !isEnglish(next))
  );
}
const TITLES = new Set(['mr', 'mrs', 'ms', 'miss', 'master']);

/** A longer text has room for everything. */
const LONG = 60;
const UNWEIGHED: Look = { isWorth: true, leaning: null };
const EVERYTHING: FirstLook = { patients: UNWEIGHED, remarks: UNWEIGHED, matters: UNWEIGHED };

/** Addresses, long numbers and codes are worth reading whatever stands around them. */
function isWorthReading({ kind, text }: Token): boolean {
  return (kind === 'number' && text.length >= LONG_NUMBER) || text === '@' || text.length >= LONG_WORD;
}
const LONG_NUMBER = 6;
const LONG_WORD = 16;

/** The features that are weighed of a message, for the training script. */
export function featuresAtFirst({ tokens }: Source): readonly string[] {
  return listFeatures((noted) => {
    noteTokens(noted, tokens);
  });
}
