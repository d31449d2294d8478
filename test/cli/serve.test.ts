import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { run, start, type Environment, type Running } from './run.ts';

const BAD = { do: 'post', as: 'anjali', thread: null, text: 'NHS no 943 476 5919, bloods haemolysed' };

/** Waits until the program has said something, on either of its streams. */
function listen({ stdout, stderr }: Running): (words: RegExp) => Promise<void> {
  let heard = '';
  const waiting = new Set<() => void>();
  const hear = (chunk: Buffer) => {
    heard += chunk.toString();
    for (const look of waiting) look();
  };
  stdout.on('data', hear);
  stderr.on('data', hear);
  return (words) =>
    new Promise((resolve) => {
      const look = () => {
        if (!words.test(heard)) return;
        waiting.delete(look);
        resolve();
      };
      waiting.add(look);
      look();
    });
}

describe('quiet-word serve', () => {
  let folder: string;
  let running: Running | undefined;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'serve-'));
  });
  afterEach(() => {
    running?.kill('SIGKILL');
    running = undefined;
    rmSync(folder, { recursive: true });
  });

  /** Starts the program and waits for its address. */
  async function serve(
    environment: Environment = {},
    words: string[] = ['serve'],
  ): Promise<{ glance: string; address: string }> {
    const child = (running = start(words, folder, { PORT: '0', ...environment }));
    let glance = '';
    for await (const chunk of child.stdout.iterator({ destroyOnReturn: false })) {
      glance += String(chunk);
      const address = /http:\/\/\S+:\d+/.exec(glance)?.[0];
      if (address !== undefined && glance.endsWith('.\n')) return { glance, address };
    }
    throw new Error(`The program ended early: ${glance}`);
  }

  async function stop(): Promise<number | null> {
    const child = running!;
    const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
    child.kill('SIGTERM');
    return ended;
  }

  it('opens the playground when nothing is set up, and says what is on, what is off and why', async () => {
    const { glance, address } = await serve();
    expect(glance).toMatch(/● playground +on/);
    expect(glance).toMatch(/○ slack +off +set SLACK_BOT_TOKEN/);
    expect(glance).toMatch(/○ teams +off +set TEAMS_APP_ID/);
    expect(await (await fetch(`${address}/healthz`)).text()).toBe('alive\n');
    expect(await (await fetch(`${address}/readyz`)).text()).toBe('ready\n');
    expect(await (await fetch(`${address}/about`)).text()).toContain('What it never keeps');
    expect(await (await fetch(address)).text()).toContain('Quiet Word');
    expect((await fetch(`${address}/slack/events`, { method: 'POST' })).status).toBe(404);
  });

  it('moves a counter, and loses none when it is told to stop', async () => {
    const { address } = await serve();
    const posted = await fetch(`${address}/playground/acts`, { method: 'POST', body: JSON.stringify(BAD) });
    expect(posted.status).toBe(204);
    expect(await stop()).toBe(0);
    const { out } = await run(['stats', '--json'], { folder });
    expect(JSON.parse(out)).toMatchObject({
      periods: [
        {
          messagesRead: '1–7',
          flags: '1–7',
          byRule: { 'direct-identifier': '1–7', 'heated-post': 0 },
          byOutcome: { nudged: '1–7', withheld: 0 },
        },
      ],
      why: expect.stringContaining('nobody is real') as string,
    });
    const table = (await run(['stats'], { folder })).out;
    expect(table).toContain('1–7 are hidden');
    expect(table).toMatch(/^ {2}direct-identifier +1–7$/m);
    expect((await run(['stats', '--csv'], { folder })).out).toMatch(/^start,end,grain,figure,name,count\n/);
  });

  it('takes Teams without credentials on this machine only', async () => {
    const { glance } = await serve({}, ['serve', '--local']);
    expect(glance).toMatch(/● teams +on +anyone on this machine/);
    const refused = await run(['serve', '--local'], { folder, environment: { HOST: '0.0.0.0', PORT: '0' } });
    expect(refused).toMatchObject({ status: 2, err: expect.stringContaining('HOST') as string });
  });

  it('keeps the playground shut on an address that others can reach', async () => {
    const { glance } = await serve({ HOST: '0.0.0.0' });
    expect(glance).toMatch(/○ playground +off/);
  });

  it.each<[Environment, RegExp]>([
    [{ SLACK_BOT_TOKEN: 'xoxb-1' }, /^SLACK_SIGNING_SECRET: Slack is half set up/],
    [{ TEAMS_APP_ID: '6f2b0c1e-1111-4222-8333-944455556666' }, /^TEAMS_TENANT_ID: Teams is half set up/],
    [{ PORT: 'http' }, /^PORT: choose/],
    [{ DATABASE: 'nowhere/statistics.sqlite' }, /does not exist/],
  ])('with %j says what to do and ends with 2', async (environment, message) => {
    const { status, err } = await run(['serve'], { folder, environment });
    expect(status).toBe(2);
    expect(err).toMatch(message);
  });

  it('leaves a damaged database as it is', async () => {
    const path = join(folder, 'quiet-word.sqlite');
    writeFileSync(path, 'not a database at all, but somebody needs it');
    const { status, err } = await run(['serve'], { folder });
    expect(status).toBe(2);
    expect(err).toMatch(/damaged/);
    expect(readFileSync(path, 'utf8')).toBe('not a database at all, but somebody needs it');
  });

  it('says that a port is in use', async () => {
    const other: Server = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as { port: number };
    const { status, err } = await run(['serve'], { folder, environment: { PORT: String(port) } });
    other.close();
    expect(status).toBe(2);
    expect(err).toMatch(new RegExp(`^Port ${port} on 127.0.0.1 is in use`));
  });

  it('says that Slack refuses the token', async () => {
    const slack = createServer((_, response) => response.end('{"ok":false,"error":"invalid_auth"}'));
    await new Promise<void>((resolve) => slack.listen(0, '127.0.0.1', resolve));
    const { port } = slack.address() as { port: number };
    const environment = {
      PORT: '0',
      SLACK_SIGNING_SECRET: 'secret',
      SLACK_BOT_TOKEN: 'xoxb-wrong',
      SLACK_API_URL: `http://127.0.0.1:${port}/api/`,
    };
    const { status, err } = await run(['serve'], { folder, environment });
    slack.close();
    expect(status).toBe(2);
    expect(err).toBe('Slack refuses SLACK_BOT_TOKEN (invalid_auth). Run "quiet-word doctor".\n');
  });

  it('reads the policy file again at SIGHUP, and goes on with the old one where it cannot be used', async () => {
    const file = join(folder, 'policy.yaml');
    writeFileSync(file, 'channels:\n  - name: playground\n    kind: clinical-social\n');
    const { address } = await serve({ POLICY_FILE: file });
    const said = listen(running!);
    writeFileSync(file, 'channels:\n  - name: playground\n    kind: shared-or-public\n');
    running!.kill('SIGHUP');
    await said(/read again/);
    await fetch(`${address}/playground/acts`, { method: 'POST', body: JSON.stringify(BAD) });
    writeFileSync(file, 'channels:\n  - name: playground\n    kind: everybody\n');
    running!.kill('SIGHUP');
    await said(/policy\.yaml:3: channels\.0\.kind: choose one of/);
    await fetch(`${address}/playground/acts`, { method: 'POST', body: JSON.stringify(BAD) });
    expect(await stop()).toBe(0);
    const { out } = await run(['stats', '--json'], { folder });
    expect(JSON.parse(out)).toMatchObject({
      periods: [
        {
          byAudience: { 'shared-or-public': { messagesRead: '1–7' }, 'clinical-social': { messagesRead: 0 } },
        },
      ],
    });
  });

  it('does not start on a policy file that cannot be used', async () => {
    const { status, err } = await run(['serve'], { folder, environment: { POLICY_FILE: 'nowhere.yaml' } });
    expect(status).toBe(2);
    expect(err).toMatch(/^nowhere\.yaml: there is no such file/);
  });

  it('reads .env', async () => {
    writeFileSync(join(folder, '.env'), 'DATABASE=elsewhere.sqlite\n');
    const { glance } = await serve();
    expect(glance).toContain('statistics in elsewhere.sqlite');
  });
});
