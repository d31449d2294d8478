import type { Config } from '../config.ts';
import { createLivePolicy, type LivePolicy } from '../policy/live-policy.ts';
import { PolicyError } from '../policy/policy-file.ts';
import { createLater } from '../pictures/later.ts';
import { createLook } from '../pictures/look.ts';
import { createOcr } from '../pictures/ocr.ts';
import { audienceIn } from '../policy/policy.ts';
import { errorCode, type Adapter, type Log } from '../ports.ts';
import { quietWord } from '../quiet-word.ts';
import { createCounters, type Counters } from '../statistics/counters.ts';
import { isoWeek, type IsoWeek } from '../statistics/tally.ts';
import type { PastOutcomes } from '../policy/restraint.ts';
import { openDatabase } from '../store/database.ts';
import { chooseAdapters, type Choice } from './choose-adapters.ts';
import { furnish } from './house.ts';
import { loadPolicy } from './load-policy.ts';
import { createLog } from './log.ts';
import { MIGRATIONS } from './package-root.ts';
import { openWebServer, type WebServer } from './web-server.ts';

/** Counters are written this often, in milliseconds: a write for each message would cost more and gain nothing. */
const FLUSH_EVERY = 100;

/** The weeks from whose answers it is learnt which duties are mostly wrong here, in milliseconds. */
const LEARNT_FROM = 8 * 7 * 86_400_000;

/** Runs until SIGTERM or SIGINT, then finishes what is in hand. */
export async function runServer(config: Config): Promise<void> {
  const log = createLog(config.logLevel);
  const policy = createLivePolicy(() => loadPolicy(config));
  const reread = () => rereadPolicy(policy, log);
  process.on('SIGHUP', reread);
  const database = openDatabase(config.database, MIGRATIONS);
  const counters = createCounters(database);
  const ocr = createOcr();
  const later = createLater(log);
  const look = createLook(ocr, (fault) =>
    log.info('A picture could not be read.', { code: errorCode({ code: fault.replaceAll('-', '_') }) }),
  );
  const looking = { look, later };
  const house = furnish(
    config,
    () => policy.current(),
    looking,
    (tally) => counters.add(tally),
    Date.now,
    outcomesSince(counters, isoWeek(Date.now() - LEARNT_FROM)),
  );
  const choices = chooseAdapters(config, (channel) => audienceIn(policy.current(), channel), log, Date.now);
  const adapters = choices.flatMap(({ adapter }) => adapter ?? []);
  let started = false;
  let writable = true;
  const flushing = setInterval(() => {
    const wasWritable = writable;
    writable = flush(counters);
    if (wasWritable && !writable) log.error('The counters cannot be written now; they are kept in memory.');
  }, FLUSH_EVERY);
  try {
    const server = await openWebServer({
      routes: adapters.flatMap(({ routes }) => routes),
      host: config.host,
      port: config.port,
      isReady: () => started && writable,
      log,
    });
    try {
      await Promise.all(adapters.map((adapter) => adapter.start(quietWord(house, adapter))));
      started = true;
      process.stdout.write(glance(choices, server.address, config));
      await stopSignal();
    } finally {
      await stopAll(adapters, server);
      // What was acknowledged before its pictures were looked into is finished too.
      await later.finished();
      await ocr.close();
    }
  } finally {
    process.off('SIGHUP', reread);
    clearInterval(flushing);
    if (!flush(counters)) log.error('The last counters could not be written.');
    database.close();
  }
}

function outcomesSince(counters: Pick<Counters, 'findings'>, first: IsoWeek): PastOutcomes[] {
  return counters
    .findings()
    .filter(({ week }) => week >= first)
    .map(({ rule, outcome, count }) => ({ rule, outcome, count }));
}

/** Whether the counters could be written; if not, they are kept and written later. */
function flush(counters: Counters): boolean {
  try {
    counters.flush();
    return true;
  } catch {
    return false;
  }
}

/** A policy file that cannot be used changes nothing; what is wrong with it is told. */
function rereadPolicy(policy: LivePolicy, log: Log): void {
  try {
    policy.reload();
    log.info('The policy file was read again.');
  } catch (error) {
    if (!(error instanceof PolicyError)) throw error;
    log.warn('The policy file cannot be used; the one before holds.');
    process.stderr.write(`${error.message}\n`);
  }
}

function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGTERM', () => resolve());
    process.once('SIGINT', () => resolve());
  });
}

async function stopAll(adapters: readonly Adapter[], server: WebServer): Promise<void> {
  await Promise.all([server.close(), ...adapters.map((adapter) => adapter.stop())]);
}

/** What is on, what is off and why. */
function glance(choices: readonly Choice[], address: string, config: Config): string {
  const lines = choices.map(
    ({ platform, adapter, why }) =>
      `  ${adapter === null ? '○' : '●'} ${platform.padEnd(11)}${adapter === null ? 'off' : 'on '}  ${why}`,
  );
  const playing = choices.some(({ platform, adapter }) => platform === 'playground' && adapter !== null);
  const next = playing ? `Open ${address} in a browser and post a message.` : `Listening at ${address}.`;
  return `Quiet Word\n${lines.join('\n')}\n  statistics in ${config.database}\n\n${next}\n`;
}
