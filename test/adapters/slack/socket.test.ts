import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openFakeSocket, type FakeSocket } from './fake-socket.ts';
import { AUTHOR, press, said } from './payloads.ts';
import { openWorkspace, type Workspace } from './workspace.ts';

let socket: FakeSocket;
let workspace: Workspace;
beforeEach(async () => {
  socket = await openFakeSocket();
  workspace = await openWorkspace({ socketUrl: socket.url });
});
afterEach(async () => {
  await workspace.close();
  await socket.close();
});

const bad = () => said({ text: 'bad' });

describe('Socket Mode', () => {
  it('needs no path of its own', () => {
    expect(workspace.adapter.routes).toEqual([]);
  });

  it('brings messages and answers', async () => {
    expect(await socket.deliver(bad())).toBe(1);
    expect(workspace.nudges()).toMatchObject([{ seenBy: AUTHOR }]);
    const value = /"value":"([^"]+)"/.exec(JSON.stringify(workspace.nudges()))?.[1] ?? '';
    const responseUrl = workspace.slack.responseUrl('D0AUTHOR01', AUTHOR);
    expect(await socket.deliver(press({ answer: 'wrong', value, responseUrl }))).toBe(1);
    expect(workspace.outcomes()).toEqual(['nudged', 'wrong']);
  });

  it('acknowledges after the work: what fails is sent again, and nudged once', async () => {
    workspace.slack.mishap('chat.postMessage', { status: 500 }, { status: 429, retryAfter: 1 });
    expect(await socket.deliver(bad(), 900)).toBeGreaterThanOrEqual(2);
    expect([workspace.nudges().length, workspace.messagesRead()]).toEqual([1, 1]);
  });

  it('nudges once, though Slack gave up waiting', async () => {
    workspace.slack.mishap('chat.postMessage', { before: () => wait(250) });
    expect(await socket.deliver(bad(), 150)).toBeGreaterThan(1);
    expect(workspace.nudges()).toHaveLength(1);
  });

  it('acknowledges what will never succeed, and what it does not read', async () => {
    workspace.slack.mishap('conversations.open', { error: 'user_not_found' });
    expect(await socket.deliver(bad())).toBe(1);
    expect(
      await socket.deliver({ type: 'event_callback', event_id: 'Ev1', event: { type: 'reaction_added' } }),
    ).toBe(1);
    expect(workspace.nudges()).toEqual([]);
  });

  it('takes anything that comes, and goes on', async () => {
    for (const text of [
      '',
      'null',
      '7',
      '{',
      '[]',
      '{"type":"events_api"}',
      '{"type":"events_api","payload":null}',
    ])
      socket.raw(text);
    socket.raw(
      JSON.stringify({ type: 'events_api', envelope_id: 'e', payload: { event: { type: 'message' } } }),
    );
    socket.raw(JSON.stringify({ type: 'interactive', envelope_id: 'e', payload: null }));
    expect(await socket.deliver(bad())).toBe(1);
    expect(workspace.nudges()).toHaveLength(1);
  });

  it('connects again when Slack ends the connection', async () => {
    socket.refresh();
    await socket.connected();
    expect(await socket.deliver(bad())).toBe(1);
    expect(socket.connections()).toBe(2);
  });

  it('connects again even if that fails at first', async () => {
    workspace.slack.mishap('apps.connections.open', { status: 503 }, { error: 'internal_error' });
    socket.refresh();
    await socket.connected();
    expect(await socket.deliver(bad())).toBe(1);
    expect(workspace.logged()).toContain('Slack cannot be reached; trying again.');
  });

  it('begins without Slack, and connects when it is there', async () => {
    const late = await openFakeSocket();
    const early = await openWorkspace({ socketUrl: late.url, isStarted: false });
    early.slack.mishap('apps.connections.open', { status: 503 });
    await early.start();
    await late.connected();
    expect(await late.deliver(bad())).toBe(1);
    await early.close();
    await late.close();
  });

  it('refuses to start with a token that Slack refuses', async () => {
    const wrong = await openWorkspace({ socketUrl: socket.url, isStarted: false });
    wrong.slack.mishap('apps.connections.open', { error: 'invalid_auth' });
    await expect(wrong.start()).rejects.toThrow('Slack refuses SLACK_APP_TOKEN (invalid_auth)');
    await wrong.close();
  });

  it('finishes what is in hand before it stops', async () => {
    const begun = workspace.slack.hold('chat.postMessage', 150);
    const delivery = socket.deliver(bad());
    await begun;
    await workspace.adapter.stop();
    expect(await delivery).toBe(1);
    expect(workspace.nudges()).toHaveLength(1);
  });
});
