import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MIGRATIONS } from '../../src/cli/package-root.ts';
import { openDatabase } from '../../src/store/database.ts';
import { freePort } from '../dashboard/world.ts';
import { CLIENT, MODERATOR, TEAM } from '../sign-in/provider.ts';
import { run, start, type Environment, type Running } from './run.ts';

describe('the trends, in the running program', () => {
  let folder: string;
  let running: Running | undefined;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'trends-'));
  });
  afterEach(() => {
    running?.kill('SIGKILL');
    running = undefined;
    rmSync(folder, { recursive: true });
  });

  /** Starts the program and waits until it has said so much. */
  async function begin(words: string[], until: RegExp, environment: Environment = {}): Promise<string> {
    running = start(words, folder, environment);
    let said = '';
    for await (const chunk of running.stdout.iterator({ destroyOnReturn: false })) {
      said += String(chunk);
      if (until.test(said)) return said;
    }
    throw new Error(`The program ended early: ${said}`);
  }

  async function stop(): Promise<number | null> {
    const ended = new Promise<number | null>((resolve) => running!.once('close', resolve));
    running!.kill('SIGTERM');
    return ended;
  }

  it('open by the link that "quiet-word trends" prints, once, and count the looks', async () => {
    const said = await begin(['trends'], /Ctrl-C/);
    const link = /^http:\/\/127\.0\.0\.1:\d+\/trends\/link\/\S+/.exec(said)![0];
    const { origin } = new URL(link);
    const opened = await fetch(link, { redirect: 'manual' });
    expect(opened.status).toBe(200);
    const cookie = opened.headers.get('set-cookie')!.split(';')[0]!;
    const again = await fetch(link, { redirect: 'manual' });
    expect(again.status).toBe(403);
    expect(await again.text()).toContain('This link was used before');
    const page = await fetch(`${origin}/trends`, { headers: { cookie } });
    expect(await page.text()).toContain('Nothing to show yet');
    expect(await stop()).toBe(0);
    const database = openDatabase(join(folder, 'quiet-word.sqlite'), MIGRATIONS);
    expect(database.prepare('SELECT count FROM looks').pluck().all()).toEqual([1]);
    database.close();
  });

  it('are off on the server until signing in is set up', async () => {
    const said = await begin(['serve'], /post a message/, { PORT: '0' });
    expect(said).toMatch(/○ trends +off +"quiet-word trends" opens them on this machine/);
    const [address] = /http:\/\/127\.0\.0\.1:\d+/.exec(said)!;
    expect((await fetch(`${address}/trends`)).status).toBe(404);
  });

  it('are on with it, behind the page to sign in, and a moderator is named by no log and no file', async () => {
    const port = String(await freePort());
    writeFileSync(join(folder, 'policy.yaml'), `moderators:\n  slack: [${MODERATOR.slack}]\n`);
    const said = await begin(['serve'], /post a message/, {
      PORT: port,
      PUBLIC_URL: `http://127.0.0.1:${port}`,
      POLICY_FILE: 'policy.yaml',
      TRENDS_SLACK_CLIENT_ID: CLIENT.clientId,
      TRENDS_SLACK_CLIENT_SECRET: CLIENT.clientSecret,
      TRENDS_SLACK_TEAM: TEAM,
      // Nobody listens there.
      TRENDS_SLACK_ISSUER: `http://127.0.0.1:${String(await freePort())}`,
    });
    expect(said).toContain(`● trends     on   http://127.0.0.1:${port}/trends\n`);
    const page = await fetch(`http://127.0.0.1:${port}/trends`);
    expect(page.url).toBe(`http://127.0.0.1:${port}/trends/sign-in`);
    expect(await page.text()).toContain('Sign in with Slack');
    const away = await fetch(`http://127.0.0.1:${port}/trends/sign-in/slack`);
    expect(away.status).toBe(502);
    expect(await away.text()).toContain('Nobody answers there just now');
    expect(await stop()).toBe(0);
    expect(readFileSync(join(folder, 'quiet-word.sqlite'), 'latin1')).not.toContain(MODERATOR.slack);
  });

  it('say what is half set up, and end with 2', async () => {
    const environment = { TRENDS_SLACK_CLIENT_ID: '1.2' };
    const { status, err } = await run(['serve'], { folder, environment });
    expect(status).toBe(2);
    expect(err).toMatch(/^TRENDS_SLACK_CLIENT_SECRET: signing in is half set up/);
    const odd = await run(['trends', '--port', 'http'], { folder });
    expect(odd).toMatchObject({ status: 2, err: expect.stringContaining('0 (any free port)') as string });
  });
});
