import type { Unit } from '../../remarks/unit.ts';
import type { Cue } from '../cues.ts';

/** How the patterns of a matter fit a message. */
export interface Fits {
  /** For each way: how many of its needs fit. */
  readonly needs: readonly number[];
  /** Whether a way fits as a whole, and whether it is turned round. */
  readonly whole: boolean;
  readonly turned: boolean;
  readonly signs: Signs;
}

/** What else was read in a message. */
export interface Signs {
  /** Facts about a real patient. */
  readonly patient: boolean;
  /** A remark that runs somebody down. */
  readonly remark: boolean;
}

/** "58f", "19yo", and any figure. */
const AGED = /^\d{1,3}(?:f|m|yo|yr|yrs)$/;
const FIGURE = /^\d+$/;

/** How many letters the forms of a word share. */
const STEM = 5;

/** What the learned part weighs of the words of a message, whatever the matter. */
export function featuresOfWords(units: readonly Unit[]): readonly string[] {
  const features = new Set<string>();
  for (const { kind, text, quoted } of units) {
    if (quoted) features.add('quotes');
    if (text === '?') features.add('asks');
    if (AGED.test(text)) features.add('aged');
    if (FIGURE.test(text)) features.add('figure');
    if (kind !== 'word' && kind !== 'self' && kind !== 'who') continue;
    features.add(`w ${text}`);
    if (text.length > STEM) features.add(`s ${text.slice(0, STEM)}`);
  }
  return [...features];
}

/** What it weighs besides: the cues of a matter, alone and in pairs. */
export function featuresOfCues(units: readonly Unit[], cues: readonly Cue[]): readonly string[] {
  const features = new Set<string>();
  const bySentence = new Map<number, Set<string>>();
  for (const { list, from } of cues) {
    features.add(`c ${list}`);
    const sentence = units[from]?.sentence ?? 0;
    const together = bySentence.get(sentence) ?? new Set<string>();
    together.add(list);
    bySentence.set(sentence, together);
  }
  for (const lists of bySentence.values()) {
    const sorted = [...lists].toSorted();
    for (const [index, one] of sorted.entries())
      for (const other of sorted.slice(index + 1)) features.add(`p ${one} ${other}`);
  }
  return [...features];
}

/** And the patterns that fit, and what else was read. */
export function featuresOfFits({ needs, whole, turned, signs }: Fits): readonly string[] {
  const features = needs.flatMap((count, way) => (count > 0 ? [`n ${way} ${count}`] : []));
  if (whole) features.push('whole');
  if (turned) features.push('turned');
  if (signs.patient) features.push('patient');
  if (signs.remark) features.push('remark');
  return features;
}
