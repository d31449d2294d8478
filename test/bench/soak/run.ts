import Database from 'better-sqlite3';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { deliverAsSlack, SIGNING_SECRET } from '../../adapters/slack/deliverer.ts';
import { BOT_TOKEN, BOT_USER, openFakeSlack, type Mishap } from '../../adapters/slack/fake-slack.ts';
import { said } from '../../adapters/slack/payloads.ts';
import { freePort } from '../../clients/processes.ts';
import { reckon, type Heard, type Posted } from './account.ts';
import { beginLife, type Life } from './life.ts';
import { show, showMemory } from './show.ts';
import { soakTexts } from './texts.ts';

/**
 * `npm run bench:soak`: whether each message that earns a nudge gets one, whatever goes wrong. The built program reads
 * 20,000 Slack messages (or as many as are given), 2 % of them flagged, while the Web API fails now and then, events come
 * more than once, and the program is killed and started again. Ends with 1 if anything was lost, said twice by one
 * run of the program, or said to anybody else. Linux only: it reads how much memory the program holds.
 */

const MESSAGES = Number(process.argv[2] ?? 20_000);
const FLAGGED_EACH = 50;
const PEOPLE = 2_000;
const CHANNELS = Array.from({ length: 8 }, (_, index) => `C0WARD000${index}`);
const AT_ONCE = 60;
/** As in a small container, so that what is never given back shows: Node takes what there is before it clears up. In MB. */
const HEAP = 160;
/** Slack delivers again at once, after one minute and after five; here twenty times as fast. In milliseconds. */
const PAUSES = [0, 3_000, 15_000];
const [RATE_LIMITED, FAILING, DELIVERED_AGAIN] = [0.02, 0.03, 0.05];
/** The program is killed at these shares of the messages: by turns at any moment, and with a word on the wire. */
const KILLS = [0.3, 0.33, 0.36, 0.39, 0.42, 0.45];

const chance = (share: number) => Math.random() < share;
const folder = mkdtempSync(join(tmpdir(), 'soak-'));
const database = join(folder, 'statistics.sqlite');
const slack = await openFakeSlack();
const port = String(await freePort());
const address = `http://127.0.0.1:${port}/slack/events`;
const lives: Life[] = [];
const heard: Heard[] = [];
const posted: Posted[] = [];
const faults = new Map<string, number>();
const attempts = { all: 0, refused: 0 };
let isToDieOnTheWire = false;
let life = 0;
let restarting: Promise<void> | null = null;

for (const id of CHANNELS) slack.channels.set(id, { members: new Set([BOT_USER]), isArchived: false });
slack.sent.push = (...sent) => {
  const at = performance.now();
  return heard.push(...sent.map((each) => ({ sent: each, life, at })));
};
slack.weather = (method) => {
  if (method === 'auth.test') return null;
  if (isToDieOnTheWire && method === 'chat.postMessage') {
    isToDieOnTheWire = false;
    return { before: killAndStart };
  }
  const mishap = misfortune();
  if (mishap !== null) faults.set(mishap.status.toString(), (faults.get(mishap.status.toString()) ?? 0) + 1);
  return mishap;
};

function misfortune(): Extract<Mishap, { status: number }> | null {
  if (chance(RATE_LIMITED)) return { status: 429, retryAfter: 1 + Math.floor(Math.random() * 3) };
  return chance(FAILING) ? { status: 500 } : null;
}

async function begin(): Promise<void> {
  life += 1;
  lives.push(
    await beginLife(folder, {
      PORT: port,
      DATABASE: database,
      SLACK_BOT_TOKEN: BOT_TOKEN,
      SLACK_SIGNING_SECRET: SIGNING_SECRET,
      SLACK_API_URL: slack.apiUrl,
      NODE_OPTIONS: `--max-old-space-size=${HEAP}`,
    }),
  );
}

/** Resolves when the program is dead; the next one begins meanwhile. */
async function killAndStart(): Promise<void> {
  await restarted();
  const dead = lives.at(-1)!.kill();
  // What it sent as it died still arrives, and is its own.
  restarting = dead
    .then(() => wait(200))
    .then(begin)
    .finally(() => (restarting = null));
  await dead;
}

