import type { Config } from '../config.ts';
import type { AudienceOf } from '../message.ts';
import { createLivePolicy, type LivePolicy } from '../policy/live-policy.ts';
import { PolicyError } from '../policy/policy-file.ts';
import { createLater } from '../pictures/later.ts';
import { createLook } from '../pictures/look.ts';
import { createOcr } from '../pictures/ocr.ts';
import { audienceIn, type Policy } from '../policy/policy.ts';
import { errorCode, type Adapter, type Log } from '../ports.ts';
import { quietWord } from '../quiet-word.ts';
import { groundsIn } from '../sign-in/moderators.ts';
import { createCounters, type Counters } from '../statistics/counters.ts';
import { isoWeek, type IsoWeek } from '../statistics/tally.ts';
import type { PastOutcomes } from '../policy/restraint.ts';
import { openDatabase } from '../store/database.ts';
import { openTokens, type Tokens } from '../store/tokens.ts';
import type { TrendsConfig } from '../settings/trends.ts';
import { chooseAdapters, type Choice } from './choose-adapters.ts';
import { keepPosting, openDigester } from './digests.ts';
import { openHeadlines } from './headlines.ts';
import { furnish } from './house.ts';
import { keepPublishing } from './keep-publishing.ts';
import { loadPolicy } from './load-policy.ts';
import { createLog } from './log.ts';
import { knownModerators } from './moderators.ts';
import { openPublisher } from './open-trends.ts';
import { MIGRATIONS, TOKEN_MIGRATIONS } from './package-root.ts';
import { stopSignal } from './stop-signal.ts';
import { openWebServer, type WebServer } from './web-server.ts';

/** Counters are written this often, in milliseconds: a write for each message would cost more and gain nothing. */
const FLUSH_EVERY = 100;

/** The weeks from whose answers it is learnt which duties are mostly wrong here, in milliseconds. */
const LEARNT_FROM = 8 * 7 * 86_400_000;

/** Runs until SIGTERM or SIGINT, then finishes what is in hand. */
export async function runServer(config: Config, trends: TrendsConfig | null): Promise<void> {
  const log = createLog(config.logLevel);
  const policy = createLivePolicy(() => loadPolicy(config));
  const reread = () => rereadPolicy(policy, log);
  process.on('SIGHUP', reread);
  const tokens = config.tokens && openTokens(config.tokens, TOKEN_MIGRATIONS);
  if (tokens !== null) tellOfKey(tokens, log);
  const database = openDatabase(config.database, MIGRATIONS);
  const counters = createCounters(database);
  const trendsUrl = trends === null ? null : `${trends.publicUrl}/trends`;
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
    openHeadlines(database, trendsUrl, log),
  );
  const audienceOf: AudienceOf = (channel) => audienceIn(policy.current(), channel);
  const moderators = knownModerators(config, trends, () => policy.current());
  const choices = chooseAdapters(config, audienceOf, log, Date.now, tokens, moderators);
  const adapters = choices.flatMap(({ adapter }) => adapter ?? []);
  const publisher = openPublisher(database, () => policy.current(), Date.now);
  const stopPublishing = keepPublishing(() => {
    house.contributions.tidy(Date.now());
    return publisher.publish();
  }, log);
  const parts = { database, policy: () => policy.current(), clock: Date.now };
  // The charts take longer to load than the rest, so only where they are asked for.
  const pages = trends === null ? [] : (await import('./trends-pages.ts')).signInPages(trends, parts, log);
  let started = false;
  let stopPosting = async (): Promise<void> => undefined;
  let writable = true;
  const flushing = setInterval(() => {
    const wasWritable = writable;
    writable = flush(counters);
    if (wasWritable && !writable) log.error('The counters cannot be written now; they are kept in memory.');
  }, FLUSH_EVERY);
  try {
    const server = await openWebServer({
      routes: [...adapters.flatMap(({ routes }) => routes), ...pages],
      host: config.host,
      port: config.port,
      isReady: () => started && writable,
      log,
    });
    try {
      await Promise.all(adapters.map((adapter) => adapter.start(quietWord(house, adapter))));
      started = true;
      stopPosting = keepPosting(openDigester({ ...parts, adapters, trendsUrl, log }), log);
      process.stdout.write(glance(choices, server.address, config, whyTrends(trends, policy.current())));
      await stopSignal();
    } finally {
      await stopPosting();
      await stopAll(adapters, server);
      // What was acknowledged before its pictures were looked into is finished too.
      await later.finished();
      await ocr.close();
    }
  } finally {
    process.off('SIGHUP', reread);
    clearInterval(flushing);
    stopPublishing();
    if (!flush(counters)) log.error('The last counters could not be written.');
    database.close();
    tokens?.close();
  }
}

/** A change of keys is worth a line: the one before is not needed any more. */
function tellOfKey({ found }: Tokens, log: Log): void {
  if (found.underPrevious)
    log.info('The encrypted database was sealed anew; TOKENS_KEY_PREVIOUS can go.', { lost: found.lost });
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

async function stopAll(adapters: readonly Adapter[], server: WebServer): Promise<void> {
  await Promise.all([server.close(), ...adapters.map((adapter) => adapter.stop())]);
}

/** What is on, what is off and why. */
function glance(choices: readonly Choice[], address: string, config: Config, trends: string): string {
  const lines = choices.map(
    ({ platform, adapter, why }) =>
      `  ${adapter === null ? '○' : '●'} ${platform.padEnd(11)}${adapter === null ? 'off' : 'on '}  ${why}`,
  );
  const playing = choices.some(({ platform, adapter }) => platform === 'playground' && adapter !== null);
  const next = playing ? `Open ${address} in a browser and post a message.` : `Listening at ${address}.`;
  const kept = config.tokens === null ? '' : `  tokens, encrypted, in ${config.tokens.file}\n`;
  return `Quiet Word\n${lines.join('\n')}\n${trends}\n  statistics in ${config.database}\n${kept}\n${next}\n`;
}

/** Whether moderators can look, and why. */
function whyTrends(trends: TrendsConfig | null, { moderators }: Policy): string {
  if (trends === null)
    return '  ○ trends     off  "quiet-word trends" opens them on this machine; .env.example says how moderators sign in';
  const nobody = groundsIn(moderators).length === 0;
  return `  ● trends     on   ${trends.publicUrl}/trends${nobody ? ', for nobody yet: name moderators in the policy file' : ''}`;
}
