import { csvOf } from '../statistics/lines.ts';
import type { Trends, TrendsReader } from '../statistics/trends.ts';
import { canvasOf, LOOKS } from './draw.ts';
import { emptyPage, trendsPage } from './page.ts';
import type { Duty, Section, Showing } from './section.ts';
import { aroundMark } from './sections/around-mark.ts';
import { byGuidance, falseAlarms } from './sections/duties.ts';
import { byOutcome } from './sections/outcomes.ts';
import { byChannelGroup, coverage, flagsOverTime } from './sections/over-time.ts';
import { periodsIn, queryOf, readView, usualSpan, type View } from './view.ts';

/** What moderators may look at, each as the text of an answer. */
export interface Dashboard {
  /** @param query of the address, such as "?span=all" */
  page(query: string): string;
  csv(): string;
  /**
   * A chart of the page as SVG; null where there is none of that name.
   * @param file such as "flags.wide-light.svg"
   */
  chart(file: string, query: string): string | null;
}

/** Without it, spreadsheets misread the dash of "1–7". */
const BYTE_ORDER_MARK = '\uFEFF';
/** Published figures are frozen, but the next may have come: looked up at most this often, in milliseconds. */
const FRESH_FOR = 10_000;
/** Pages and drawings kept; a page of five years takes half a megabyte. */
const KEPT = 100;

export function createDashboard(
  reader: TrendsReader,
  duties: readonly Duty[],
  clock: () => number,
): Dashboard {
  let trends: Trends | null = null;
  let figures = '';
  let readAt = Number.NEGATIVE_INFINITY;
  let made = new Map<string, string>();

  /** The trends; what was made of earlier ones is thrown away when there are more. */
  function current(): Trends {
    const now = clock();
    if (trends !== null && Math.abs(now - readAt) < FRESH_FOR) return trends;
    const newest = reader.read();
    readAt = now;
    const newestFigures = JSON.stringify(newest);
    if (newestFigures !== figures) made = new Map();
    figures = newestFigures;
    return (trends = newest);
  }

  function once(name: string, make: () => string): string {
    const kept = made.get(name);
    if (kept !== undefined) return kept;
    const text = make();
    const oldest = made.keys().next();
    if (made.size >= KEPT && oldest.done !== true) made.delete(oldest.value);
    made.set(name, text);
    return text;
  }

  return {
    page(query) {
      const now = current();
      if (now.periods.length === 0) return emptyPage(now);
      const view = readView(query, usualSpan(now.periods));
      return once(`page${queryOf(view)}${String(view.isMarkOdd)}`, () => {
        const shown = shownOf(now, duties, view);
        return trendsPage(shown, sectionsOf(shown));
      });
    },
    csv() {
      const now = current();
      return once('csv', () => BYTE_ORDER_MARK + csvOf(now.periods));
    },
    chart(file, query) {
      const now = current();
      const [id, lookName] = file.split('.');
      const look = LOOKS.find((each) => each === lookName);
      if (look === undefined || file !== `${String(id)}.${look}.svg` || now.periods.length === 0) return null;
      const view = readView(query, usualSpan(now.periods));
      const chart = sectionsOf(shownOf(now, duties, view)).find((section) => section.id === id)?.chart;
      if (chart === null || chart === undefined) return null;
      return once(`${file}${queryOf(view)}`, () => chart.draw(canvasOf(look)));
    },
  };
}

function shownOf(trends: Trends, duties: readonly Duty[], view: View): Showing {
  return { trends, duties, view, periods: periodsIn(trends.periods, view.span) };
}

/** What the page answers, in its order. */
function sectionsOf(shown: Showing): Section[] {
  const sections = [
    flagsOverTime(shown),
    aroundMark(shown),
    byGuidance(shown),
    byChannelGroup(shown),
    byOutcome(shown),
    falseAlarms(shown),
    coverage(shown),
  ];
  return sections.filter((section) => section !== null);
}
