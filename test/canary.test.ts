import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text as readAll } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { deliverAsSlack, pressAsSlack, SIGNING_SECRET } from './adapters/slack/deliverer.ts';
import { askAsSlack } from './adapters/slack/ask-as-slack.ts';
import { BOT_TOKEN, BOT_USER, directOf, openFakeSlack, type FakeSlack } from './adapters/slack/fake-slack.ts';
import {
  deleted,
  freshTs,
  joined,
  press,
  said as slackSaid,
  command,
  shortcut,
} from './adapters/slack/payloads.ts';
import { dialog, said as teamsSaid } from './adapters/teams/payloads.ts';
import { greyJpeg, textPng, withExif } from './pictures/make.ts';
import { start, type Environment } from './cli/run.ts';

/** Unique strings in every place where a message, a name or an identifier can be. */
const CANARY = 'canary7q';
const IDENTIFIER = 'CANARY7Q';
const KEY = 'c0ffee'.repeat(12);
const NHS_NUMBER = '943 476 5919';
/** Earns a nudge, so that the strings go through every part of the program. */
const TEXT = `Mrs ${CANARY}hill, NHS no ${NHS_NUMBER}, bloods haemolysed, says ${CANARY}`;

/** The same unique strings in a picture: read in it, in its tags and in its name. */
const PICTURE_NAME = `Mrs ${CANARY}hill wound.png`;
const picture = () =>
  withExif(textPng([`NHS number ${NHS_NUMBER}`, `Mrs ${CANARY}hill`]), {
    make: CANARY,
    position: [54.5, -0.6],
    owner: CANARY,
    caption: TEXT,
  });

/** A Bot Connector that takes whatever comes, as an emulator does. */
function openConnector(): Promise<{ server: Server; serviceUrl: string; requests: string[] }> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    void readAll(request).then((body) => {
      requests.push(`${request.url ?? ''} ${body}`);
      response.writeHead(200, { 'content-type': 'application/json' }).end('{"id":"a:1"}');
    });
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      resolve({ server, serviceUrl: `http://127.0.0.1:${port}/`, requests });
    });
  });
}

