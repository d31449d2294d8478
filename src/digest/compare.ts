import { boundsOf, WITHHELD, type Shown } from '../statistics/suppression.ts';
import type { PublishedPeriod } from '../statistics/trends.ts';
import type { Range } from '../dashboard/figures.ts';

/** The last period that was published, and the one right before it, if they can be compared. */
export interface Compared {
  readonly now: PublishedPeriod;
  readonly before: PublishedPeriod | null;
}

/** Null before anything was published. */
export function lastTwo(periods: readonly PublishedPeriod[]): Compared | null {
  const now = periods.at(-1);
  if (now === undefined) return null;
  const before = periods.at(-2);
  const fits = before?.period.end === now.period.start && before.period.grain === now.period.grain;
  return { now, before: fits ? before : null };
}

/** What a published figure may stand for, its rounding included; null where it is withheld. */
export function extentOf(shown: Shown): Range | null {
  if (shown === WITHHELD) return null;
  const [least, most] = boundsOf(shown);
  return { least, most };
}

/** Whether something went up or down, as far as rounded and hidden figures can tell. */
export function directionOf(before: Range, now: Range): 'up' | 'down' | 'alike' {
  if (now.least > before.most) return 'up';
  return now.most < before.least ? 'down' : 'alike';
}
