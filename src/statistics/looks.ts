import type { Database } from '../store/database.ts';
import { isoWeek } from './tally.ts';

/** Counts that somebody looked at the trends: how often in a week, and nothing more. */
export interface Looks {
  /** @param at milliseconds since the epoch */
  count(at: number): void;
}

export function openLooks(database: Database): Looks {
  const add = database.prepare(
    `INSERT INTO looks (week, count) VALUES (:week, 1)
     ON CONFLICT DO UPDATE SET count = count + excluded.count`,
  );
  return { count: (at) => void add.run({ week: isoWeek(at) }) };
}
