import { PRAISES } from './lexicon/comparisons.ts';
import { PhraseBook } from '../../text/phrases.ts';
import type { Token } from '../../text/tokens.ts';
import {
  ADVICE,
  APOLOGIES,
  BASES,
  COMMENDATIONS,
  CLINICAL,
  DENOUNCING,
  NO_APOLOGIES,
  ROUTES,
  ROUTES_TO_PEOPLE,
  TEACHING,
} from './lexicon/turns.ts';
import type { Unit } from './unit.ts';

const PRAISING = new Set(PRAISES);

type Cue = 'advice' | 'route' | 'basis' | 'teaching' | 'denouncing' | 'apology' | 'no-apology' | 'praise';

const CUES = new PhraseBook<Cue>([
  ...cue(TEACHING, 'teaching'),
  ...cue(DENOUNCING, 'denouncing'),
  ...cue(BASES, 'basis'),
  ...cue([...ROUTES, ...ROUTES_TO_PEOPLE], 'route'),
  ...cue(ADVICE, 'advice'),
  ...cue(APOLOGIES, 'apology'),
  ...cue(NO_APOLOGIES, 'no-apology'),
  ...cue(COMMENDATIONS, 'praise'),
]);

function cue(phrases: readonly string[], value: Cue): (readonly [string, Cue])[] {
  return phrases.map((phrase) => [phrase, value] as const);
}

/** What the whole message does, which decides how each of its remarks is meant. */
export interface Context {
  readonly asksAdvice: boolean;
  readonly raises: boolean;
  readonly teaches: boolean;
  readonly denounces: boolean;
  readonly apologises: boolean;
  /** Whether it reads like clinical notes or talk of a patient. */
  readonly clinical: boolean;
  /** Whether it is clinical notes or a vignette through and through. */
  readonly notes: boolean;
  readonly namesStaff: boolean;
  /** Whether it praises or thanks. */
  readonly praises: boolean;
  /** Whether a patient is spoken of: as such, by age, or by bed. */
  readonly patient: boolean;
}

/** Reads what a message does as a whole. */
export function readContext(tokens: readonly Token[], units: readonly Unit[]): Context {
  const found = new Set<Cue>();
  for (let index = 0; index < tokens.length; index += 1) {
    const match = CUES.at(tokens, index);
    if (match !== undefined) found.add(match.value);
  }
  let clinical = 0;
  let patient = units.some(({ who, text }) => who === 'patient' && !IN_GENERAL.test(text));
  for (let index = 0; index < tokens.length; index += 1) {
    if (CLINICAL.has(tokens[index]!.text)) clinical += 1;
    patient ||= isPatientMark(tokens, index);
  }
  return {
    asksAdvice: found.has('advice'),
    raises: found.has('route') || found.has('basis'),
    teaches: found.has('teaching'),
    denounces: found.has('denouncing') || condemnsWhoever(units),
    apologises: found.has('apology') && !found.has('no-apology'),
    patient,
    notes: patient && clinical >= 5,
    clinical: patient || clinical >= 3 || (clinical > 0 && clinical * 5 >= tokens.length),
    praises: found.has('praise') || units.some(({ kind, text }) => kind !== 'who' && PRAISING.has(text)),
    namesStaff: units.some((unit) => unit.who === 'name' || unit.who === 'role' || unit.who === 'group'),
  };
}

/** What people are who run others down. */
const CONDEMNED = new Set(
  'bigot bigots bully bullies racist racists sexist sexists misogynist misogynists homophobe homophobes transphobe transphobes ableist'.split(
    ' ',
  ),
);
const CONDITIONS = new Set(['if', 'anyone', 'anybody', 'whoever', 'those', 'people', 'when']);

/** "If you laugh at that you are a bigot": said of whoever does it, it stands up for somebody. */
function condemnsWhoever(units: readonly Unit[]): boolean {
  let supposed = -1;
  for (const [index, { text, sentence }] of units.entries()) {
    if (opensCondition(units, index)) supposed = sentence;
    if (sentence === supposed && CONDEMNED.has(text)) return true;
  }
  return false;
}

function opensCondition(units: readonly Unit[], at: number): boolean {
  const { text } = units[at]!;
  return CONDITIONS.has(text) && (text === 'whoever' || ['you', 'who'].includes(units[at + 1]?.text ?? ''));
}

/** "A sick patient" and "patients" are nobody's story. */
const IN_GENERAL = /^(?:a|an|any|every|each|half|most) |s$/;

/** "45-year-old", "78F", "cubicle 9". */
function isPatientMark(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]!;
  if (token.text === 'year' || token.text === 'yr' || token.text === 'years' || token.text === 'month')
    return tokens[index + 1]?.text === 'old' || tokens[index + 2]?.text === 'old';
  if (token.kind === 'mixed') return /^\d{2}(?:f|m|yo|yr)$/.test(token.text);
  return (
    (token.text === 'bed' || token.text === 'cubicle' || token.text === 'sr') &&
    tokens[index + 1]?.kind === 'number'
  );
}
