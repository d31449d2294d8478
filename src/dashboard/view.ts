import type { PublishedPeriod } from '../statistics/trends.ts';

/** How far back the page looks. */
export const SPANS = ['year', 'two-years', 'all'] as const;
export type Span = (typeof SPANS)[number];
const YEARS: Readonly<Record<Span, number>> = { year: 1, 'two-years': 2, all: Number.POSITIVE_INFINITY };

/** What somebody asked to see. */
export interface View {
  readonly span: Span;
  /** ISO date to compare before and after, such as that of a teaching session. */
  readonly mark: string | null;
  /** Whether a mark was given that is no date. */
  readonly isMarkOdd: boolean;
}

/**
 * Reads the query of an address; whatever it does not know counts for nothing.
 * @param usual what is shown where no span is asked for
 */
export function readView(query: string, usual: Span): View {
  const asked = new URLSearchParams(query);
  const written = (asked.get('mark') ?? '').trim();
  const isDate = isRealDate(written);
  return {
    span: SPANS.find((span) => span === asked.get('span')) ?? usual,
    mark: isDate ? written : null,
    isMarkOdd: written !== '' && !isDate,
  };
}

/** The query that asks for a view. */
export function queryOf({ span, mark }: Pick<View, 'span' | 'mark'>): string {
  const asked = new URLSearchParams({ span });
  if (mark !== null) asked.set('mark', mark);
  return `?${asked.toString()}`;
}

function isRealDate(written: string): boolean {
  if (!/^20\d\d-\d\d-\d\d$/.test(written)) return false;
  const time = Date.parse(`${written}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(written);
}

/** The periods that a view is of: those that begin within so many years before the last one ends. */
export function periodsIn(periods: readonly PublishedPeriod[], span: Span): readonly PublishedPeriod[] {
  const last = periods.at(-1);
  if (last === undefined || span === 'all') return periods;
  const from = new Date(`${last.period.end}T00:00:00Z`);
  from.setUTCFullYear(from.getUTCFullYear() - YEARS[span]);
  const start = from.toISOString().slice(0, 10);
  return periods.filter(({ period }) => period.start >= start);
}

/** The last year, or everything where nothing was read in it, as after a look back over an old export. */
export function usualSpan(periods: readonly PublishedPeriod[]): Span {
  return periodsIn(periods, 'year').some(({ messagesRead }) => messagesRead !== 0) ? 'year' : 'all';
}

/** The periods before and after a date; the one that it falls into is in neither, unless it begins that day. */
export function around(periods: readonly PublishedPeriod[], mark: string) {
  return {
    before: periods.filter(({ period }) => period.end <= mark),
    after: periods.filter(({ period }) => period.start >= mark),
  };
}
