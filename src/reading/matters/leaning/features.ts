import type { Token } from '../../../text/tokens.ts';
import { isEnglish } from '../../lexicon/words.ts';
import { beginsWithFigure, END, notePairs, START, type Noted, type Term } from '../../noted/noted.ts';
import { putAs } from '../../noted/put-as.ts';
import { noteStem } from '../../noted/stems.ts';
import type { Unit } from '../../remarks/unit.ts';
import type { Cue } from '../cues.ts';

/** How the patterns of a matter fit a message. */
export interface Fits {
  /** For each way: how many of its needs fit. */
  readonly needs: readonly number[];
  /** Whether a way fits as a whole, and whether it is turned round. */
  readonly whole: boolean;
  readonly turned: boolean;
  /** Whether cues of several lists stand in it, one of them the matter's own. */
  readonly cued: boolean;
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

/** The sorts of features of words that are rows of terms, and of how many. */
export const ROWS_OF_WORDS = { w: 1, s: 1, b: 2, g: 2 };

/** Notes what the learned part weighs of the words of a message, whatever the matter. */
export function noteWords(noted: Noted, units: readonly Unit[], tokens: readonly Token[]): void {
  let previous = START;
  let beforeThat = START;
  let begins = true;
  for (const unit of units) {
    const { kind, text, quoted } = unit;
    if (kind !== 'pause') {
      const term = putAs(tokens[unit.from]!, begins);
      noted.row('b', previous, term);
      noted.row('g', beforeThat, term);
      beforeThat = previous;
      previous = term;
      begins = kind === 'stop';
    }
    if (quoted) noted.plain('quotes');
    if (text === '?') noted.plain('asks');
    if (beginsWithFigure(text)) {
      if (AGED.test(text)) noted.plain('aged');
      if (FIGURE.test(text)) noted.plain('figure');
    }
    if (kind !== 'word' && kind !== 'self' && kind !== 'who') continue;
    noted.row('w', unit);
    noteStem(noted, unit);
  }
  noted.row('b', previous, END);
  noteLoudness(noted, tokens);
}

/** Notes words in capitals among others that are not, and marks that are said again: "WHO has had my badge?!" */
function noteLoudness(noted: Noted, tokens: readonly Token[]): void {
  let loud = 0;
  let quiet = 0;
  let marks = 0;
  for (const [index, token] of tokens.entries()) {
    if (token.kind === 'word' && token.text.length >= SHORTEST_SHOUT && isEnglish(token)) {
      if (token.casing === 'upper') loud += 1;
      else quiet += 1;
    }
    if (isLoudMark(token) && isLoudMark(tokens[index - 1])) marks += 1;
  }
  if (loud > 0) noted.plain(quiet > 0 ? `loud ${Math.min(loud, MOST_SHOUTS)}` : 'all loud');
  if (marks > 0) noted.plain(marks > 1 ? 'marks often' : 'marks');
}
/** Shorter words in capitals are abbreviations. */
const SHORTEST_SHOUT = 3;
const MOST_SHOUTS = 4;

const isLoudMark = (token: Token | undefined): boolean => token?.text === '!' || token?.text === '?';

/** The sorts of features of cues that are rows of the names of lists, and of how many. */
export const ROWS_OF_CUES = { c: 1, p: 2 };

/** Notes what it weighs besides: the cues of a matter, alone and in pairs. */
export function noteCues(noted: Noted, units: readonly Unit[], cues: readonly Cue[]): void {
  const bySentence = new Map<number, Term[]>();
  for (const { list, from } of cues) {
    noted.row('c', list);
    const sentence = units[from]?.sentence ?? 0;
    const together = bySentence.get(sentence);
    if (together === undefined) bySentence.set(sentence, [list]);
    else if (!together.includes(list)) together.push(list);
  }
  for (const lists of bySentence.values()) {
    if (lists.length < 2) continue;
    notePairs(noted, 'p', lists);
  }
}

/** And the patterns that fit, and what else was read. */
export function noteFits(noted: Noted, { needs, whole, turned, cued, signs }: Fits): void {
  for (const [way, count] of needs.entries()) if (count > 0) noted.plain(`n ${way} ${count}`);
  if (whole) noted.plain('whole');
  if (turned) noted.plain('turned');
  if (cued) noted.plain('cued');
  if (signs.patient) noted.plain('patient');
  if (signs.remark) noted.plain('remark');
}
