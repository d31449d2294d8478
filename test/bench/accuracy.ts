import { createReadStream, existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { createInterface } from 'node:readline';
import { Command } from 'commander';
import { judgeRow, type JudgedRow } from '../../src/cli/judge-row.ts';
import { parseRow, type Row } from '../../src/cli/parse-row.ts';
import { DEFAULT_SETTINGS } from '../../src/policy/channel-policy.ts';
import { defaultPolicy } from '../../src/policy/policy.ts';
import { isSealed } from './sealed.ts';

/** A labelled row: `identifiable` and `flag` should give findings, `not` and `ok` should not. */
type LabelledRow = Row & { label?: string; kind?: string; category?: string; tips?: number | null };

interface Score {
  readonly file: string;
  readonly sealed: boolean;
  truePositives: number;
  falsePositives: number;
  falseNegatives: number;
  trueNegatives: number;
  /** Threads whose first finding came at the message that tips it over. */
  atTheTippingMessage: number;
  threadsThatTip: number;
  readonly misses: string[];
}

const FLAGGED = new Set(['identifiable', 'flag']);
const LEFT = new Set(['not', 'ok']);
const NOW = Date.UTC(2026, 10, 21);

new Command('npm run bench:accuracy --')
  .description(
    'Precision, recall and false-alarm rate for each .jsonl file of a folder (rows {"id","text","label"} or threads).',
  )
  .argument('[folder]', 'the folder, searched through', 'test/corpus')
  .option('--misses <number>', 'how many misses to list for each file that is not sealed', Number, 10)
  .option('--kinds', 'recall by the kind or category of the rows too', false)
  .option('--threshold <people>', 'speak up when about this many people or fewer fit', Number, 11)
  .option('--include <text>', 'only files whose path holds this text')
  .addHelpText('after', '\nExample:\n  npm run bench:accuracy -- ../shared/data --misses 20 --kinds')
  .action(run)
  .parse();

interface Options {
  readonly misses: number;
  readonly kinds: boolean;
  readonly threshold: number;
  readonly include?: string;
}

async function run(folder: string, options: Options): Promise<void> {
  if (!existsSync(folder)) {
    console.error(`There is no folder ${folder}.`);
    process.exitCode = 2;
    return;
  }
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(
      (name) => name.endsWith('.jsonl') && (options.include === undefined || name.includes(options.include)),
    )
    .toSorted();
  console.log('file                                          flagged  left  precision  recall  false alarms');
  for (const file of files) await scoreFile(join(folder, file), folder, options);
}

async function scoreFile(path: string, folder: string, options: Options): Promise<void> {
  const score = emptyScore(path, relative(folder, path));
  const policy = defaultPolicy({ ...DEFAULT_SETTINGS, threshold: options.threshold });
  const kinds = new Map<string, { rows: number; flagged: number }>();
  for await (const line of createInterface({ input: createReadStream(path) })) {
    if (line.trim() === '') continue;
    const row = JSON.parse(line) as LabelledRow;
    const expected = FLAGGED.has(row.label ?? '') ? true : LEFT.has(row.label ?? '') ? false : null;
    if (expected === null) continue;
    const judged = judgeRow(parseRow(line), policy, NOW);
    add(score, row, judged, expected);
    const kind = `${row.label ?? ''}/${row.kind ?? row.category ?? ''}`;
    const seen = kinds.get(kind) ?? { rows: 0, flagged: 0 };
    kinds.set(kind, { rows: seen.rows + 1, flagged: seen.flagged + (judged.findings.length > 0 ? 1 : 0) });
  }
  print(score, options);
  if (!options.kinds) return;
  for (const [kind, { rows, flagged }] of [...kinds].toSorted(([a], [b]) => a.localeCompare(b)))
    console.log(`      ${kind.padEnd(36)} ${flagged} of ${rows} flagged`);
}

function emptyScore(path: string, file: string): Score {
  return {
    file,
    sealed: isSealed(path),
    truePositives: 0,
    falsePositives: 0,
    falseNegatives: 0,
    trueNegatives: 0,
    atTheTippingMessage: 0,
    threadsThatTip: 0,
    misses: [],
  };
}

function add(score: Score, row: LabelledRow, { findings }: JudgedRow, expected: boolean): void {
  const flagged = findings.length > 0;
  if (flagged && expected) score.truePositives += 1;
  else if (flagged) score.falsePositives += 1;
  else if (expected) score.falseNegatives += 1;
  else score.trueNegatives += 1;
  if (typeof row.tips === 'number') {
    score.threadsThatTip += 1;
    if (findings[0] !== undefined && Math.min(...findings.map(({ message }) => message ?? 0)) === row.tips)
      score.atTheTippingMessage += 1;
  }
  if (flagged === expected) return;
  const rules = [...new Set(findings.map(({ rule }) => rule))].join(', ');
  const words = 'text' in row ? row.text : row.messages.map(({ text }) => text).join(' ¶ ');
  score.misses.push(`${expected ? 'missed' : `false alarm (${rules})`}: ${words.replaceAll('\n', ' ⏎ ')}`);
}

function print(score: Score, { misses }: Options): void {
  const { truePositives: tp, falsePositives: fp, falseNegatives: fn, trueNegatives: tn } = score;
  const columns = [
    score.file.padEnd(44),
    `${tp + fn}`.padStart(8),
    `${tn + fp}`.padStart(6),
    ratio(tp, tp + fp).padStart(10),
    ratio(tp, tp + fn).padStart(8),
    ratio(fp, fp + tn).padStart(13),
  ];
  console.log(columns.join(' '));
  if (score.threadsThatTip > 0)
    console.log(
      `      first finding at the tipping message: ${ratio(score.atTheTippingMessage, score.threadsThatTip)}`,
    );
  const listed = score.sealed ? 0 : misses;
  for (const miss of score.misses.slice(0, listed)) console.log(`      ${miss}`);
  if (score.misses.length > listed)
    console.log(`      … and ${score.misses.length - listed} ${listed === 0 ? 'not listed' : 'more'}`);
}

function ratio(part: number, whole: number): string {
  return whole === 0 ? '–' : (part / whole).toFixed(3);
}
