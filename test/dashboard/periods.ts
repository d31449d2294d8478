import { suppress, WITHHELD } from '../../src/statistics/suppression.ts';
import type { PublishedPeriod, Trends } from '../../src/statistics/trends.ts';
import { AUDIENCES, OUTCOMES, type Outcome } from '../../src/vocabulary.ts';
import { dutiesToShow } from '../../src/cli/duties-to-show.ts';
import type { Duty } from '../../src/dashboard/section.ts';
import { RULES } from '../../rules/index.ts';

const DAY = 86_400_000;
const dateOf = (time: number) => new Date(time).toISOString().slice(0, 10);
const IDS = RULES.filter(({ reminder }) => reminder === undefined).map(({ id }) => id);

/** The duties as the page is told of them. */
export const DUTIES: readonly Duty[] = dutiesToShow();

/** Weeks of published figures that look like a large workspace, the same at each call. */
export function manyWeeks(weeks: number, messagesAWeek = 9_000): Trends {
  const random = createRandom(7);
  const first = Date.UTC(2026, 10, 23) - weeks * 7 * DAY;
  const periods = Array.from({ length: weeks }, (_, at): PublishedPeriod => {
    const season = 1 + 0.25 * Math.sin(at / 8);
    const read = Math.round(messagesAWeek * season * (0.9 + 0.2 * random()));
    const flags = read * (0.011 - 0.005 * (at / weeks)) * (0.8 + 0.4 * random());
    const shares = IDS.map((_, place) => 1 / (place + 1.4));
    const all = shares.reduce((sum, share) => sum + share, 0);
    const byRule = shares.map((share) => Math.round((flags * share) / all));
    const total = byRule.reduce((sum, count) => sum + count, 0);
    const outcome: Partial<Record<Outcome, number>> = {
      nudged: total,
      edited: Math.round(total * 0.34),
      deleted: Math.round(total * 0.16),
      kept: Math.round(total * 0.3),
      wrong: Math.round(total * 0.08),
      'not-a-patient': Math.round(total * 0.07),
      consented: Math.round(total * 0.02),
    };
    return {
      period: weekOf(first + at * 7 * DAY),
      messagesRead: suppress(read),
      flags: at % 37 === 20 ? WITHHELD : suppress(total),
      byRule: named(IDS, byRule.map((count) => suppress(count))),
      byAudience: named(
        AUDIENCES,
        [0.4, 0.15, 0.4, 0.05].map((share, place) => ({
          messagesRead: suppress(Math.round(read * share)),
          flags: suppress(Math.round(total * [0.15, 0.25, 0.5, 0.1][place]!)),
        })),
      ),
      byOutcome: named(
        OUTCOMES,
        OUTCOMES.map((each) => suppress(outcome[each] ?? 0)),
      ),
      wrongByRule: named(IDS, byRule.map((count) => suppress(Math.round(count * 0.08)))),
    };
  });
  return { periods, grain: 'week', why: 'Figures are by week.', open: weekOf(Date.UTC(2026, 10, 23)) };
}

function weekOf(start: number): PublishedPeriod['period'] {
  const end = start + 7 * DAY;
  return { grain: 'week', start: dateOf(start), end: dateOf(end), label: `Week from ${dateOf(start)}` };
}

const named = <Name extends string, Value>(names: readonly Name[], values: readonly Value[]) =>
  Object.fromEntries(names.map((name, place) => [name, values[place]!])) as Record<Name, Value>;

/** The same numbers for the same seed (mulberry32). */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
