import type { Digest } from '../digest.ts';
import type { PublishedPeriod } from '../statistics/trends.ts';
import { chartOf, type DrawPicture } from './chart.ts';
import { lastTwo } from './compare.ts';
import { headlinesOf } from './headlines.ts';
import { teachingPoint, type TaughtDuty } from './teaching.ts';

export interface DigestParts {
  readonly duties: readonly TaughtDuty[];
  readonly draw: DrawPicture;
  /** The page of trends; null where no browser finds it. */
  readonly trendsUrl: string | null;
}

const NOTE =
  'These figures say how many, never who. Counts of 1 to 7 are hidden, others are to the nearest 5, and what could give a hidden one away is withheld.';

/** Writes the digest of the last period that was published, from published figures alone; null before the first. */
export function writeDigest(
  periods: readonly PublishedPeriod[],
  { duties, draw, trendsUrl }: DigestParts,
): Digest | null {
  const compared = lastTwo(periods);
  if (compared === null) return null;
  return {
    title: `Quiet Word: ${compared.now.period.label}`,
    facts: headlinesOf(compared),
    teaching: teachingPoint(compared, duties),
    chart: chartOf(periods, draw),
    note: NOTE,
    more: trendsUrl === null ? null : { label: 'All trends', href: trendsUrl },
  };
}
