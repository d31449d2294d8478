import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { deliverAsSlack, post } from './deliverer.ts';
import { AUTHOR, callback, CHANNEL, deleted, edited, freshTs, messageEvent, said } from './payloads.ts';
import { openWorkspace, type Workspace } from './workspace.ts';

let workspace: Workspace;
beforeEach(async () => {
  workspace = await openWorkspace();
});
afterEach(() => workspace.close());

describe('a message over signed HTTP', () => {
  it('reaches its author alone, in a direct message', async () => {
    expect(await workspace.deliver(said({ text: 'a bad day' }))).toEqual([200]);
    const [nudge, ...others] = workspace.nudges();
    expect(others).toEqual([]);
    expect(nudge).toMatchObject({ method: 'chat.postMessage', seenBy: AUTHOR, threadTs: null });
    expect(JSON.stringify(nudge?.blocks)).toContain('“bad”');
    expect(nudge?.text).not.toContain('bad');
    expect([workspace.outcomes(), workspace.messagesRead()]).toEqual([['nudged'], 1]);
  });

  it('that is harmless is counted and answered with silence', async () => {
    expect(await workspace.deliver(said())).toEqual([200]);
    expect([workspace.nudges(), workspace.outcomes(), workspace.messagesRead()]).toEqual([[], [], 1]);
  });

  it.each([
    ['in a thread', { thread_ts: '1.000001' }],
    ['with a file', { subtype: 'file_share', files: [{ id: 'F1' }] }],
    ['sent from a thread to the channel too', { subtype: 'thread_broadcast', thread_ts: '1.000001' }],
    ['about oneself', { subtype: 'me_message' }],
    ['in a private channel', { channel_type: 'group' }],
    ['in a group message', { channel_type: 'mpim' }],
  ])('%s is read', async (_, fields) => {
    expect(await workspace.deliver(said({ text: 'bad', ...fields }))).toEqual([200]);
    expect(workspace.nudges()).toHaveLength(1);
  });

  it.each([
    ['of a bot', { bot_id: 'B1' }],
    ['of a bot without a user', { subtype: 'bot_message', bot_id: 'B1', user: undefined }],
    ['of this bot', { user: 'U0QUIETBOT' }],
    ['of Slackbot', { user: 'USLACKBOT' }],
    ['about joining', { subtype: 'channel_join' }],
    ['to the bot itself', { channel_type: 'im' }],
    ['of nobody', { user: undefined }],
    ['of another organisation', { team: 'T0STRANGER' }],
  ])('%s is left alone', async (_, fields) => {
    expect(await workspace.deliver(said({ text: 'bad', ...fields }))).toEqual([200]);
    expect([workspace.nudges(), workspace.messagesRead()]).toEqual([[], 0]);
  });

  it('of a shared channel is read only for the people of this workspace', async () => {
    const shared = { is_ext_shared_channel: true };
    await workspace.deliver(callback(messageEvent({ text: 'bad' }), shared));
    await workspace.deliver(callback(messageEvent({ text: 'bad', team: 'T0STRANGER' }), shared));
    await workspace.deliver(callback(messageEvent({ text: 'bad', team: undefined }), shared));
    expect(workspace.nudges()).toHaveLength(1);
  });

  it('of another workspace is acknowledged and left alone', async () => {
    const foreign = { team_id: 'T0OTHER', authorizations: [{ team_id: 'T0OTHER', enterprise_id: null }] };
    expect(await workspace.deliver(callback(messageEvent({ text: 'bad' }), foreign))).toEqual([200]);
    expect([workspace.nudges(), workspace.messagesRead()]).toEqual([[], 0]);
  });
});

describe('an edit', () => {
  it('that turns a harmless message is nudged once', async () => {
    const ts = freshTs();
    await workspace.deliver(said({ ts, text: 'good' }));
    await workspace.deliver(edited(ts, 'good', 'bad'));
    await workspace.deliver(edited(ts, 'bad', 'bad, very bad'));
    expect(workspace.nudges()).toHaveLength(1);
    expect([workspace.outcomes(), workspace.messagesRead()]).toEqual([['nudged'], 1]);
  });

  it('that says it better closes the nudge', async () => {
    const ts = freshTs();
    await workspace.deliver(said({ ts, text: 'bad' }));
    await workspace.deliver(edited(ts, 'bad', 'good'));
    expect(workspace.outcomes()).toEqual(['nudged', 'edited']);
  });

  it('that only unfurls a link is ignored', async () => {
    const ts = freshTs();
    await workspace.deliver(edited(ts, 'bad https://x.example', 'bad https://x.example'));
    expect(workspace.nudges()).toEqual([]);
  });

  it('of a bot is ignored', async () => {
    await workspace.deliver(edited(freshTs(), 'good', 'bad', { bot_id: 'B1' }));
    expect(workspace.nudges()).toEqual([]);
  });
});

describe('a deletion', () => {
  it('closes the nudge', async () => {
    const ts = freshTs();
    await workspace.deliver(said({ ts, text: 'bad' }));
    await workspace.deliver(deleted(ts));
    expect(workspace.outcomes()).toEqual(['nudged', 'deleted']);
  });

  it('of the first message of a thread, which leaves a tombstone, closes it too', async () => {
    const ts = freshTs();
    await workspace.deliver(said({ ts, text: 'bad' }));
    const tombstone = { subtype: 'tombstone', user: 'USLACKBOT', text: 'This message was deleted.' };
    await workspace.deliver(edited(ts, 'bad', tombstone.text, tombstone));
    expect(workspace.outcomes()).toEqual(['nudged', 'deleted']);
  });
});

