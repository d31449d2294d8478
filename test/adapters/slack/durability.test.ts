import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { deliverAsSlack } from './deliverer.ts';
import { openFakeSlack } from './fake-slack.ts';
import { AUTHOR, CHANNEL, said } from './payloads.ts';
import { openWorkspace, type Workspace } from './workspace.ts';

let workspace: Workspace;
beforeEach(async () => {
  workspace = await openWorkspace();
});
afterEach(() => workspace.close());

const bad = () => said({ text: 'bad' });

describe('whatever fails for now is tried again a little later, and nudged once', () => {
  it.each([
    ['a server error', { status: 500 }],
    ['a page of HTML', { status: 502, body: '<html>bad gateway</html>' }],
    ['HTML that looks well', { status: 200, body: '<html>maintenance</html>' }],
    ['a rate limit', { status: 429, retryAfter: 1 }],
    ['a rate limit without a time', { status: 429 }],
    ['an internal error', { error: 'internal_error' }],
    ['an error that nobody knows', { error: 'moon_in_the_way' }],
  ])('%s', async (_, mishap) => {
    for (const method of ['conversations.open', 'chat.postMessage']) {
      const event = bad();
      workspace.slack.mishap(method, mishap);
      expect((await workspace.deliver(event)).at(-1)).toBe(200);
    }
    expect(workspace.nudges()).toHaveLength(2);
    expect(workspace.outcomes()).toEqual(['nudged', 'nudged']);
    expect(workspace.messagesRead()).toBe(2);
  });

  it('a Web API that hangs, within the three seconds that Slack waits', async () => {
    workspace.slack.mishap('chat.postMessage', { hang: true });
    expect((await workspace.deliver(bad())).at(-1)).toBe(200);
    expect(workspace.nudges()).toHaveLength(1);
  });

  it('a link to the message that cannot be had is done without', async () => {
    workspace.slack.mishap('chat.getPermalink', { status: 500 });
    expect(await workspace.deliver(bad())).toEqual([200]);
    expect(workspace.nudges()).toHaveLength(1);
  });
});

describe('whatever will never succeed is acknowledged and counted', () => {
  it.each([
    'user_not_found',
    'user_disabled',
    'cannot_dm_bot',
    'missing_scope',
    'token_revoked',
    'is_archived',
  ])('%s', async (error) => {
    workspace.slack.mishap('conversations.open', { error });
    expect(await workspace.deliver(bad())).toEqual([200]);
    expect([workspace.nudges(), workspace.outcomes()]).toEqual([[], ['undeliverable']]);
    expect(workspace.logged()).toContain(error);
  });

  it('a direct conversation that is gone, which is opened anew for the next nudge', async () => {
    await workspace.deliver(bad());
    workspace.slack.mishap('chat.postMessage', { error: 'channel_not_found' });
    expect(await workspace.deliver(bad())).toEqual([200]);
    expect(await workspace.deliver(bad())).toEqual([200]);
    expect(workspace.slack.calls.filter((method) => method === 'conversations.open')).toHaveLength(2);
    expect(workspace.outcomes()).toEqual(['nudged', 'undeliverable', 'nudged']);
  });

  it('an ephemeral nudge in a channel that cannot show it', async () => {
    const hints = await openWorkspace({ nudgeBy: 'ephemeral' });
    const channel = hints.slack.channels.get(CHANNEL)!;
    channel.members.delete(AUTHOR);
    expect(await hints.deliver(bad())).toEqual([200]);
    channel.isArchived = true;
    expect(await hints.deliver(bad())).toEqual([200]);
    hints.slack.channels.delete(CHANNEL);
    expect(await hints.deliver(bad())).toEqual([200]);
    expect([hints.nudges(), hints.outcomes()]).toEqual([[], Array(3).fill('undeliverable')]);
    expect(hints.logged()).toMatch(/user_not_in_channel.*is_archived.*channel_not_found/s);
    await hints.close();
  });
});

