import { means, spanOf, standsBefore, type Annotated } from '../annotated.ts';
import type { Token } from '../../text/tokens.ts';
import { PhraseBook } from '../../text/phrases.ts';
import { list } from '../lexicon/list.ts';
import { isEnglish } from '../lexicon/words.ts';
import type { Person } from '../names/read-names.ts';
import type { Entity } from '../patient.ts';
import { labelBefore } from './labels.ts';

const LABELS = new PhraseBook(
  list(
    'dob, d o b, d . o . b, d . o . b ., date of birth, born, born on, birthday, bday, b . , birth date, birthdate, d . o . b',
  ).map((label) => [label, true] as const),
);
const MONTHS = new Set(
  list(
    'january, february, march, april, may, june, july, august, september, october, november, december, jan, feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec',
  ),
);
const COMPACT = /^(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:\d{2}|(?:19|20)\d{2})$/;
const ORDINAL = /^\d{1,2}(?:st|nd|rd|th)$/;

/** Dates of birth: a date with a label, or a whole date far enough back that it can hardly be anything else. */
export function readBirthDates(source: Annotated, people: readonly Person[]): Entity[] {
  const { tokens } = source;
  const entities: Entity[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const to = dateAt(tokens, index) ?? speltDateAt(tokens, index);
    if (to === null) continue;
    const labelled =
      labelBefore(tokens, index, LABELS, 6) !== null ||
      isLabelledBehind(tokens, to) ||
      isUnderLabel(source, index);
    if (
      labelled ||
      (isOfLastCentury(source, to) && !isOfAnEvent(tokens, index)) ||
      (isLongAgo(tokens, to) && !SPELT.has(tokens[index]!.text) && !isOfAnEvent(tokens, index)) ||
      isSplitChi(tokens, to) ||
      (tokens[to - 1]!.text.length === 2 &&
        (isBehindName(people, index) || (!isOfLate(tokens, to) && isBehindInitials(source, index))))
    )
      entities.push({
        kind: 'date-of-birth',
        direct: true,
        span: spanOf(tokens, index, to),
        value: null,
        pointing: true,
      });
    index = to - 1;
  }
  return entities;
}

/** The end of a whole date: "12/12/90", "3.4.1951", "3rd May 1951", "03041951" . */
function dateAt(tokens: readonly Token[], at: number): number | null {
  const { text, kind } = tokens[at]!;
  if (kind === 'number' && COMPACT.test(text)) return at + 1;
  if (kind === 'number' && text.length <= 2) {
    const mark = tokens[at + 1]?.text ?? '';
    const month = tokens[at + 2];
    if (
      ['/', '-', '.'].includes(mark) &&
      month !== undefined &&
      tokens[at + 3]?.text === mark &&
      tokens[at + 4]?.kind === 'number'
    ) {
      const valid =
        Number(text) >= 1 &&
        Number(text) <= 31 &&
        (MONTHS.has(month.text) || (Number(month.text) >= 1 && Number(month.text) <= 12));
      return valid && /^\d{2}(?:\d{2})?$/.test(tokens[at + 4]!.text) ? at + 5 : null;
    }
    if (mark === ' ') return null;
  }
  if ((kind === 'number' && text.length <= 2) || ORDINAL.test(text)) {
    const of = tokens[at + 1]?.text === 'of' ? at + 2 : at + 1;
    const year = tokens[of + 1];
    if (MONTHS.has(tokens[of]?.text ?? '') && year?.kind === 'number' && /^(?:19|20)?\d{2}$/.test(year.text))
      return of + 2;
  }
  return null;
}

const SPELT = new Set(
  list(
    'of, first, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth, eleventh, twelfth, thirteenth, fourteenth, fifteenth, sixteenth, seventeenth, eighteenth, nineteenth, twentieth, thirtieth, twenty, thirty',
  ),
);

/** "Twenty", "second", "of". */
const MOST_SPELT = 3;

/** The end of "twenty second of August 1944", as it is read out over the phone. */
function speltDateAt(tokens: readonly Token[], at: number): number | null {
  if (!SPELT.has(tokens[at]!.text) || tokens[at]!.text === 'of') return null;
  let month = at;
  while (month < at + MOST_SPELT && SPELT.has(tokens[month]?.text ?? '')) month += 1;
  const year = tokens[month + 1]?.text ?? '';
  return MONTHS.has(tokens[month]?.text ?? '') && /^(?:19|20)\d{2}$/.test(year) ? month + 2 : null;
}

