import type { FiguresReader } from './figures.ts';
import { mondayBefore, mondayOf, periodFrom, WEEK, type Period } from './periods.ts';
import { show, type ShownFigures } from './showing.ts';
import { isoWeek } from './tally.ts';

/**
 * Whether nothing was counted but the playground. Where anything else was, the playground is not shown at all, so that no
 * live figure is ever seen beside real people's.
 */
export function isRehearsal(platforms: FiguresReader, playground: FiguresReader): boolean {
  return platforms.firstWeek() === null && playground.firstWeek() !== null;
}

/** The playground's figures week by week, the open one too: nobody in it is real, so they may be looked at as they grow. */
export function rehearse(playground: FiguresReader, now: number) {
  const open = mondayBefore(now);
  const periods: (ShownFigures & { readonly period: Period })[] = [];
  for (let monday = mondayOf(playground.firstWeek()!); monday <= open; monday += WEEK) {
    const week = isoWeek(monday);
    const figures = show(playground.figures({ first: week, last: week }), true);
    periods.push({ period: periodFrom(monday, 'week'), ...figures });
  }
  return {
    periods,
    grain: 'week' as const,
    why: 'These are figures of the playground, where nobody is real; so the week that is still being counted is shown too.',
    open: periodFrom(open, 'week'),
  };
}