describe('the same event', () => {
  it('many times at once is nudged once', async () => {
    const event = bad();
    const attempts = await Promise.all(Array.from({ length: 8 }, () => workspace.deliver(event)));
    expect(attempts.flat()).toEqual(Array(8).fill(200));
    expect(await workspace.deliver(event)).toEqual([200]);
    expect([workspace.nudges().length, workspace.messagesRead()]).toEqual([1, 1]);
  });

  it('that waits for its turn longer than Slack does is not acknowledged until it had it, and nudged once', async () => {
    const event = bad();
    workspace.slack.mishap('chat.postMessage', { status: 429, retryAfter: 4 });
    const once = { redeliveries: 0 };
    const attempts = await Promise.all([workspace.deliver(event, once), workspace.deliver(event, once)]);
    expect(attempts.flat()).toEqual([500, 500]);
    expect([workspace.nudges(), workspace.outcomes(), workspace.messagesRead()]).toEqual([[], [], 0]);
    expect((await workspace.deliver(event)).at(-1)).toBe(200);
    expect([workspace.nudges().length, workspace.messagesRead()]).toEqual([1, 1]);
    expect(workspace.logged()).toContain('still waits for its turn');
  });

  it('keeps its place: what comes meanwhile waits behind it, and Slack is left in peace', async () => {
    workspace.slack.mishap('chat.postMessage', { status: 429, retryAfter: 2 });
    const began = performance.now();
    const first = workspace.deliver(said({ text: 'bad one' }));
    await expect.poll(() => workspace.slack.calls).toContain('chat.postMessage');
    const second = workspace.deliver(said({ text: 'bad two' }));
    await Promise.all([first, second]);
    expect(performance.now() - began).toBeGreaterThan(1_900);
    expect(workspace.slack.calls.filter((method) => method === 'chat.postMessage')).toHaveLength(3);
    expect(workspace.outcomes()).toEqual(['nudged', 'nudged']);
  });

  it('that Slack gave up waiting for is nudged once', async () => {
    workspace.slack.mishap('chat.postMessage', { before: () => wait(400) });
    const attempts = await workspace.deliver(bad(), { limit: 250 });
    expect([attempts[0], attempts.at(-1)]).toEqual(['timeout', 200]);
    expect(workspace.nudges()).toHaveLength(1);
  });
});

describe('starting and stopping', () => {
  it('begins without Slack, and works when it is there', async () => {
    const late = await openWorkspace({ isStarted: false });
    late.slack.mishap('auth.test', { status: 503 }, { status: 503 });
    await late.start();
    expect(await late.deliver(bad())).toEqual([500, 200]);
    expect(late.nudges()).toHaveLength(1);
    await late.close();
  });

  it('refuses to start with a token that Slack refuses', async () => {
    const wrong = await openWorkspace({ isStarted: false });
    wrong.slack.mishap('auth.test', { error: 'invalid_auth' });
    await expect(wrong.start()).rejects.toThrow('Slack refuses SLACK_BOT_TOKEN (invalid_auth)');
    await wrong.close();
  });

  it('finishes what is in hand before it stops', async () => {
    const begun = workspace.slack.hold('chat.postMessage', 200);
    const delivery = workspace.deliver(bad());
    await begun;
    await workspace.adapter.stop();
    expect(workspace.nudges()).toHaveLength(1);
    expect(await delivery).toEqual([200]);
    expect(await workspace.deliver(bad(), { redeliveries: 0 })).toEqual([503]);
  });
});

describe('a process that is killed', () => {
  const children: ChildProcess[] = [];
  afterEach(() => children.splice(0).forEach((child) => child.kill('SIGKILL')));

  async function startProgram(apiUrl: string, port: string): Promise<string> {
    const entry = new URL('program-child.ts', import.meta.url).pathname;
    const child = fork(entry, [apiUrl, port], { execArgv: ['--import', 'tsx'] });
    children.push(child);
    const [address] = (await once(child, 'message')) as [string];
    return address;
  }

  it('in the middle of a nudge sends one after the redelivery', async () => {
    const slack = await openFakeSlack();
    slack.users.add(AUTHOR);
    const address = await startProgram(slack.apiUrl, '0');
    slack.mishap('conversations.open', {
      before: async () => {
        children[0]?.kill('SIGKILL');
        await once(children[0]!, 'exit');
      },
    });
    const attempts = await deliverAsSlack(address, bad(), {
      meanwhile: async () => {
        await startProgram(slack.apiUrl, new URL(address).port);
      },
    });
    expect(attempts).toEqual(['broken', 200]);
    expect(slack.sent).toMatchObject([{ method: 'chat.postMessage', seenBy: AUTHOR }]);
    await slack.close();
  });
});
