import { existsSync } from 'node:fs';
import {
  FILE_FAULTS,
  ROW_REASONS,
  type ExportPlatform,
  type ExportReader,
  type RowReason,
} from '../export.ts';
import { csvOf } from '../statistics/lines.ts';
import type { Trends } from '../statistics/trends.ts';
import { removeJournal } from '../scan/journal.ts';
import type { Sum } from '../scan/ledger.ts';
import { ScanError } from '../scan/scan-error.ts';
import { writeBaseline } from './baseline.ts';
import { loadConfig } from './load-config.ts';
import { loadPolicy } from './load-policy.ts';
import { openExport } from './open-export.ts';
import { VERSION } from './package-root.ts';
import { defaultThreads, goOn, runScan, sameScope, scopeOf } from './run-scan.ts';
import { showProgress } from './scan-progress.ts';
import { tableOf } from './trends-table.ts';

/** What `scan` was asked for. */
export interface ScanOptions {
  readonly database: string;
  readonly platform?: ExportPlatform;
  readonly policy?: string;
  readonly resume?: true;
  readonly threads?: number;
  readonly json?: true;
  readonly csv?: true;
}

const EXIT_LEFT_OUT = 1;
/** So many files are named; beyond that, the rest are only counted. */
const MOST_NAMED = 20;

/** Reads an export, shows its trends and keeps them; resolves to the exit status. */
export async function scanExport(path: string, options: ScanOptions): Promise<number> {
  const { database, platform = null, resume, threads = defaultThreads() } = options;
  const config = loadConfig();
  const policy = loadPolicy(
    options.policy === undefined ? config : { ...config, policyFile: options.policy },
  );
  if (existsSync(database))
    throw new ScanError(
      `${database} exists, and is left as it is. Name another file with --database, or move it away.`,
    );
  const journal = `${database}.scan`;
  const earlier = goOn(journal, resume === true);
  const settings = {
    path,
    platform,
    policy,
    recall: config.recall,
    rememberFor: config.recall.threadFor,
    // A resumed scan is cut as it was before, on however many cores it goes on.
    shares: earlier?.scope.shares ?? threads,
    now: Date.now(),
  };
  const reader = await openExport(settings);
  try {
    const scope = scopeOf(reader, settings, VERSION);
    if (earlier !== null) sameScope(journal, earlier.scope, scope);
    const progress = (total: number, before: number) => showProgress(total, before, Date.now);
    const done = earlier?.done ?? [];
    const ledger = await runScan({ reader, journal, scope, done, threads, settings, progress });
    const sum = ledger.sum();
    const faults = [...reader.faults, ...sum.faults];
    process.stderr.write(inWords({ ...sum, faults }, reader));
    if (sum.messages > 0) {
      const { platform } = reader;
      const trends = writeBaseline(database, ledger, { platform, policy, now: settings.now });
      process.stdout.write(show(trends, options));
    }
    removeJournal(journal);
    return faults.length === 0 ? 0 : EXIT_LEFT_OUT;
  } finally {
    reader.close();
  }
}

function show(trends: Trends, { json, csv }: ScanOptions): string {
  if (json === true) return `${JSON.stringify(trends, null, 2)}\n`;
  return csv === true ? csvOf(trends.periods) : tableOf(trends);
}

/** What was read, and what was not. */
function inWords({ messages, leftOut, unjudged, faults }: Sum, reader: ExportReader): string {
  const lines = [`Messages read: ${shown(messages)}`];
  for (const [reason, count] of Object.entries(leftOut) as [RowReason, number][])
    lines.push(`  left out: ${shown(count)} (${ROW_REASONS[reason]})`);
  if (unjudged > 0) lines.push(`  not judged, since a rule failed: ${shown(unjudged)}`);
  for (const { file, fault } of faults.slice(0, MOST_NAMED))
    lines.push(`  skipped: ${reader.pathOf(file)}: ${FILE_FAULTS[fault]}`);
  if (faults.length > MOST_NAMED) lines.push(`  skipped besides: ${shown(faults.length - MOST_NAMED)} files`);
  return `${lines.join('\n')}\n`;
}

const shown = (count: number) => count.toLocaleString('en-GB');
