import type { DigestChart } from '../digest.ts';
import { sayRateOrNot } from '../dashboard/words.ts';
import type { PublishedPeriod } from '../statistics/trends.ts';
import { rateOfFlags } from './headlines.ts';

/** Draws flags per 1,000 messages over these periods, as PNG. */
export type DrawPicture = (periods: readonly PublishedPeriod[]) => Promise<Uint8Array>;

/** A quarter of a year, where figures are by week. */
const PERIODS = 13;
/** What the chart is of. */
export const CHART_TITLE = 'Flags per 1,000 messages';

/** Flags per 1,000 messages over the last periods; null where fewer than two can be told. */
export function chartOf(periods: readonly PublishedPeriod[], draw: DrawPicture): DigestChart | null {
  const last = periods.slice(-PERIODS);
  const points = last.flatMap((period) => {
    const rate = rateOfFlags(period);
    if (rate === null || rate.least !== rate.most) return [];
    return [{ label: period.period.label, value: Math.round(rate.least * 10) / 10 }];
  });
  if (points.length < 2) return null;
  const all = last.map((period) => `${period.period.label}: ${sayRateOrNot(rateOfFlags(period))}`);
  return {
    title: CHART_TITLE,
    points,
    alternative: `${CHART_TITLE}. ${all.join('; ')}.`,
    picture: () => draw(last),
  };
}
