import type { Command } from 'commander';
import type { StatsOptions } from './run-stats.ts';

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
    .action(async (options: StatsOptions) => {
      const { writeStats } = await import('./run-stats.ts');
      process.stdout.write(writeStats(options));
    });
}