describe('a request', () => {
  const bad = () => said({ text: 'bad' });

  it.each([
    ['signed with another secret', { secret: 'another' }],
    ['six minutes old', { skew: -360 }],
    ['from six minutes ahead', { skew: 360 }],
    ['with a signature that does not fit', { headers: { 'x-slack-signature': 'v0=00' } }],
    ['with a signature of another version', { headers: { 'x-slack-signature': 'v9=00' } }],
    ['with a time that is none', { headers: { 'x-slack-request-timestamp': 'soon' } }],
  ])('%s is refused', async (_, options) => {
    expect(await workspace.deliver(bad(), { ...options, redeliveries: 0 })).toEqual([401]);
    expect([workspace.nudges(), workspace.messagesRead()]).toEqual([[], 0]);
  });

  it('without a signature is refused, whatever it holds', async () => {
    for (const body of [JSON.stringify(bad()), 'null', 'ssl_check=1', '']) {
      const { status } = await fetch(workspace.address, { method: 'POST', body });
      expect(status).toBe(401);
    }
  });

  it.each([
    ['nothing', ''],
    ['null', 'null'],
    ['a number', '17'],
    ['a list', '[]'],
    ['half an object', '{"type":"event_callback"'],
    ['no type', '{}'],
    ['no event', JSON.stringify({ type: 'event_callback', event_id: 'Ev1' })],
    ['an event that is none', JSON.stringify({ type: 'event_callback', event_id: 'Ev1', event: 'message' })],
    ['a message without a channel', JSON.stringify(callback({ type: 'message', ts: '1.1', text: 'bad' }))],
    ['a text that is none', JSON.stringify(callback(messageEvent({ text: 7 as unknown as string })))],
    ['a user that is none', JSON.stringify(callback({ ...messageEvent(), user: null }))],
    ['a time that is none', JSON.stringify(callback(messageEvent({ ts: 'noon' })))],
    [
      'a press without a button',
      JSON.stringify({ type: 'block_actions', user: { id: AUTHOR }, actions: [] }),
    ],
    ['a press by nobody', JSON.stringify({ type: 'block_actions', actions: [{ action_id: 'wrong' }] })],
  ])('with %s in it is malformed, and ends nothing', async (_, body) => {
    expect(await post(workspace.address, body, 'application/json')).toBe(400);
    expect(await workspace.deliver(bad())).toEqual([200]);
    expect(workspace.nudges()).toHaveLength(1);
  });

  it.each([
    ['an event of another kind', callback({ type: 'reaction_added', user: AUTHOR, item: null })],
    ['a notice of rate limits', { type: 'app_rate_limited', minute_rate_limited: 1 }],
    ['a shortcut', { type: 'shortcut', callback_id: 'c' }],
  ])('with %s is acknowledged at once', async (_, payload) => {
    expect(await deliverAsSlack(workspace.address, payload, { limit: 2_500 })).toEqual([200]);
  });

  it('that asks for the challenge gets it', async () => {
    const challenge = { type: 'url_verification', token: 'unused', challenge: 'c-123' };
    expect(await post(workspace.address, JSON.stringify(challenge), 'application/json')).toBe(200);
  });

  it('larger than any of Slack’s is refused', async () => {
    const body = JSON.stringify(said({ text: 'bad'.repeat(2_000_000) }));
    expect([413, 'broken']).toContain(await post(workspace.address, body, 'application/json'));
  });

  it('is asked for again until the adapter has started', async () => {
    const early = await openWorkspace({ isStarted: false });
    expect(await early.deliver(bad(), { redeliveries: 1 })).toEqual([503, 503]);
    await early.close();
  });

  it('may hold a message of any characters', async () => {
    const texts = [
      '\ud800',
      '\u202Ebad\u202C',
      'b\u200Bad',
      '<<<>>>&&&',
      '<@',
      '',
      ' \n ',
      'x'.repeat(40_000),
    ];
    for (const text of texts) expect(await workspace.deliver(said({ text }))).toEqual([200]);
    expect(workspace.messagesRead()).toBe(texts.length);
  });
});

it('keeps the direct conversation, so that the next nudge takes one call less', async () => {
  await workspace.deliver(said({ text: 'bad' }));
  await workspace.deliver(said({ text: 'bad' }));
  expect(workspace.slack.calls.filter((method) => method === 'conversations.open')).toHaveLength(1);
  expect(workspace.nudges()).toHaveLength(2);
});

it('is in the channel of the message by setting, and in its thread', async () => {
  const hints = await openWorkspace({ nudgeBy: 'ephemeral' });
  await hints.deliver(said({ text: 'bad' }));
  await hints.deliver(said({ text: 'bad', thread_ts: '1.000001' }));
  expect(hints.nudges()).toMatchObject([
    { method: 'chat.postEphemeral', channel: CHANNEL, seenBy: AUTHOR, threadTs: null },
    { method: 'chat.postEphemeral', channel: CHANNEL, seenBy: AUTHOR, threadTs: '1.000001' },
  ]);
  await hints.close();
});

it.each([
  ['direct', 'ephemeral', 'chat.postMessage'],
  ['in-place', 'dm', 'chat.postEphemeral'],
  ['as-set', 'dm', 'chat.postMessage'],
  ['as-set', 'ephemeral', 'chat.postEphemeral'],
] as const)('comes %s by the policy of the channel, with SLACK_NUDGE=%s', async (manner, nudgeBy, method) => {
  const policied = await openWorkspace({ nudgeBy, mannerOf: () => manner });
  await policied.deliver(said({ text: 'bad' }));
  expect(policied.nudges()).toMatchObject([{ method, seenBy: AUTHOR }]);
  await policied.close();
});
