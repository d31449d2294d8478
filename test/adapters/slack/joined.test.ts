import type { ActionsBlock, Button } from '@slack/types';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { post } from './deliverer.ts';
import { BOT_USER } from './fake-slack.ts';
import { AUTHOR, CHANNEL, callback, joined, press, said } from './payloads.ts';
import { openWorkspace, type Workspace } from './workspace.ts';

let workspace: Workspace;
let now: number;
beforeEach(async () => {
  now = Date.now();
  workspace = await openWorkspace({ clock: () => now });
});
afterEach(() => workspace.close());

const DAY = 86_400_000;
/** A moment as Slack numbers it. */
const at = (time: number) => `${String(Math.floor(time / 1000))}.000001`;
const deliver = (payload: unknown) =>
  workspace.deliver(payload, { skew: Math.round((now - Date.now()) / 1000) });
const responseUrl = () => workspace.slack.responseUrl('D0AUTHOR01', AUTHOR);

describe('somebody who joins a channel', () => {
  it('is welcomed privately, with the policy, the guidance and one button', async () => {
    expect(await deliver(joined())).toEqual([200]);
    const [welcome, ...others] = workspace.nudges();
    expect(others).toEqual([]);
    expect(welcome).toMatchObject({ method: 'chat.postMessage', seenBy: AUTHOR, threadTs: null });
    expect(welcome?.text).toBe('Welcome. A short word, seen only by you.');
    const shown = JSON.stringify(welcome?.blocks);
    for (const part of ['privacy settings', 'intranet.example/social-media', 'paragraph 9'])
      expect(shown).toContain(part);
    const buttons = welcome?.blocks.filter((block): block is ActionsBlock => block.type === 'actions');
    expect(buttons?.flatMap(({ elements }) => elements.map((each) => (each as Button).action_id))).toEqual([
      'no-more',
    ]);
    expect([workspace.outcomes(), workspace.messagesRead()]).toEqual([['nudged'], 0]);
  });

  it('is welcomed in a direct message where nudges are ephemeral, so that it can be found again', async () => {
    const hints = await openWorkspace({ nudgeBy: 'ephemeral' });
    await hints.deliver(joined());
    expect(hints.nudges()).toMatchObject([{ method: 'chat.postMessage', seenBy: AUTHOR }]);
    await hints.close();
  });

  it('is welcomed once, however many channels they join and however often Slack says so', async () => {
    const event = joined();
    const channels = ['C0A', 'C0B', 'C0C'].map((channel) => {
      workspace.slack.channels.set(channel, { members: new Set([BOT_USER]), isArchived: false });
      return joined({ channel });
    });
    await Promise.all([event, event, ...channels].map(deliver));
    await deliver(event);
    expect([workspace.nudges().length, workspace.outcomes()]).toEqual([1, ['nudged']]);
  });

  it('is reminded when they write more than a quarter later', async () => {
    await deliver(joined());
    now += 91 * DAY;
    await deliver(said());
    expect(workspace.nudges()).toHaveLength(1);
    now += DAY;
    await deliver(said());
    await deliver(said());
    expect(workspace.nudges().map(({ text }) => text)).toEqual([
      'Welcome. A short word, seen only by you.',
      'A short reminder, once in a quarter, seen only by you.',
    ]);
  });

  it.each([
    ['the bot itself', { user: BOT_USER }, {}],
    ['Slackbot', { user: 'USLACKBOT' }, {}],
    ['another bot', { user: 'U0ROBOT001' }, {}],
    ['a member of another organisation', { team: 'T0STRANGER' }, { is_ext_shared_channel: true }],
    ['nobody knows whose member, in a shared channel', { team: undefined }, { is_ext_shared_channel: true }],
  ])('is left alone if it is %s', async (_, fields, envelope) => {
    workspace.slack.users.add('U0ROBOT001').add(BOT_USER);
    workspace.slack.profiles.set('U0ROBOT001', { is_bot: true });
    expect(await deliver(joined(fields, envelope))).toEqual([200]);
    expect([workspace.nudges(), workspace.outcomes()]).toEqual([[], []]);
  });

  it('of a channel that the bot is not in is left alone', async () => {
    workspace.slack.channels.set(CHANNEL, { members: new Set([AUTHOR]), isArchived: false });
    await deliver(joined());
    expect(workspace.nudges()).toEqual([]);
  });

  it('is counted under who reads the channel, a guest among them', async () => {
    workspace.slack.profiles.set(AUTHOR, { is_restricted: true });
    await deliver(joined());
    workspace.slack.users.add('U0STAFF001');
    await deliver(said({ user: 'U0STAFF001' }));
    expect(workspace.heard()[0]?.audience).toBe('shared-or-public');
  });
});

