import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { defaultPolicy, type Policy } from '../../../src/policy/policy.ts';
import type { Message } from '../../../src/message.ts';
import { AUTHOR, CHANNEL, edited, freshTs, said } from './payloads.ts';
import { BOT_USER, TEAM } from './fake-slack.ts';
import { openWorkspace, type Workspace, type WorkspaceOptions } from './workspace.ts';

const WARDS: Policy = {
  ...defaultPolicy(),
  channels: [{ match: { name: 'ward-*' }, kind: 'direct-care' }],
};
const PROFILE = { display_name: 'TiredReg', real_name: 'Anna Author', title: 'ST5', phone: '07700 900000' };

let workspace: Workspace;
let now: number;
async function open(options: WorkspaceOptions = {}): Promise<Workspace> {
  workspace = await openWorkspace({ policy: WARDS, clock: () => now, ...options });
  workspace.slack.profiles.set(AUTHOR, { profile: PROFILE });
  return workspace;
}
beforeEach(async () => {
  now = Date.now();
  await open();
});
afterEach(() => workspace.close());

const MINUTE = 60_000;
const tellOf = (told: Record<string, unknown>, channel = CHANNEL) =>
  workspace.slack.channels.set(channel, { members: new Set([AUTHOR, BOT_USER]), isArchived: false, told });
async function heard(fields = {}, envelope = {}): Promise<Message> {
  const skew = Math.round((now - Date.now()) / 1000);
  expect(await workspace.deliver({ ...said(fields), ...envelope }, { skew })).toEqual([200]);
  return workspace.heard().at(-1)!;
}

describe('who reads a channel', () => {
  it('is told by its name, as the policy has it', async () => {
    tellOf({ name: 'ward-7' });
    expect(await heard()).toMatchObject({ audience: 'direct-care', profile: null });
  });

  it.each([
    ['another organisation', { is_ext_shared: true, is_shared: true }, 'shared-or-public'],
    ['somebody Slack does not name', { is_shared: true }, 'shared-or-public'],
    ['the workspaces of one organisation', { is_org_shared: true, is_shared: true }, 'whole-organisation'],
    ['a few', { is_mpim: true }, 'clinical-social'],
    ['the workspace', {}, 'whole-organisation'],
  ])('is told by what Slack says of it: %s', async (_, told, audience) => {
    tellOf({ name: 'mess', ...told });
    expect((await heard()).audience).toBe(audience);
  });

  it.each([{ is_restricted: true }, { is_ultra_restricted: true }, { is_stranger: true }])(
    'is an outsider too from when a guest wrote in it: %j',
    async (role) => {
      workspace.slack.users.add('U0GUEST001').add('U0STAFF001');
      workspace.slack.profiles.set('U0GUEST001', role);
      expect((await heard({ user: 'U0STAFF001' })).audience).toBe('whole-organisation');
      expect((await heard({ user: 'U0GUEST001' })).audience).toBe('shared-or-public');
      expect((await heard({ user: 'U0STAFF001' })).audience).toBe('shared-or-public');
      tellOf({}, 'C0OTHER001');
      expect((await heard({ user: 'U0STAFF001', channel: 'C0OTHER001' })).audience).toBe(
        'whole-organisation',
      );
      now += 31 * 24 * 60 * MINUTE;
      expect((await heard({ user: 'U0STAFF001' })).audience).toBe('whole-organisation');
    },
  );

  it('is asked once by many messages, and again after ten minutes', async () => {
    workspace.slack.users.add('U0STAFF001');
    await Promise.all([heard(), heard(), heard({ user: 'U0STAFF001' })]);
    expect(workspace.asked().toSorted()).toEqual(['conversations.info', 'users.info', 'users.info']);
    tellOf({ name: 'ward-7' });
    now += 9 * MINUTE;
    expect((await heard()).audience).toBe('whole-organisation');
    now += 2 * MINUTE;
    expect((await heard()).audience).toBe('direct-care');
  });

  it('is not asked for a group message, whose event tells enough', async () => {
    expect((await heard({ channel_type: 'mpim' })).audience).toBe('clinical-social');
    expect(workspace.asked()).toEqual(['users.info']);
  });

  it('is not asked for what is not read: a deletion, a bot, somebody of elsewhere', async () => {
    await workspace.deliver(said({ bot_id: 'B1' }));
    await workspace.deliver(said({ team: 'T0STRANGER' }));
    await workspace.deliver(edited(freshTs(), 'same', 'same'));
    expect(workspace.asked()).toEqual([]);
  });

  it.each([
    ['a server error', { status: 500 }],
    ['a rate limit', { status: 429, retryAfter: 30 }],
    ['a scope that was not given', { error: 'missing_scope' }],
    ['a page of HTML', { status: 200, body: '<html>maintenance</html>' }],
    ['silence', { hang: true }],
  ] as const)('is told by the event alone after %s, and asked again later', async (_, mishap) => {
    tellOf({ name: 'ward-7' });
    workspace.slack.mishap('conversations.info', mishap);
    workspace.slack.mishap('users.info', mishap);
    const began = performance.now();
    expect((await heard()).audience).toBe('whole-organisation');
    expect(performance.now() - began).toBeLessThan(2_200);
    expect((await heard({}, { is_ext_shared_channel: true })).audience).toBe('shared-or-public');
    expect(workspace.asked()).toHaveLength(2);
    now += MINUTE;
    expect((await heard()).audience).toBe('direct-care');
  });

  it('is what it was last while Slack does not answer', async () => {
    tellOf({ name: 'ward-7' });
    await heard();
    now += 11 * MINUTE;
    workspace.slack.mishap('conversations.info', { status: 500 });
    expect((await heard()).audience).toBe('direct-care');
  });
});

describe('the author’s profile', () => {
  it('comes along where outsiders read, with three fields and no more', async () => {
    const { profile } = await heard({}, { is_ext_shared_channel: true });
    expect(profile).toEqual({ displayName: 'TiredReg', realName: 'Anna Author', title: 'ST5' });
  });

  it('is asked once an hour', async () => {
    const shared = { is_ext_shared_channel: true };
    await heard({}, shared);
    workspace.slack.profiles.set(AUTHOR, { profile: { ...PROFILE, title: 'consultant' } });
    now += 59 * MINUTE;
    expect((await heard({}, shared)).profile?.title).toBe('ST5');
    now += 2 * MINUTE;
    expect((await heard({}, shared)).profile?.title).toBe('consultant');
  });

  it('is not there where Slack does not tell it, and nowhere else', async () => {
    expect((await heard()).profile).toBeNull();
    workspace.slack.users.add('U0OTHER001');
    workspace.slack.mishap('users.info', { status: 500 });
    const { profile } = await heard({ user: 'U0OTHER001', team: TEAM }, { is_ext_shared_channel: true });
    expect(profile).toBeNull();
  });
});
