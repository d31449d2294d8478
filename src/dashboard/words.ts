import { SMALL, WITHHELD, type Shown } from '../statistics/suppression.ts';
import type { PublishedPeriod } from '../statistics/trends.ts';
import type { Audience, Outcome } from '../vocabulary.ts';
import type { Range, Rate, Sum } from './figures.ts';

const WHOLE = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });
const ONE_PLACE = new Intl.NumberFormat('en-GB', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
/** Below a thousand nothing needs a comma, and the quick ways do: a page of five years holds 18,000 numbers. */
const whole = (value: number) => (value < 999 ? value.toFixed(0) : WHOLE.format(value));
const onePlace = (value: number) => (value < 999 ? value.toFixed(1) : ONE_PLACE.format(value));
const DAY = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

export const AUDIENCE_NAMES: Readonly<Record<Audience, string>> = {
  'direct-care': 'Those who treat the patient',
  'clinical-social': 'Clinicians among themselves',
  'whole-organisation': 'The whole organisation',
  'shared-or-public': 'Outsiders too',
};

export const OUTCOME_NAMES: Readonly<Record<Outcome, string>> = {
  nudged: 'Told privately',
  withheld: 'Kept quiet by policy',
  undeliverable: 'No private way',
  stale: 'Too late to say',
  edited: 'Edited',
  deleted: 'Deleted',
  kept: 'Kept as it was',
  'not-a-patient': 'Not a real patient',
  consented: 'The patient agreed',
  wrong: 'Called wrong',
  muted: 'Muted for a week',
  'no-more': 'No more reminders',
};

/** `direct-identifier` as "Direct identifier". */
export const nameOfDuty = (id: string) => id.charAt(0).toUpperCase() + id.slice(1).replaceAll('-', ' ');

/** "1,240", "1–7" or "withheld". */
export const say = (shown: Shown): string => (shown === SMALL || shown === WITHHELD ? shown : whole(shown));

/** "1,240", or "1,243–1,261" where hidden figures are in it. */
export const sayWhole = ({ least, most }: Range): string => between(whole, least, most);
/** The same to one decimal place. */
export const sayRate = ({ least, most }: Range): string => between(onePlace, least, most);
export const sayShare = (range: Range): string => `${sayRate(range)} %`;

function between(format: (value: number) => string, least: number, most: number): string {
  if (least === most) return format(least);
  const [from, to] = [format(least), format(most)];
  return from === to ? from : `${from}–${to}`;
}

/** A sum, with how much of it is not told. */
export function saySum(sum: Sum): string {
  return sum.withheld === 0 ? sayWhole(sum) : `${sayWhole(sum)}, and ${sum.withheld} withheld`;
}

export const NOT_TOLD = 'cannot be told';
export const sayRateOrNot = (rate: Rate | null): string => (rate === null ? NOT_TOLD : sayRate(rate));
export const sayShareOrNot = (rate: Rate | null): string => (rate === null ? NOT_TOLD : sayShare(rate));

/** "23 November 2026" from an ISO date. */
export const sayDay = (date: string): string => DAY.format(new Date(`${date}T00:00:00Z`));

/** "week", "month" or "quarter", and more than one of them. */
export function grainOf(periods: readonly PublishedPeriod[]): string {
  const grains = new Set(periods.map(({ period }) => period.grain));
  return grains.size === 1 ? [...grains][0]! : 'period';
}
export const several = (count: number, thing: string) => `${whole(count)} ${thing}${count === 1 ? '' : 's'}`;