describe('a welcome that fails', () => {
  it.each([{ status: 500 }, { hang: true } as const])('for now (%j) is delivered again', async (mishap) => {
    workspace.slack.mishap('chat.postMessage', mishap);
    expect(await deliver(joined())).toEqual([500, 200]);
    expect([workspace.nudges().length, workspace.outcomes()]).toEqual([1, ['nudged']]);
  });

  it('by a rate limit is left out, so that a crowd does not hold up the nudges', async () => {
    workspace.slack.mishap('chat.postMessage', { status: 429, retryAfter: 30 });
    expect(await deliver(joined())).toEqual([200]);
    expect([workspace.nudges(), workspace.outcomes()]).toEqual([[], ['undeliverable']]);
    await deliver(joined());
    expect(workspace.nudges()).toHaveLength(1);
  });

  it('for good is counted and goes nowhere else', async () => {
    workspace.slack.mishap('conversations.open', { error: 'cannot_dm_bot' });
    expect(await deliver(joined())).toEqual([200]);
    expect([workspace.slack.sent, workspace.outcomes()]).toEqual([[], ['undeliverable']]);
  });
});

describe('"no more"', () => {
  const noMore = (fields = {}) =>
    workspace.press(press({ answer: 'no-more', value: 'any', responseUrl: responseUrl(), ...fields }), {
      skew: Math.round((now - Date.now()) / 1000),
    });

  it('is respected for good, thanked for and counted once', async () => {
    await deliver(joined());
    expect([await noMore(), await noMore()]).toEqual([200, 200]);
    now += 200 * DAY;
    await deliver(said({ ts: at(now) }));
    await deliver(joined({ channel: 'C0OTHER' }));
    expect(workspace.nudges()).toHaveLength(1);
    expect(workspace.outcomes()).toEqual(['nudged', 'no-more']);
    const thanks = workspace.slack.sent.filter(({ method }) => method === 'response');
    expect(thanks[0]?.text).toMatch(/^Thank you\. There will be no more/);
    await deliver(said({ text: 'bad', ts: at(now) }));
    expect(workspace.nudges()).toHaveLength(2);
  });

  it('to a welcome of before a restart is respected too', async () => {
    expect(await noMore()).toBe(200);
    await deliver(joined());
    expect([workspace.nudges(), workspace.outcomes()]).toEqual([[], []]);
  });

  it('holds for whoever says it, and nobody else', async () => {
    await deliver(joined());
    await noMore({ user: 'U0SOMEBODY' });
    now += 92 * DAY;
    await deliver(said());
    expect(workspace.nudges()).toHaveLength(2);
  });

  it('is not taken without a good signature', async () => {
    const payload = press({ answer: 'no-more', value: 'any', responseUrl: responseUrl() });
    expect(await workspace.press(payload, { secret: 'another' })).toBe(401);
    await deliver(joined());
    expect(workspace.nudges()).toHaveLength(1);
  });
});

it.each([
  ['nobody', { user: undefined }],
  ['nowhere', { channel: '' }],
  ['a user that is none', { user: 7 as unknown as string }],
])('an arrival of %s is malformed, and ends nothing', async (_, fields) => {
  const body = JSON.stringify(
    callback({ type: 'member_joined_channel', user: AUTHOR, channel: CHANNEL, ...fields }),
  );
  expect(await post(workspace.address, body, 'application/json')).toBe(400);
  expect(await deliver(joined())).toEqual([200]);
  expect(workspace.nudges()).toHaveLength(1);
});
