import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { deliverAsSlack } from '../adapters/slack/deliverer.ts';
import { callback, messageEvent } from '../adapters/slack/payloads.ts';
import { CLIENTS, freePort, startProgram, type Running } from './processes.ts';

const CLIENT = { client_id: '12345.67890', client_secret: 'an-emulated-client-secret' };
const SIGNING_SECRET = 'an-emulated-signing-secret';
const KEY = 'c0ffee'.repeat(12);
const USER_TOKEN = 'xoxp-emulated';
/** The emulator's only workspace. */
const TEAM = 'T000000001';
const BAD = 'Seen in clinic: NHS number 943 476 5919, please chase the bloods';

interface Emulator {
  readonly url: string;
  close(): Promise<void>;
}
interface Emulate {
  createEmulator(options: { service: 'slack'; port: number; seed: unknown }): Promise<Emulator>;
}
interface Answer {
  readonly ts?: string;
  readonly members?: readonly { readonly id: string; readonly name: string }[];
  readonly channels?: readonly { readonly id: string; readonly name?: string }[];
  readonly messages?: readonly { readonly text: string; readonly blocks?: unknown }[];
}

let slack: Emulator;
let program: Running & { url: string };
let folder: string;
let redirectUrl: string;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'installed-'));
  const emulate = (await import(`${CLIENTS}emulate/dist/api.js`)) as Emulate;
  const port = String(await freePort());
  redirectUrl = `http://127.0.0.1:${port}/slack/oauth_redirect`;
  const scopes = ['users:read', 'channels:read', 'channels:history', 'chat:write', 'im:read', 'im:history'];
  const seed = {
    slack: {
      strict_scopes: true,
      users: [{ name: 'anna' }, { name: 'bob' }],
      channels: [{ name: 'ward' }],
      tokens: [{ token: USER_TOKEN, user: 'anna', scopes }],
      oauth_apps: [{ ...CLIENT, name: 'Quiet Word', redirect_uris: [redirectUrl] }],
    },
  };
  slack = await emulate.createEmulator({ service: 'slack', port: await freePort(), seed });
  program = await startProgram({
    PORT: port,
    SLACK_SIGNING_SECRET: SIGNING_SECRET,
    SLACK_CLIENT_ID: CLIENT.client_id,
    SLACK_CLIENT_SECRET: CLIENT.client_secret,
    SLACK_REDIRECT_URL: redirectUrl,
    SLACK_API_URL: `${slack.url}/api/`,
    TOKENS_KEY: KEY,
    TOKENS_DATABASE: join(folder, 'tokens.sqlite'),
  });
});
afterEach(async () => {
  await program.stop();
  await slack.close();
  rmSync(folder, { recursive: true });
});

/** Asks the Web API as a person. */
async function ask(method: string, given: Record<string, string> = {}): Promise<Answer> {
  const response = await fetch(`${slack.url}/api/${method}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${USER_TOKEN}` },
    body: new URLSearchParams(given),
  });
  return (await response.json()) as Answer;
}

/** Goes from the page to install from, through the emulator's own page, and back; gives how that ended. */
async function install(): Promise<{ status: number; page: string }> {
  const asked = await fetch(`${program.url}/slack/install`);
  const cookie = asked.headers.get('set-cookie')!.split(';')[0]!;
  const link = /class="go" href="([^"]*)"/.exec(await asked.text())![1]!.replaceAll('&amp;', '&');
  const consent = await (await fetch(link)).text();
  const form = /<form[^>]*action="\/oauth\/v2\/authorize\/callback"[^>]*>(.*?)<\/form>/s.exec(consent)![1]!;
  const fields = [...form.matchAll(/name="(\w+)" value="([^"]*)"/g)].map(
    ([, name, value]) => [name!, value!.replaceAll('&amp;', '&')] as const,
  );
  const agreed = await fetch(`${slack.url}/oauth/v2/authorize/callback`, {
    method: 'POST',
    body: new URLSearchParams(fields.map((field) => [...field])),
    redirect: 'manual',
  });
  const back = agreed.headers.get('location')!;
  expect(back.startsWith(redirectUrl)).toBe(true);
  const ended = await fetch(back, { headers: { cookie } });
  return { status: ended.status, page: await ended.text() };
}

it('a workspace installs it by itself, and its authors are told', async () => {
  const { status, page } = await install();
  expect([status, page]).toEqual([200, expect.stringContaining('Quiet Word is installed')]);
  const anna = (await ask('users.list')).members?.find(({ name }) => name === 'anna')?.id ?? '';
  const ward = (await ask('conversations.list')).channels?.find(({ name }) => name === 'ward')?.id ?? '';
  const { ts = '' } = await ask('chat.postMessage', { channel: ward, text: BAD });
  const event = messageEvent({ text: BAD, user: anna, channel: ward, team: TEAM, ts });
  const envelope = {
    team_id: TEAM,
    context_team_id: TEAM,
    authorizations: [{ team_id: TEAM, enterprise_id: null, is_enterprise_install: false }],
  };
  const address = `${program.url}/slack/events`;
  const attempts = await deliverAsSlack(address, callback(event, envelope), { secret: SIGNING_SECRET });
  expect(attempts).toEqual([200]);
  const [conversation] = (await ask('conversations.list', { types: 'im' })).channels ?? [];
  const [nudge] = (await ask('conversations.history', { channel: conversation?.id ?? '' })).messages ?? [];
  expect(JSON.stringify(nudge?.blocks)).toContain('943 476 5919');
  const bytes = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'latin1'));
  for (const left of [program.output(), ...bytes])
    for (const secret of [TEAM, anna, ward, 'xoxb', CLIENT.client_secret]) expect(left).not.toContain(secret);
});
