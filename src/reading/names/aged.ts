import { means, type Annotated } from '../annotated.ts';
import { list } from '../lexicon/list.ts';

/** Nobody is older. */
const OLDEST = 110;
const AGE = /^\d{1,3}$/;
const AGE_AND_SEX = /^\d{1,3}(?:[fmy]|yo|yrs?|mo)$/;

/** "Dot, 91, off legs", "Hamza (9)", "R.M., 47f": an age stands right behind, as it does behind hardly anybody but patients. */
export function isAged(source: Annotated, to: number): boolean {
  const { tokens } = source;
  const opens = tokens[to]?.text ?? '';
  if (AGE_AND_SEX.test(opens)) return true;
  const aged = opens === ',' ? to + 1 : to;
  if (tokens[aged]?.text === 'aged') return isAge(tokens[aged + 1]?.text ?? '');
  if (opens !== ',' && opens !== '(') return false;
  const age = tokens[to + 1]?.text ?? '';
  if (opens === '(') return isAge(age) && ENDS_AGE_IN_BRACKETS.has(tokens[to + 2]?.text ?? '');
  if (AGE_AND_SEX.test(age)) return true;
  if (isAge(age) && INFANCY.has(tokens[to + 2]?.text ?? '')) return tokens[to + 3]?.text === ',';
  if (isAge(age) && YEARS.has(tokens[to + 2]?.text ?? '')) return tokens[to + 3]?.text === 'old';
  return (
    isAge(age) &&
    ENDS_AGE.has(tokens[to + 2]?.text ?? '') &&
    !isDecimal(source, to + 3) &&
    !isScore(source, to + 3)
  );
}
/** Of whom so much is told an age in anything but years: "S.H., 6 months, bronchiolitis". */
const INFANCY = new Set(['months', 'weeks', 'days', 'wks', 'mths']);
const ENDS_AGE = new Set([',', '.', ';', '-', 'yo']);
const YEARS = new Set(['yr', 'yrs', 'year', 'years']);
/** "BT (88, Aston)". */
const ENDS_AGE_IN_BRACKETS = new Set([')', ',', ';', 'yo', 'yr', 'yrs']);

function isAge(text: string): boolean {
  return AGE.test(text) && Number(text) <= OLDEST;
}

/** "RR, 1.34": figures go on behind the mark. */
function isDecimal({ tokens }: Annotated, at: number): boolean {
  return tokens[at]?.kind === 'number' && !tokens[at].spaced;
}

/** "Marjorie 88 delirious", "Jean's 79, copd": two figures behind a name that count nothing else, beside an illness. */
export function isAgedWithoutMark({ tokens, notes }: Annotated, to: number): boolean {
  const at = tokens[to]?.text === "'s" ? to + 1 : to;
  const [age, next] = [tokens[at], tokens[at + 1]];
  return (
    age?.kind === 'number' &&
    age.text.length === 2 &&
    Number(age.text) >= GROWN_UP &&
    next?.casing === 'lower' &&
    (next.text === ',' || (next.kind === 'word' && !COUNTED.has(next.text))) &&
    notes.some((note) => means(note, 'condition'))
  );
}
const GROWN_UP = 16;
/** What figures count or tell besides: "Tom 40 today", "Ann 20 mins away". */
const COUNTED = new Set(
  list(
    'today, tomorrow, on, in, to, for, from, at, of, and, or, am, pm, mins, min, minutes, hrs, hours, hour, days, weeks, months, times, pts, patients, jobs, beds, mg, ml, more, left, now, per, percent, points, people, pages, miles, pounds, quid',
  ),
);

/** "Priya, 7, Sam, 9": figures behind one name after another count something else. */
function isScore({ tokens }: Annotated, at: number): boolean {
  return tokens[at]?.casing === 'title' && tokens[at + 1]?.text === ',' && tokens[at + 2]?.kind === 'number';
}