/** How far before a date its label stands at most, where it is told whose or what for. */
const FAR = 6;
const SHORT_LABELS = new Set(['dob', 'birthdate']);

/** "DOB for the wristband: 09.07.56": with a colon the label goes on to what stands behind it. */
function isUnderLabel(source: Annotated, at: number): boolean {
  const { tokens } = source;
  return (
    tokens[at - 1]?.text === ':' &&
    standsBefore(source, at, FAR, (index) => SHORT_LABELS.has(tokens[index]!.text))
  );
}

const LINKS_LABEL = new Set(list('is, was, the, her, his, their, =, (, -'));

/** "19-05-79 is the dob". */
function isLabelledBehind(tokens: readonly Token[], to: number): boolean {
  let at = to;
  while (at < to + 3 && LINKS_LABEL.has(tokens[at]?.text ?? '')) at += 1;
  return LABELS.at(tokens, at) !== undefined;
}

/** A four-figure year before this century, or in its first years, is a birth rather than an appointment. */
function isLongAgo(tokens: readonly Token[], to: number): boolean {
  const year = tokens[to - 1]!.text;
  return year.length === 4 && Number(year) >= 1915 && Number(year) <= 2012;
}

/** "19.9.42 needs a nephrostomy": beside an illness two figures of a year that is long past are a birthday too. */
function isOfLastCentury({ tokens, notes }: Annotated, to: number): boolean {
  return /^[4-9]\d$/.test(tokens[to - 1]!.text) && notes.some((note) => means(note, 'condition', 'care'));
}

const SINCE = new Set(list('on, since, from, until, till, by, after, before, dated'));
const DATED = new Set(list('date, version, edition, minutes, policy, published, opened, founded'));
/** How far before a date the word stands that says what it dates. */
const NEAR = 4;

/** "The policy dated 3 May 2009": when something happened, and nobody's birthday. */
function isOfAnEvent(tokens: readonly Token[], at: number): boolean {
  return (
    SINCE.has(tokens[at - 1]?.text ?? '') ||
    tokens.slice(Math.max(0, at - NEAR), at).some(({ text }) => DATED.has(text))
  );
}

/** "28/05/41 8166": a CHI number typed in two, of which the first half is the birthday. */
function isSplitChi(tokens: readonly Token[], to: number): boolean {
  const next = tokens[to];
  return (
    tokens[to - 1]!.text.length === 2 && next?.kind === 'number' && next.text.length === 4 && next.spaced
  );
}

/** "LEVI-COHEN Miriam 22/08/49": a date right behind a whole name. */
function isBehindName(people: readonly Person[], at: number): boolean {
  return people.some((person) => person.form !== 'single' && at - person.to >= 0 && at - person.to <= 1);
}

/** Two figures of a year in which much else is dated: the 2020s and 2030s. */
function isOfLate(tokens: readonly Token[], to: number): boolean {
  return /^[23]\d$/.test(tokens[to - 1]!.text);
}

/** "TK 11/01/75 methadone", "F, 17.06.09, DKA", "A.T. 14.2.11": who is so short for, and so old, is a patient. */
function isBehindInitials({ tokens, noteAt, notes }: Annotated, at: number): boolean {
  const before = tokens[at - 1]?.text === ',' ? at - 2 : at - 1;
  const letters = tokens[before]?.text === '.' ? before - 1 : before;
  const token = tokens[letters];
  return (
    token?.kind === 'word' &&
    token.casing !== 'lower' &&
    noteAt[letters] === undefined &&
    (token.text.length === 1
      ? isInitial(tokens, letters)
      : token.text.length <= 3 && token.casing === 'upper' && !isEnglish(token)) &&
    notes.some((note) => means(note, 'condition', 'care'))
  );
}

/** A letter that is somebody's: the sex, or one of several with dots. */
function isInitial(tokens: readonly Token[], at: number): boolean {
  return ['f', 'm'].includes(tokens[at]!.text) || tokens[at - 1]?.text === '.';
}
