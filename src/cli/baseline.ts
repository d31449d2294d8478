import { renameSync, rmSync } from 'node:fs';
import { RULES } from '../../rules/index.ts';
import type { Policy } from '../policy/policy.ts';
import type { Ledger } from '../scan/ledger.ts';
import { createCounters } from '../statistics/counters.ts';
import { createTallyMaker } from '../statistics/tally.ts';
import type { Trends } from '../statistics/trends.ts';
import { openDatabase, type Database } from '../store/database.ts';
import type { Platform } from '../vocabulary.ts';
import { openTrends } from './open-trends.ts';
import { MIGRATIONS } from './package-root.ts';

const DAY = 86_400_000;
const WEEK = 7 * DAY;

/**
 * Counts a scan into a file of its own and publishes its periods, all at once: a baseline is there as a whole or not at
 * all.
 * @param now milliseconds since the epoch
 */
export function writeBaseline(
  path: string,
  ledger: Ledger,
  { platform, policy, now }: { readonly platform: Platform; readonly policy: Policy; readonly now: number },
): Trends {
  const unfinished = `${path}.unfinished`;
  rmSync(unfinished, { force: true });
  const database = openDatabase(unfinished, MIGRATIONS);
  let trends: Trends;
  try {
    const counters = createCounters(database);
    ledger.tellTo((tally) => counters.add(tally), createTallyMaker(RULES.map(({ id }) => id)), platform);
    counters.flush();
    trends = publishUpTo(database, ledger.sum().lastThursday * DAY, policy, now);
  } finally {
    database.close();
  }
  renameSync(unfinished, path);
  return trends;
}

/** Publishes week by week until the period is closed that holds the last message: no empty ones come after it. */
function publishUpTo(database: Database, last: number, policy: Policy, now: number): Trends {
  let at = last;
  const reader = openTrends(
    database,
    () => policy,
    () => at,
  );
  let trends: Trends;
  do {
    at = Math.min(at + WEEK, now);
    trends = reader.read();
  } while (Date.parse(trends.open.start) <= last && at < now);
  return trends;
}
