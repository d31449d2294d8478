import { readFileSync } from 'node:fs';
import { afterEach, expect, it } from 'vitest';
import { deliverAsSlack } from '../adapters/slack/deliverer.ts';
import { callback, messageEvent } from '../adapters/slack/payloads.ts';
import { CLIENTS, freePort, ROOT, startProgram, type Running } from './processes.ts';

const BOT_TOKEN = 'xoxb-emulated';
const USER_TOKEN = 'xoxp-emulated';
const SIGNING_SECRET = 'an-emulated-signing-secret';
/** The emulator's only workspace. */
const TEAM = 'T000000001';
const BAD = 'Seen in clinic: NHS number 943 476 5919, please chase the bloods';

const { oauth_config: asked } = JSON.parse(readFileSync(`${ROOT}manifest/slack.json`, 'utf8')) as {
  oauth_config: { scopes: { bot: string[] } };
};

interface Emulator {
  readonly url: string;
  close(): Promise<void>;
}
interface Emulate {
  createEmulator(options: { service: 'slack'; port: number; seed: unknown }): Promise<Emulator>;
}

let slack: Emulator;
let program: Running & { url: string };

/** Starts Vercel's emulator of Slack, with a bot token that holds `scopes`, and the program against it. */
async function begin(scopes: readonly string[], nudge: 'dm' | 'ephemeral'): Promise<void> {
  const emulate = (await import(`${CLIENTS}emulate/dist/api.js`)) as Emulate;
  const tokens = [
    { token: BOT_TOKEN, type: 'bot', user: 'quiet-word', bot_id: 'B01', bot_user_id: 'U01', scopes },
    {
      token: USER_TOKEN,
      user: 'anna',
      scopes: ['users:read', 'channels:read', 'channels:history', 'chat:write', 'im:read', 'im:history'],
    },
  ];
  const users = [{ name: 'anna' }, { name: 'bob' }, { name: 'quiet-word' }];
  const seed = { slack: { strict_scopes: true, users, channels: [{ name: 'ward' }], tokens } };
  slack = await emulate.createEmulator({ service: 'slack', port: await freePort(), seed });
  program = await startProgram({
    SLACK_SIGNING_SECRET: SIGNING_SECRET,
    SLACK_BOT_TOKEN: BOT_TOKEN,
    SLACK_API_URL: `${slack.url}/api/`,
    SLACK_NUDGE: nudge,
  });
}

interface Answer {
  readonly ts?: string;
  readonly members?: readonly { readonly id: string; readonly name: string }[];
  readonly channels?: readonly { readonly id: string; readonly name?: string }[];
  readonly messages?: readonly { readonly text: string; readonly blocks?: unknown }[];
}

/** Asks the Web API as a person. */
async function ask(method: string, given: Record<string, string> = {}): Promise<Answer> {
  const response = await fetch(`${slack.url}/api/${method}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${USER_TOKEN}` },
    body: new URLSearchParams(given),
  });
  return (await response.json()) as Answer;
}

/** Anna says something bad in the ward's channel; who she is, and what Slack's deliveries came to. */
async function say() {
  const anna = (await ask('users.list')).members?.find(({ name }) => name === 'anna')?.id ?? '';
  const ward = (await ask('conversations.list')).channels?.find(({ name }) => name === 'ward')?.id ?? '';
  const { ts = '' } = await ask('chat.postMessage', { channel: ward, text: BAD });
  const event = messageEvent({ text: BAD, user: anna, channel: ward, team: TEAM, ts });
  const payload = callback(event, {
    team_id: TEAM,
    authorizations: [{ team_id: TEAM, enterprise_id: null }],
  });
  const address = `${program.url}/slack/events`;
  return { anna, ward, attempts: await deliverAsSlack(address, payload, { secret: SIGNING_SECRET }) };
}

const history = async (channel: string) => (await ask('conversations.history', { channel })).messages ?? [];
const direct = async () => (await ask('conversations.list', { types: 'im' })).channels ?? [];

afterEach(async () => {
  await program.stop();
  await slack.close();
});

it('the scopes of the manifest are enough to tell the author alone', async () => {
  await begin(asked.scopes.bot, 'dm');
  const { anna, ward, attempts } = await say();
  expect(attempts).toEqual([200]);
  const [conversation, ...others] = await direct();
  expect([conversation?.name, others]).toEqual(['anna', []]);
  const [nudge] = await history(conversation?.id ?? '');
  expect(JSON.stringify(nudge?.blocks)).toContain('943 476 5919');
  expect(JSON.stringify(nudge?.blocks)).toContain('Open my message');
  expect((await history(ward)).map(({ text }) => text)).toEqual([BAD]);
  expect(program.output()).not.toContain(anna);
});

it('an ephemeral nudge needs no direct message', async () => {
  await begin(
    asked.scopes.bot.filter((scope) => scope !== 'im:write'),
    'ephemeral',
  );
  const { ward, attempts } = await say();
  expect([attempts, await direct()]).toEqual([[200], []]);
  expect((await history(ward)).map(({ text }) => text)).toEqual([BAD]);
  expect(program.output()).not.toContain('missing_scope');
});

it('a scope that is missing is named in the log, and the event is not sent again', async () => {
  await begin(
    asked.scopes.bot.filter((scope) => scope !== 'im:write'),
    'dm',
  );
  const { attempts } = await say();
  expect([attempts, await direct()]).toEqual([[200], []]);
  expect(program.output()).toContain('missing_scope');
});
