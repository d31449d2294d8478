import { describe, expect, it } from 'vitest';
import { createOpenFiles } from '../../../adapters/slack/files.ts';
import { readHappening } from '../../../adapters/slack/receive.ts';
import type { Seen } from '../../../adapters/slack/surroundings.ts';
import { readMessageCallback } from '../../../adapters/slack/wire.ts';
import { type AudienceOf, createKeyring } from '../../../src/message.ts';
import { audienceIn, defaultPolicy } from '../../../src/policy/policy.ts';
import { BOT_TOKEN, TEAM } from './fake-slack.ts';
import { AUTHOR, callback, CHANNEL, messageEvent, type Said } from './payloads.ts';

const audienceOf: AudienceOf = (channel) => audienceIn(defaultPolicy(), channel);
const keys = createKeyring();
const bot = { botUserId: 'U0QUIETBOT', teams: new Set([TEAM, 'E0ENTERPRISE']) };

const surroundings = {
  of: async ({ channel }: Seen) => ({
    audience: audienceOf({ ...channel, name: null, hasGuests: false }),
    profile: null,
  }),
};

async function read(fields: Said, envelope: Record<string, unknown> = {}) {
  const happening = await readHappening(
    readMessageCallback(callback(messageEvent(fields), envelope)),
    bot,
    keys,
    surroundings,
    createOpenFiles({ botToken: BOT_TOKEN, apiUrl: null }),
  );
  return happening?.kind === 'deleted' ? null : (happening?.message ?? null);
}

describe('a message of Slack', () => {
  it('becomes one of ours, in opaque keys and decoded', async () => {
    expect(await read({ text: 'ask <@U1> &amp; wait', ts: '1700000000.123456' })).toEqual({
      platform: 'slack',
      key: keys.message(CHANNEL, '1700000000.123456'),
      author: keys.author(AUTHOR),
      preference: keys.preference('slack', AUTHOR),
      channel: keys.channel(CHANNEL),
      thread: keys.thread(CHANNEL, '1700000000.123456'),
      audience: 'whole-organisation',
      text: 'ask @someone & wait',
      mentions: [[4, 12]],
      saidAt: 1_700_000_000_123,
      profile: null,
      attachments: [],
    });
  });

  it('stands in the thread of the message that it answers', async () => {
    const first = await read({ ts: '5.000001', thread_ts: '5.000001' });
    const reply = await read({ ts: '6.000001', thread_ts: '5.000001' });
    expect(reply?.thread).toBe(first?.thread);
    expect(reply?.key).not.toBe(first?.key);
  });

  it.each([
    ['channel', false, 'whole-organisation'],
    ['group', false, 'whole-organisation'],
    [undefined, undefined, 'whole-organisation'],
    ['mpim', false, 'clinical-social'],
    ['channel', true, 'shared-or-public'],
    ['mpim', true, 'shared-or-public'],
  ])('in a %s (shared outside: %s) is read by the %s', async (channelType, isShared, audience) => {
    const message = await read({ channel_type: channelType }, { is_ext_shared_channel: isShared });
    expect(message?.audience).toBe(audience);
  });

  it.each([
    [{ team: TEAM }, true],
    [{ team: 'E0ENTERPRISE' }, true],
    [{ team: 'T0OTHER', user_team: TEAM }, true],
    [{ team: TEAM, user_team: 'T0OTHER' }, false],
    [{ team: undefined }, false],
  ])('in a shared channel by somebody of %j is ours: %s', async (fields, isOurs) => {
    expect((await read(fields, { is_ext_shared_channel: true })) !== null).toBe(isOurs);
  });
});
