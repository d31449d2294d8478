import type { Command } from 'commander';
import { csvOf } from '../statistics/lines.ts';
import { openDatabase } from '../store/database.ts';
import { loadConfig } from './load-config.ts';
import { loadPolicy } from './load-policy.ts';
import { openTrends } from './open-trends.ts';
import { MIGRATIONS } from './package-root.ts';
import { tableOf } from './trends-table.ts';

interface Options {
  readonly json?: true;
  readonly csv?: true;
}

/** `quiet-word stats`: what was published, and nothing else. */
export function addStats(program: Command): void {
  program
    .command('stats')
    .description(
      'Show the published figures: 1 to 7 hidden, all else to the nearest 5, frozen when a period has closed.',
    )
    .option('--json', 'for programs')
    .option('--csv', 'for spreadsheets: all periods, one figure a line')
    .addHelpText(
      'after',
      `
The table has the last four periods; --json and --csv have all of them.

Examples:
  quiet-word stats
  quiet-word stats --csv > quiet-word.csv
  DATABASE=/var/lib/quiet-word/statistics.sqlite quiet-word stats --json`,
    )
    .action(({ json, csv }: Options) => {
      const config = loadConfig();
      const policy = loadPolicy(config);
      const database = openDatabase(config.database, MIGRATIONS);
      try {
        const trends = openTrends(database, () => policy, Date.now).read();
        if (json === true) process.stdout.write(`${JSON.stringify(trends, null, 2)}\n`);
        else process.stdout.write(csv === true ? csvOf(trends.periods) : tableOf(trends));
      } finally {
        database.close();
      }
    });
}
