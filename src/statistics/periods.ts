import type { Grain } from '../vocabulary.ts';

/** A stretch of whole weeks (UTC, Monday to Sunday), since counters know nothing finer. */
export interface Period {
  readonly grain: Grain;
  /** Its first Monday, such as "2026-11-02". */
  readonly start: string;
  /** The Monday after it. */
  readonly end: string;
  /** Such as "2–8 November 2026", "November 2026" or "October to December 2026". */
  readonly label: string;
}

const DAY = 86_400_000;
export const WEEK = 7 * DAY;
const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
] as const;

/** How many months a grain has, and the weeks that are half of it. */
const SIZES = { month: { months: 1, half: 2 }, quarter: { months: 3, half: 6 } } as const;

/** The Monday (milliseconds since the epoch) of an ISO week such as 202647. */
export function mondayOf(week: number): number {
  const fourth = Date.UTC(Math.floor(week / 100), 0, 4);
  return mondayBefore(fourth) + ((week % 100) - 1) * WEEK;
}

/** The last Monday at or before a time. */
export function mondayBefore(at: number): number {
  const midnight = Math.floor(at / DAY) * DAY;
  return midnight - ((new Date(midnight).getUTCDay() + 6) % 7) * DAY;
}

/**
 * The period of a grain that begins on a Monday. A week belongs to the month of its Thursday, as it does to its year.
 * Where it begins in the middle of a month or quarter it lasts until the end of it, or, if less than half is left,
 * until the end of the next.
 */
export function periodFrom(monday: number, grain: Grain): Period {
  const end = endOf(monday, grain);
  return { grain, start: dayOf(monday), end: dayOf(end), label: labelOf(monday, end, grain) };
}

function endOf(monday: number, grain: Grain): number {
  if (grain === 'week') return monday + WEEK;
  const { months, half } = SIZES[grain];
  const last = unitOf(monday + half * WEEK, months);
  let end = monday + WEEK;
  while (unitOf(end, months) <= last) end += WEEK;
  return end;
}

/** The number of the month, or of the run of months, that a week belongs to. */
function unitOf(monday: number, months: number): number {
  const thursday = new Date(monday + 3 * DAY);
  return Math.floor((thursday.getUTCFullYear() * 12 + thursday.getUTCMonth()) / months);
}

const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10);

function labelOf(monday: number, end: number, grain: Grain): string {
  if (grain === 'week') return stretch(monday, end - DAY);
  const { months } = SIZES[grain];
  const unit = unitOf(monday, months);
  const isWhole = unitOf(monday - WEEK, months) < unit && unitOf(end - WEEK, months) === unit;
  if (!isWhole) return stretch(monday, end - DAY);
  const first = unit * months;
  const year = String(Math.floor(first / 12));
  const name = (month: number) => MONTHS[month % 12]!;
  return months === 1 ? `${name(first)} ${year}` : `${name(first)} to ${name(first + months - 1)} ${year}`;
}

/** "2–8 November 2026", "30 November to 6 December 2026", "28 December 2026 to 3 January 2027". */
function stretch(first: number, last: number): string {
  const [a, b] = [new Date(first), new Date(last)];
  const month = (day: Date) => MONTHS[day.getUTCMonth()]!;
  const to = `${String(b.getUTCDate())} ${month(b)} ${String(b.getUTCFullYear())}`;
  if (a.getUTCFullYear() !== b.getUTCFullYear())
    return `${String(a.getUTCDate())} ${month(a)} ${String(a.getUTCFullYear())} to ${to}`;
  if (a.getUTCMonth() !== b.getUTCMonth()) return `${String(a.getUTCDate())} ${month(a)} to ${to}`;
  return `${String(a.getUTCDate())}–${to}`;
}
