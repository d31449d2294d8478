import { spawnSync } from 'node:child_process';
import compromise from 'compromise/three';
import { SyncRedactor } from 'redact-pii';
import type * as JudgeRow from '../../src/cli/judge-row.ts';
import type * as PolicyModule from '../../src/policy/policy.ts';
import type * as Tokens from '../../src/text/tokens.ts';
import { naturalMix } from './messages.ts';

/** `npm run bench`: how fast the detector judges, beside other engines in the same run. Quote medians and ratios. */

// What ships is measured: the runner of sources in TypeScript adds calls of its own.
const shipped = async (path: string): Promise<unknown> =>
  import(new URL(`../../dist/src/${path}`, import.meta.url).href);
const { judgeRow } = (await shipped('cli/judge-row.js')) as typeof JudgeRow;
const { defaultPolicy } = (await shipped('policy/policy.js')) as typeof PolicyModule;
const { tokenize } = (await shipped('text/tokens.js')) as typeof Tokens;

const NOW = Date.UTC(2026, 10, 21);
const RUNS = 5;
const MIX = naturalMix(5000);
const POLICY = defaultPolicy();
const judge = (text: string) =>
  judgeRow({ id: 0, text, audience: 'whole-organisation', profile: null }, POLICY, NOW);

interface Measured {
  readonly perSecond: number;
  /** Microseconds a message. */
  readonly median: number;
  readonly p99: number;
}

function measure(engine: (text: string) => unknown, messages: readonly string[]): Measured {
  for (const text of messages.slice(0, 500)) engine(text);
  const runs = Array.from({ length: RUNS }, () => {
    const times = messages.map((text) => timeOf(() => engine(text)));
    const total = times.reduce((sum, time) => sum + time, 0);
    const sorted = times.toSorted((a, b) => a - b);
    return {
      perSecond: (1_000_000 * times.length) / total,
      median: sorted[Math.floor(sorted.length / 2)]!,
      p99: sorted[Math.floor(sorted.length * 0.99)]!,
    };
  });
  const middle = (key: keyof Measured) =>
    runs.map((run) => run[key]).toSorted((a, b) => a - b)[Math.floor(RUNS / 2)]!;
  return { perSecond: middle('perSecond'), median: middle('median'), p99: middle('p99') };
}

/** In microseconds. */
function timeOf(work: () => unknown): number {
  const begin = performance.now();
  work();
  return (performance.now() - begin) * 1000;
}

function medianOf(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]!;
}

function show(cells: readonly (string | number)[]): void {
  const shown = cells.map((cell, column) =>
    typeof cell === 'number'
      ? cell.toLocaleString('en-GB', { maximumFractionDigits: cell < 100 ? 1 : 0 }).padStart(14)
      : column === 0
        ? cell.padEnd(34)
        : cell.padStart(14),
  );
  console.log(shown.join(' '));
}

const redactor = new SyncRedactor();
const ENGINES: readonly (readonly [string, (text: string) => unknown, number])[] = [
  ['Quiet Word, all rules', judge, MIX.length],
  ['bare tokenizer', tokenize, MIX.length],
  ['compromise/three', (text) => compromise(text).json() as unknown, 300],
  ['redact-pii', (text) => redactor.redact(text), MIX.length],
];

console.log(
  `${MIX.length} messages of the synthetic corpus: 7 % touch a duty, 13 % come near one; one thread, median of ${RUNS} runs\n`,
);
show(['engine', 'messages/s', 'median µs', 'p99 µs']);
for (const [name, engine, size] of ENGINES) {
  const { perSecond, median, p99 } = measure(engine, MIX.slice(0, size));
  show([name, perSecond, median, p99]);
}

console.log('\nTime against length (ms, median of 5)');
const HARD: readonly (readonly [string, (length: number) => string])[] = [
  ['chat, joined', (length) => MIX.join(' ').slice(0, length)],
  [
    'words without punctuation',
    (length) => 'the patient came back again '.repeat(length / 28 + 1).slice(0, length),
  ],
  ['one word', (length) => 'a'.repeat(length)],
  ['digits', (length) => '9434765919'.repeat(length / 10 + 1).slice(0, length)],
  ['capitalised names', (length) => 'Mary Smith '.repeat(length / 11 + 1).slice(0, length)],
  ['ages and places', (length) => '84F in Whitby w a stroke, '.repeat(length / 26 + 1).slice(0, length)],
  ['brackets and quotes', (length) => "(“['<".repeat(length / 5 + 1).slice(0, length)],
];
const LENGTHS = [100, 1_000, 10_000, 40_000, 100_000];
show(['text', ...LENGTHS.map((length) => `${length} chars`)]);
for (const [name, make] of HARD) {
  const times = LENGTHS.map((length) => {
    const text = make(length);
    return medianOf(Array.from({ length: 5 }, () => timeOf(() => judge(text)))) / 1000;
  });
  show([name, ...times]);
}

console.log('\nStart-up, whole process (ms, median of 5)');
const start = (program: string) =>
  medianOf(
    Array.from({ length: 5 }, () =>
      timeOf(() => spawnSync(process.execPath, ['dist/src/cli/main.js', 'check', program])),
    ),
  ) / 1000;
show(['check "good morning"', start('good morning')]);
console.log(`\nMemory of this process: ${Math.round(process.memoryUsage().rss / 2 ** 20)} MiB`);
