import { openTrends } from '../../src/cli/open-trends.ts';
import { dutiesToShow } from '../../src/cli/duties-to-show.ts';
import { MIGRATIONS } from '../../src/cli/package-root.ts';
import { defaultPolicy } from '../../src/policy/policy.ts';
import { isoWeek } from '../../src/statistics/tally.ts';
import type { Trends } from '../../src/statistics/trends.ts';
import { openDatabase, type Database } from '../../src/store/database.ts';
import { AUDIENCES, type Outcome } from '../../src/vocabulary.ts';

/** The duties as the page is told of them. */
export const DUTIES = dutiesToShow();
/** When these figures are looked at: a Wednesday. */
export const NOW = Date.UTC(2026, 10, 25, 12);

const WEEK = 7 * 86_400_000;
/** What share of all messages each kind of channel has, and what share of the flags. */
const READ = [0.4, 0.15, 0.4, 0.05];
const FLAGGED = [0.15, 0.25, 0.5, 0.1];
/** What becomes of nudges. */
const ENDINGS: readonly (readonly [Outcome, number])[] = [
  ['edited', 0.34],
  ['deleted', 0.16],
  ['kept', 0.3],
  ['wrong', 0.08],
  ['not-a-patient', 0.07],
  ['consented', 0.02],
];

/** Fills a statistics file with the counters of so many weeks up to now: made up, and the same at each call. */
export function fill(database: Database, weeks: number, messagesAWeek: number): void {
  const random = createRandom(7);
  const addMessages = database.prepare('INSERT INTO messages_read VALUES (?, ?, ?, ?)');
  const addFindings = database.prepare('INSERT INTO findings VALUES (?, ?, ?, ?, ?, ?, ?)');
  const add = (week: number, audience: string, rule: string, outcome: Outcome, count: number) => {
    if (count > 0) addFindings.run(week, 'slack', audience, rule, 'medium', outcome, count);
  };
  const weight = DUTIES.reduce((sum, _, place) => sum + 1 / (place + 1.4), 0);
  database.transaction(() => {
    for (let at = 0; at < weeks; at += 1) {
      const week = isoWeek(NOW - (weeks - at) * WEEK);
      const read = messagesAWeek * (1 + 0.25 * Math.sin(at / 8)) * (0.9 + 0.2 * random());
      const flags = read * (0.03 - 0.012 * (at / weeks)) * (0.85 + 0.3 * random());
      for (const [group, audience] of AUDIENCES.entries()) {
        const messages = Math.round(read * READ[group]!);
        if (messages > 0) addMessages.run(week, 'slack', audience, messages);
        for (const [place, { id }] of DUTIES.entries()) {
          const told = Math.floor((flags * FLAGGED[group]!) / (place + 1.4) / weight + random());
          add(week, audience, id, 'nudged', told);
          for (const [outcome, share] of ENDINGS)
            add(week, audience, id, outcome, Math.round(told * share * (0.8 + 0.4 * random())));
        }
      }
    }
  })();
}

/** The trends of so many weeks, counted, published and read by the real parts. */
export function madeUp(weeks: number, messagesAWeek: number): Trends {
  const database = openDatabase(':memory:', MIGRATIONS);
  try {
    fill(database, weeks, messagesAWeek);
    return openTrends(
      database,
      () => defaultPolicy(),
      () => NOW,
    ).read();
  } finally {
    database.close();
  }
}

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