describe('the whole program', () => {
  let folder: string;
  let slack: FakeSlack;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'canary-'));
    slack = await openFakeSlack();
  });
  afterEach(async () => {
    await slack.close();
    rmSync(folder, { recursive: true });
  });

  /** Runs the real program while `live` happens; gives every byte that it logged or left on the disk. */
  async function bytesLeftBy(
    words: string[],
    environment: Environment,
    live: (address: string) => Promise<void>,
  ): Promise<string> {
    const child = start(words, folder, { PORT: '0', ...environment });
    let logged = '';
    const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
    const listening = new Promise<string>((resolve) => {
      for (const stream of [child.stdout, child.stderr])
        stream.on('data', (chunk) => {
          logged += String(chunk);
          const address = /(?:Open|Listening at) (http:\/\/127\.0\.0\.1:\d+)/.exec(logged)?.[1];
          if (address !== undefined) resolve(address);
        });
    });
    await live(await listening);
    // While it still runs: the write-ahead log is part of what is on the disk.
    const files = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'latin1'));
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
    const closed = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'latin1'));
    return [logged, ...files, ...closed].join('\n');
  }

  function expectNoCanary(bytes: string): void {
    for (const counted of ['direct-identifier', 'patient-image']) expect(bytes).toContain(counted);
    for (const secret of [CANARY, IDENTIFIER, NHS_NUMBER, 'hill', 'haemolysed', BOT_TOKEN, KEY])
      expect(bytes.toLowerCase()).not.toContain(secret.toLowerCase());
  }

  it('leaves nothing of a message, a name or an identifier behind, on Slack and on Teams', async () => {
    const connector = await openConnector();
    const [user, channel] = [`U0${IDENTIFIER}`, `C0${IDENTIFIER}`];
    slack.users.add(user);
    slack.channels.set(channel, {
      members: new Set([user, BOT_USER]),
      isArchived: false,
      told: { name: `ward-${CANARY}`, is_ext_shared: true, is_shared: true },
    });
    slack.profiles.set(user, {
      profile: { display_name: CANARY, real_name: CANARY, title: CANARY, email: CANARY },
    });
    const environment = {
      SLACK_SIGNING_SECRET: SIGNING_SECRET,
      SLACK_BOT_TOKEN: BOT_TOKEN,
      SLACK_API_URL: slack.apiUrl,
      PREFERENCES_KEY: KEY,
    };
    const bytes = await bytesLeftBy(['serve', '--local'], environment, async (address) => {
      const events = `${address}/slack/events`;
      await deliverAsSlack(events, joined({ user, channel }));
      const responseUrl = slack.responseUrl('D0', user);
      await pressAsSlack(events, press({ answer: 'no-more', value: CANARY, user, responseUrl }));
      const ts = freshTs();
      await deliverAsSlack(events, slackSaid({ text: TEXT, user, channel, ts }));
      const gone = deleted(ts);
      await deliverAsSlack(events, { ...gone, event: { ...gone.event, channel } });
      slack.files.set(PICTURE_NAME, picture());
      slack.files.set('broken', picture().slice(0, 6_000));
      const files = [PICTURE_NAME, 'broken', 'gone'].map((name) => ({
        name: `${name} ${CANARY}.png`,
        mimetype: 'image/png',
        url_private_download: slack.fileUrl(name),
      }));
      const shared = { subtype: 'file_share', text: CANARY, user, channel, files };
      await deliverAsSlack(events, slackSaid(shared));
      await expect.poll(() => JSON.stringify(slack.sent), { timeout: 20_000 }).toContain('that you shared');
      slack.mishap('chat.postMessage', { error: CANARY }, { status: 500, body: CANARY });
      await deliverAsSlack(events, slackSaid({ text: TEXT, user, channel }));
      // A mute outlasts a restart, as hashes on the disk.
      await deliverAsSlack(events, slackSaid({ text: TEXT, user, channel }));
      const [, value = ''] = /"value":"([\da-f-]{36})"/.exec(JSON.stringify(slack.sent.at(-1)?.blocks)) ?? [];
      await pressAsSlack(
        events,
        press({ answer: 'muted', value, user, responseUrl: slack.responseUrl('D0', user) }),
      );
      const asking = { user_id: user, user_name: CANARY, channel_id: channel, channel_name: CANARY };
      const asked = await askAsSlack(events, command(`check ${TEXT}`, asking));
      expect(JSON.stringify(asked.shown)).toContain(NHS_NUMBER);
      await deliverAsSlack(
        events,
        slackSaid({ text: TEXT, user, channel: directOf(user), channel_type: 'im' }),
      );
      await pressAsSlack(events, shortcut({ text: TEXT, user }, responseUrl, { user: { id: user } }));
      expect(slack.sent.filter(({ text }) => text.startsWith('About your draft'))).toHaveLength(2);
      const draft = dialog(
        'submitAction',
        { data: { text: TEXT } },
        { serviceUrl: connector.serviceUrl, from: { id: `29:${IDENTIFIER}`, name: CANARY } },
      );
      const inDialog = await fetch(`${address}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(draft),
      });
      expect(await inDialog.text()).toContain(NHS_NUMBER);
      const activity = teamsSaid({
        text: TEXT,
        serviceUrl: connector.serviceUrl,
        from: { id: `29:${IDENTIFIER}`, name: CANARY, aadObjectId: CANARY },
      });
      const answer = await fetch(`${address}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(activity),
      });
      expect(answer.status).toBe(200);
    });
    connector.server.close();
    // What was looked for did go through: both authors were told.
    expect(JSON.stringify(slack.sent)).toContain(CANARY);
    expect(connector.requests.join('\n')).toContain(CANARY);
    expectNoCanary(bytes);
    // The channel and the author were looked up, and who wants no more is on the disk, as a hash.
    expect(slack.calls).toEqual(expect.arrayContaining(['conversations.info', 'users.info']));
    expect(slack.sent.filter(({ text }) => text.startsWith('Welcome.'))).toHaveLength(1);
    expect(bytes).toMatch(/# Quiet Word: who wants no more reminders[^\n]*\n\n[\w-]{43}\n/);
    expect(bytes).toMatch(/# Quiet Word: what people muted[^\n]*\n[\w-]{43} [\w-]{43} \d{13}\n/);
  });

  it('leaves nothing behind in the playground', async () => {
    const bytes = await bytesLeftBy(['serve'], {}, async (address) => {
      const posted = await fetch(`${address}/playground/acts`, {
        method: 'POST',
        body: JSON.stringify({ do: 'post', as: 'anjali', thread: null, text: TEXT }),
      });
      expect(posted.status).toBe(204);
      const checked = await fetch(`${address}/playground/drafts`, {
        method: 'POST',
        body: JSON.stringify({ as: 'anjali', text: TEXT }),
      });
      expect(await checked.text()).toContain(NHS_NUMBER);
      await fetch(`${address}/playground/acts`, { method: 'POST', body: `{"do":"${CANARY}"` });
      const where = new URLSearchParams({ as: 'anjali', name: PICTURE_NAME });
      const pictures = [];
      for (const body of [picture(), picture().slice(0, 6_000), greyJpeg({ owner: CANARY }).slice(0, 300)]) {
        const sent = await fetch(`${address}/playground/pictures?${where.toString()}`, {
          method: 'POST',
          body,
        });
        pictures.push(((await sent.json()) as { id: string }).id);
      }
      const shared = await fetch(`${address}/playground/acts`, {
        method: 'POST',
        body: JSON.stringify({ do: 'post', as: 'anjali', thread: null, text: '', pictures }),
      });
      expect(shared.status).toBe(204);
    });
    expectNoCanary(bytes);
  });
});
