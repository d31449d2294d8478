import type { Command } from 'commander';
import { createCounters } from '../statistics/counters.ts';
import { report, type PublishedFindings, type PublishedMessages, type Report } from '../statistics/report.ts';
import { isoWeek, type IsoWeek } from '../statistics/tally.ts';
import { openDatabase } from '../store/database.ts';
import { OUTCOMES } from '../vocabulary.ts';
import { loadConfig } from './load-config.ts';
import { MIGRATIONS } from './package-root.ts';

interface Options {
  readonly json?: true;
  readonly csv?: true;
}

/** `quiet-word stats`: the counters, suppressed. */
export function addStats(program: Command): void {
  program
    .command('stats')
    .description(
      'Show the weekly counters: 1 to 7 hidden, all else to the nearest 5, weeks that have ended only.',
    )
    .option('--json', 'for programs')
    .option('--csv', 'for spreadsheets')
    .addHelpText(
      'after',
      `
Examples:
  quiet-word stats
  quiet-word stats --csv > quiet-word.csv
  DATABASE=/var/lib/quiet-word/statistics.sqlite quiet-word stats --json`,
    )
    .action(({ json, csv }: Options) => {
      const database = openDatabase(loadConfig().database, MIGRATIONS);
      try {
        const published = report(createCounters(database), isoWeek(Date.now()));
        process.stdout.write(
          json === true ? asJson(published) : csv === true ? asCsv(published) : asTable(published),
        );
      } finally {
        database.close();
      }
    });
}

/** Such as "2026-W47". */
export function nameOfWeek(week: IsoWeek): string {
  return `${Math.floor(week / 100)}-W${String(week % 100).padStart(2, '0')}`;
}

const HEADINGS = ['week', 'platform', 'audience', 'counted', ...OUTCOMES];

/** One line a cell group: the messages read first, then each rule. */
function linesOf({ messages, findings }: Report): string[][] {
  const place = (cell: PublishedMessages | PublishedFindings) => [
    nameOfWeek(cell.week),
    cell.platform,
    cell.audience,
  ];
  return [
    ...messages.map((cell) => [
      ...place(cell),
      `messages read: ${cell.messagesRead}`,
      ...OUTCOMES.map(() => ''),
    ]),
    ...findings.map((cell) => [
      ...place(cell),
      cell.rule,
      ...OUTCOMES.map((outcome) => String(cell.outcomes[outcome])),
    ]),
  ].toSorted((a, b) => a.slice(0, 3).join(' ').localeCompare(b.slice(0, 3).join(' ')));
}

function asJson(published: Report): string {
  return `${JSON.stringify(published, null, 2)}\n`;
}

function asCsv(published: Report): string {
  return [HEADINGS, ...linesOf(published)].map((line) => `${line.join(',')}\n`).join('');
}

function asTable(published: Report): string {
  const lines = linesOf(published);
  const open = `Week ${nameOfWeek(published.open)} is still being counted; it is shown when it has ended, so that no two looks can be compared.\n`;
  if (lines.length === 0) return `Nothing to show yet.\n${open}`;
  const table = [HEADINGS, ...lines];
  const widths = HEADINGS.map((_, column) => Math.max(...table.map((line) => line[column]!.length)));
  const rows = table.map((line) =>
    line
      .map((cell, column) => cell.padEnd(widths[column]!))
      .join('  ')
      .trimEnd(),
  );
  return `${rows.join('\n')}\n\n1 to 7 are hidden; other counts are to the nearest 5.\n${open}`;
}
