import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { openExport } from '../../src/cli/open-export.ts';
import { defaultPolicy } from '../../src/policy/policy.ts';
import { writeSlackExport } from './exports/slack.ts';

/**
 * `npm run bench:scan`: how fast the built program looks back over a generated export, and in how much memory.
 * A number of messages may be given; it is a million otherwise. Seconds of work stay true on a busy machine.
 */

const MESSAGES = Number(process.argv[2] ?? 1_000_000);
/** Linux counts work in hundredths of a second. */
const TICKS = 100;
const PROGRAM = new URL('../../dist/src/cli/main.js', import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), 'scan-'));
const path = join(folder, 'export.zip');
const show = (what: string, rate: number) =>
  console.log(`${what.padEnd(44)} ${Math.round(rate).toLocaleString('en-GB').padStart(10)}`);
const megabytes = (bytes: number) => bytes / 2 ** 20;

/** Of a running process, as Linux counts them: the largest resident size so far, and seconds of work. */
function usageOf(pid: number): { peak: number; work: number } | null {
  try {
    const peak = 1024 * Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
    const [user, system] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ').slice(11, 13);
    return { peak, work: (Number(user) + Number(system)) / TICKS };
  } catch {
    return null;
  }
}

async function scan(threads: number): Promise<{ seconds: number; peak: number; work: number }> {
  const database = join(folder, `${threads}.sqlite`);
  const words = ['scan', path, '--threads', String(threads), '--database', database, '--json'];
  const begun = performance.now();
  const child = spawn(process.execPath, [PROGRAM, ...words], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  let usage = { peak: 0, work: 0 };
  const looking = setInterval(() => {
    // A process that is about to end has no memory left to speak of.
    const now = usageOf(child.pid!);
    if (now !== null) usage = { peak: Math.max(usage.peak, now.peak), work: Math.max(usage.work, now.work) };
  }, 100);
  const status = await new Promise((resolve) => child.once('close', resolve));
  clearInterval(looking);
  if (status !== 0) throw new Error(`The scan ended with ${String(status)}`);
  return { seconds: (performance.now() - begun) / 1000, ...usage };
}

/** Messages a second of work, on one core. */
async function readAlone(): Promise<number> {
  const policy = defaultPolicy();
  const settings = { path, platform: null, policy, rememberFor: 7 * 86_400_000, shares: 1, now: Date.now() };
  const reader = await openExport(settings);
  let messages = 0;
  const begun = process.cpuUsage();
  for (const part of reader.parts)
    for await (const many of reader.read(part))
      messages += many.filter(({ kind }) => kind === 'message').length;
  reader.close();
  const { user, system } = process.cpuUsage(begun);
  return (1_000_000 * messages) / (user + system);
}

try {
  console.log(`An export of ${MESSAGES.toLocaleString('en-GB')} messages in 60 channels …`);
  await writeSlackExport(path, {
    messages: MESSAGES,
    channels: 60,
    people: 800,
    days: Math.max(14, Math.round(MESSAGES / 1370)),
  });
  console.log(`${Math.round(megabytes(statSync(path).size))} MiB zipped, ${availableParallelism()} cores\n`);
  show('reading alone, messages a second of work', await readAlone());
  for (const threads of [1, availableParallelism()]) {
    const { seconds, peak, work } = await scan(threads);
    show(`the whole scan on ${threads}, messages/s`, MESSAGES / seconds);
    show(`  a second of work, messages`, MESSAGES / work);
    show(`  peak memory, MiB`, megabytes(peak));
  }
} finally {
  rmSync(folder, { recursive: true });
}
