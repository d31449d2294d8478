import { csvOf } from '../statistics/lines.ts';
import { openDatabase } from '../store/database.ts';
import { loadConfig } from './load-config.ts';
import { loadPolicy } from './load-policy.ts';
import { openTrends } from './open-trends.ts';
import { MIGRATIONS } from './package-root.ts';
import { tableOf } from './trends-table.ts';

/** What `stats` was asked for. */
export interface StatsOptions {
  readonly json?: true;
  readonly csv?: true;
}

/** What was published, as it was asked for. */
export function writeStats({ json, csv }: StatsOptions): string {
  const config = loadConfig();
  const policy = loadPolicy(config);
  const database = openDatabase(config.database, MIGRATIONS);
  try {
    const trends = openTrends(database, () => policy, Date.now).read();
    if (json === true) return `${JSON.stringify(trends, null, 2)}\n`;
    return csv === true ? csvOf(trends.periods) : tableOf(trends);
  } finally {
    database.close();
  }
}