const restarted = async () => {
  await restarting;
};

async function deliver(text: string, author: string, isFlagged: boolean): Promise<void> {
  slack.users.add(author);
  const channel = CHANNELS[Math.floor(Math.random() * CHANNELS.length)]!;
  const payload = said({ text, user: author, channel });
  const { ts } = payload.event as { ts: string };
  const link = `${channel}/p${ts.replace('.', '')}`;
  const message: Posted = { author, isFlagged, link, at: performance.now(), isAccepted: false };
  posted.push(message);
  const asSlack = async () => {
    let redelivery = 0;
    const meanwhile = () => wait(PAUSES[redelivery++]);
    const ended = await deliverAsSlack(address, payload, { meanwhile });
    attempts.all += ended.length;
    attempts.refused += ended.length - 1;
    message.isAccepted ||= ended.at(-1) === 200;
  };
  const again = async () => {
    await wait(Math.random() * 2_000);
    const headers = { 'x-slack-retry-num': '1', 'x-slack-retry-reason': 'http_timeout' };
    await deliverAsSlack(address, payload, { headers, redeliveries: 0 });
    attempts.all += 1;
  };
  await Promise.all([asSlack(), ...(chance(DELIVERED_AGAIN) ? [again()] : [])]);
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const { flagged, ordinary } = soakTexts();
const killAt = new Set(KILLS.map((share) => Math.floor(share * MESSAGES)));
const memory: { life: number; messages: number; bytes: number }[] = [];
const look = (messages: number) => memory.push({ life, messages, bytes: lives.at(-1)!.memory() });
let next = 0;
let kills = 0;

/** Takes the next message until there is none. */
async function worker(): Promise<void> {
  while (next < MESSAGES) {
    const number = next++;
    if (killAt.has(number)) {
      if (kills++ % 2 === 1) isToDieOnTheWire = true;
      else await killAndStart();
    }
    if (number % Math.ceil(MESSAGES / 20) === 0 && restarting === null) look(number);
    if (number % Math.ceil(MESSAGES / 10) === 0)
      console.log(
        `${number} messages, ${heard.length} words, life ${life}, ${Math.round((performance.now() - began) / 1_000)} s`,
      );
    const isFlagged = number % FLAGGED_EACH === FLAGGED_EACH - 1;
    if (isFlagged) {
      const text = flagged[Math.floor(number / FLAGGED_EACH) % flagged.length]!;
      await deliver(escaped(text), `U0FLAG${String(number)}X`, true);
    } else
      await deliver(escaped(ordinary[number % ordinary.length]!), `U0CHAT${String(number % PEOPLE)}X`, false);
  }
}

await begin();
const began = performance.now();
try {
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  await restarted();
  look(MESSAGES);
  const seconds = (performance.now() - began) / 1_000;
  const status = await lives.at(-1)!.stop();
  const log = lives.map((life) => life.output()).join('');
  const isLogClean = !/U0FLAG|U0CHAT|C0WARD|D0FLAG/.test(log) && !flagged.some((text) => log.includes(text));
  const counters = new Database(database, { readonly: true });
  const sum = (sql: string) => counters.prepare(sql).pluck().get() as number;
  const account = reckon(posted, heard);
  showMemory(memory);
  show({
    messages: MESSAGES,
    seconds,
    attempts,
    faults: Object.fromEntries(faults),
    lives: lives.length,
    account,
    counted: sum('SELECT sum(count) FROM messages_read'),
    countedNudged: sum("SELECT sum(count) FROM findings WHERE outcome = 'nudged'"),
    isLogClean,
    status,
  });
  counters.close();
  const { lost, twiceInOneLife, strayed } = account;
  if (lost + twiceInOneLife + strayed > 0 || !isLogClean || status !== 0) process.exitCode = 1;
} finally {
  await restarted();
  await lives.at(-1)?.kill();
  await slack.close();
  rmSync(folder, { recursive: true });
}
