import { PhraseBook } from '../../text/phrases.ts';
import { spanOf, type Annotated } from '../annotated.ts';
import { list } from '../lexicon/list.ts';
import type { Entity } from '../patient.ts';

/** How exactly a moment is told: by the day, the week, or merely as recent. */
type Exactness = 'day' | 'week';

const TIMES = new PhraseBook<Exactness>([
  ...list(`today, tonight, yesterday, yday, y'day, yesterday's, last night, this morning, this am, this pm, this afternoon, this evening, just now, right now, overnight, in the night, 3am, 2am, 4am, 5am, 1am, midnight, monday, tuesday, wednesday, thursday, friday, saturday, sunday,
mon, tue, tues, weds, thurs, thu, fri, sat, sun, on sat, on sun, saturday's, sunday's, friday's, christmas day, xmas day, christmas eve, boxing day, new year's day, new years day, new year's eve, nye, bonfire night, halloween, easter sunday, good friday, easter monday, valentine's day, st patrick's day, burns night, a level results day, derby day, match day, earlier today, an hour ago, minutes ago, the other night, the other day`).map(
    (phrase) => [phrase, 'day'] as const,
  ),
  ...list(
    `this week, last week, weekend, the weekend, this weekend, last weekend, bank holiday, over easter, over christmas, half term, last month, this month, recently, christmas, easter, a fortnight ago, few weeks ago, few days ago`,
  ).map((phrase) => [phrase, 'week'] as const),
]);
const MONTHS = new Set(
  list(
    'january, february, march, april, may, june, july, august, september, october, november, december, jan, feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec',
  ),
);
const SHORT_WEEKDAYS = new Set(['sat', 'sun', 'mon']);
const CLOCK = /^\d{1,2}(?:am|pm)$/;
const ORDINAL = /^\d{1,2}(?:st|nd|rd|th)$/;

/** Moments: days, nights, weekends, calendar dates. */
export function readTimes({ tokens }: Annotated): Entity[] {
  const entities: Entity[] = [];
  let index = 0;
  while (index < tokens.length) {
    const to = calendarDate(tokens, index);
    const match = to === null ? TIMES.at(tokens, index) : undefined;
    if (to !== null) entities.push(time(spanOf(tokens, index, to), 'day'));
    else if (match !== undefined && !isSaturation(tokens, index, match.to))
      entities.push(time(spanOf(tokens, match.from, match.to), match.value));
    index = to ?? match?.to ?? index + 1;
  }
  return entities;
}

function time(span: Entity['span'], value: Exactness): Entity {
  return { kind: 'date', direct: false, span, value, pointing: false };
}

/** "sat 94 %" and "sats" are oxygen; "sun" burns. */
function isSaturation(tokens: Annotated['tokens'], from: number, to: number): boolean {
  return to - from === 1 && SHORT_WEEKDAYS.has(tokens[from]!.text) && tokens[to]?.kind === 'number';
}

/** The end of a date that begins here: "12/03/24", "3rd May", "May 3rd 2024", "3am". */
function calendarDate(tokens: Annotated['tokens'], at: number): number | null {
  const { text, kind } = tokens[at]!;
  // Most tokens hold no figure, and but for those only a month begins a date.
  if (kind !== 'number' && kind !== 'mixed' && !MONTHS.has(text)) return null;
  const next = tokens[at + 1]?.text ?? '';
  if (CLOCK.test(text)) return at + 1;
  if (kind === 'number' && ['/', '-', '.'].includes(next) && tokens[at + 2]?.kind === 'number') {
    const third = tokens[at + 3]?.text === next && tokens[at + 4]?.kind === 'number';
    return third && Number(text) <= 31 && Number(tokens[at + 2]!.text) <= 31 ? at + 5 : null;
  }
  const dayFirst = (kind === 'number' && Number(text) <= 31) || ORDINAL.test(text);
  if (dayFirst && MONTHS.has(next)) return tokens[at + 2]?.kind === 'number' ? at + 3 : at + 2;
  const day = tokens[at + 1];
  const monthFirst = MONTHS.has(text) && text !== 'may' && text !== 'mar' && day !== undefined;
  if (monthFirst && ((day.kind === 'number' && Number(next) <= 31) || ORDINAL.test(next))) {
    const comma = tokens[at + 2]?.text === ',' ? at + 3 : at + 2;
    return tokens[comma]?.kind === 'number' && tokens[comma].text.length === 4 ? comma + 1 : at + 2;
  }
  return null;
}
