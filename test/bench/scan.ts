import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { openExport } from '../../src/cli/open-export.ts';
import { defaultPolicy } from '../../src/policy/policy.ts';
import { writeSlackExport } from './exports/slack.ts';

/**
 * `npm run bench:scan`: how fast the built program looks back over a generated export, and in how much memory.
 * A number of messages may be given; it is a million otherwise.
 */

const MESSAGES = Number(process.argv[2] ?? 1_000_000);
const PROGRAM = new URL('../../dist/src/cli/main.js', import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), 'scan-'));
const path = join(folder, 'export.zip');
const show = (what: string, rate: number) =>
  console.log(`${what.padEnd(44)} ${Math.round(rate).toLocaleString('en-GB').padStart(10)}`);
const megabytes = (bytes: number) => bytes / 2 ** 20;

/** The largest resident size so far of a running process, as Linux counts it, in bytes. */
function peakOf(pid: number): number {
  try {
    return 1024 * Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0;
  }
}

async function scan(threads: number): Promise<{ seconds: number; peak: number }> {
  const database = join(folder, `${threads}.sqlite`);
  const words = ['scan', path, '--threads', String(threads), '--database', database, '--json'];
  const begun = performance.now();
  const child = spawn(process.execPath, [PROGRAM, ...words], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  let peak = 0;
  const looking = setInterval(() => {
    peak = Math.max(peak, peakOf(child.pid!));
  }, 200);
  const status = await new Promise((resolve) => child.once('close', resolve));
  clearInterval(looking);
  if (status !== 0) throw new Error(`The scan ended with ${String(status)}`);
  return { seconds: (performance.now() - begun) / 1000, peak };
}

async function readAlone(): Promise<number> {
  const policy = defaultPolicy();
  const settings = { path, platform: null, policy, rememberFor: 7 * 86_400_000, shares: 1, now: Date.now() };
  const reader = await openExport(settings);
  let messages = 0;
  const begun = performance.now();
  for (const part of reader.parts)
    for await (const heard of reader.read(part)) if (heard.kind === 'message') messages += 1;
  reader.close();
  return (1000 * messages) / (performance.now() - begun);
}

try {
  console.log(`An export of ${MESSAGES.toLocaleString('en-GB')} messages in 60 channels …`);
  await writeSlackExport(path, { messages: MESSAGES, channels: 60, people: 800, days: Math.max(14, Math.round(MESSAGES / 1370)) });
  console.log(`${Math.round(megabytes(statSync(path).size))} MiB zipped, ${availableParallelism()} cores\n`);
  show('reading alone, messages/s (one core)', await readAlone());
  const start = performance.now();
  spawnSync(process.execPath, [PROGRAM, 'check', 'good morning']);
  show('start-up, ms', performance.now() - start);
  for (const threads of [1, availableParallelism()]) {
    const { seconds, peak } = await scan(threads);
    show(`the whole scan on ${threads}, messages/s`, MESSAGES / seconds);
    show(`  peak memory, MiB`, megabytes(peak));
  }
} finally {
  rmSync(folder, { recursive: true });
}
