import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { deliverAsSlack, SIGNING_SECRET } from '../adapters/slack/deliverer.ts';
import { CLIENT, openFakeSlack, type FakeSlack } from '../adapters/slack/fake-slack.ts';
import { by, grantOf, NORTH, tokenOf } from '../adapters/slack/installer.ts';
import { AUTHOR, callback, CHANNEL, messageEvent } from '../adapters/slack/payloads.ts';
import { TOKEN_MIGRATIONS } from '../../src/cli/package-root.ts';
import { openTokens } from '../../src/store/tokens.ts';
import { run, start, type Environment } from './run.ts';

const TEXT = 'Seen in clinic: NHS number 943 476 5919, please chase the bloods';
const KEY = 'c0ffee'.repeat(12);
const NEW_KEY = 'facade'.repeat(12);

describe('a program that workspaces install', () => {
  let folder: string;
  let slack: FakeSlack;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'installed-'));
    slack = await openFakeSlack();
    slack.users.add(AUTHOR);
    slack.channels.set(CHANNEL, { members: new Set([AUTHOR, NORTH.botUser]), isArchived: false });
    slack.tokens.set(tokenOf(NORTH), NORTH);
    slack.grants.set('code', grantOf(NORTH));
  });
  afterEach(async () => {
    await slack.close();
    rmSync(folder, { recursive: true });
  });

  const settings = (keys: Environment): Environment => ({
    PORT: '0',
    SLACK_SIGNING_SECRET: SIGNING_SECRET,
    SLACK_CLIENT_ID: CLIENT.id,
    SLACK_CLIENT_SECRET: CLIENT.secret,
    SLACK_API_URL: slack.apiUrl,
    ...keys,
  });

  /** Serves while `live` happens; gives what was said. */
  async function serve(keys: Environment, live: (address: string) => Promise<void>): Promise<string> {
    const child = start(['serve'], folder, settings(keys));
    let said = '';
    const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
    const listening = new Promise<string>((resolve, reject) => {
      for (const stream of [child.stdout, child.stderr])
        stream.on('data', (chunk) => {
          said += String(chunk);
          const address = /Listening at (http:\/\/\S+:\d+)/.exec(said)?.[1];
          if (address !== undefined) resolve(address);
        });
      child.once('close', () => reject(new Error(`The program ended early: ${said}`)));
    });
    await live(await listening);
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
    return said;
  }

  async function install(address: string): Promise<void> {
    const asked = await fetch(`${address}/slack/install`);
    const cookie = asked.headers.get('set-cookie')!.split(';')[0]!;
    const state = cookie.slice(cookie.indexOf('=') + 1);
    const where = `${address}/slack/oauth_redirect?${new URLSearchParams({ code: 'code', state }).toString()}`;
    expect((await fetch(where, { headers: { cookie } })).status).toBe(200);
  }

  const say = (address: string) =>
    deliverAsSlack(
      `${address}/slack/events`,
      callback(messageEvent({ text: TEXT, team: NORTH.team }), by(NORTH)),
    );
  const bytes = () => readdirSync(folder).map((name) => readFileSync(join(folder, name), 'latin1'));

  it('goes on after a restart and a change of keys, and leaves nothing readable behind', async () => {
    const first = await serve({ TOKENS_KEY: KEY }, async (address) => {
      await install(address);
      expect(await say(address)).toEqual([200]);
    });
    expect(first).toMatch(/● slack +on .*; workspaces install it at \/slack\/install/);
    expect(first).toContain('tokens, encrypted, in quiet-word-tokens.sqlite');
    expect(statSync(join(folder, 'quiet-word-tokens.sqlite')).mode & 0o777).toBe(0o600);
    const moving = { TOKENS_KEY: NEW_KEY, TOKENS_KEY_PREVIOUS: KEY };
    const second = await serve(moving, async (address) => {
      expect(await say(address)).toEqual([200]);
    });
    expect(second).toContain('TOKENS_KEY_PREVIOUS can go');
    const checked = await run(['doctor'], { folder, environment: settings({ TOKENS_KEY: NEW_KEY }) });
    expect(checked.out).toContain('the key opens 1 of 1');
    expect(slack.sent.map((sent) => [sent.by, sent.seenBy])).toEqual([
      [tokenOf(NORTH), AUTHOR],
      [tokenOf(NORTH), AUTHOR],
    ]);
    const ids = ['T0NORTH', 'U0NORTHBOT', 'Hospital', AUTHOR];
    const secrets = [...ids, 'xoxb', CLIENT.secret, SIGNING_SECRET, KEY, NEW_KEY];
    for (const left of [first, second, checked.out, ...bytes()])
      for (const secret of secrets) expect(left.toLowerCase()).not.toContain(secret.toLowerCase());
  }, 120_000);

  it('does not start with another key, and says what to do', async () => {
    const file = join(folder, 'quiet-word-tokens.sqlite');
    openTokens({ key: Buffer.from(KEY, 'hex'), previousKey: null, file }, TOKEN_MIGRATIONS).close();
    const wrong = { folder, environment: settings({ TOKENS_KEY: NEW_KEY }) };
    const moving = {
      folder,
      environment: settings({ TOKENS_KEY: NEW_KEY, TOKENS_KEY_PREVIOUS: KEY, DATABASE: 'other.sqlite' }),
    };
    const [refused, examined, looked] = await Promise.all([
      run(['serve'], wrong),
      run(['doctor'], wrong),
      run(['doctor'], moving),
    ]);
    expect([refused.status, refused.err]).toEqual([
      2,
      expect.stringMatching(
        /^TOKENS_KEY does not open quiet-word-tokens\.sqlite.*TOKENS_KEY_PREVIOUS beside/,
      ),
    ]);
    expect(examined.status).toBe(1);
    expect(examined.out).toMatch(/✗ The encrypted database cannot be used\.\n +TOKENS_KEY does not open/);
    expect(looked).toMatchObject({ status: 0, err: '' });
    expect(looked.out).toContain('TOKENS_KEY_PREVIOUS opens quiet-word-tokens.sqlite');
  }, 120_000);
});
