import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { defaultPolicy } from '../../../src/policy/policy.ts';
import { BOT } from './fake-connector.ts';
import { TENANT } from './issuer.ts';
import { AUTHOR, CHANNEL, freshId, OTHER, press, said, type Fields } from './payloads.ts';
import { openTenant, type Tenant } from './tenant.ts';

const NAMED = defaultPolicy();
const TEAM = '19:team@thread.tacv2';
const MINUTE = 60_000;

let tenant: Tenant;
let now: number;
beforeEach(async () => {
  now = Date.now();
  tenant = await openTenant({ clock: () => now });
  tenant.connector.people.add(OTHER);
});
afterEach(() => tenant.close());

/** Teams tells that members were added to a team. */
function added(members: readonly string[], fields: Fields = {}): Record<string, unknown> {
  return said({
    type: 'conversationUpdate',
    id: freshId(),
    from: { id: '29:the-owner' },
    text: undefined,
    conversation: { conversationType: 'channel', isGroup: true, tenantId: TENANT, id: TEAM },
    channelData: { eventType: 'teamMemberAdded', tenant: { id: TENANT }, team: { id: TEAM } },
    membersAdded: members.map((id) => ({ id })),
    ...fields,
  });
}
const welcomed = () => tenant.nudges().map(({ seenBy }) => seenBy);

describe('somebody who is added to a team', () => {
  it('is welcomed in their own chat, with the policy and one button', async () => {
    expect(await tenant.post(added([AUTHOR]))).toEqual({ status: 200, body: '' });
    expect(welcomed()).toEqual([AUTHOR]);
    const [{ activity } = expect.fail()] = tenant.nudges();
    expect(activity.summary).toBe('Welcome. A short word, seen only by you.');
    expect(JSON.stringify(activity.attachments)).toContain('intranet.example/social-media');
    expect(activity.attachments?.[0]?.content.actions).toMatchObject([{ verb: 'no-more' }]);
    expect([tenant.outcomes(), tenant.messagesRead()]).toEqual([['nudged'], 0]);
  });

  it('is welcomed beside others, and one who cannot be keeps nobody else waiting', async () => {
    expect(
      await tenant.post(added(['29:gone', AUTHOR, BOT.replace('28:', '28:another-'), OTHER])),
    ).toMatchObject({
      status: 200,
    });
    expect(welcomed()).toEqual([AUTHOR, OTHER]);
    expect(tenant.outcomes()).toEqual(['undeliverable', 'nudged', 'nudged']);
  });

  it('is welcomed once, in however many teams and chats', async () => {
    const activity = added([AUTHOR]);
    await Promise.all([tenant.post(activity), tenant.post(activity)]);
    await tenant.post(added([AUTHOR]));
    const chat = { conversationType: 'groupChat', tenantId: TENANT, id: '19:chat@thread.v2' };
    await tenant.post(added([AUTHOR], { conversation: chat }));
    expect(welcomed()).toEqual([AUTHOR]);
  });

  it('together with the bot, or while the team is being set up, is not welcomed; who comes later is', async () => {
    await tenant.post(added([BOT, AUTHOR]));
    now += 5 * MINUTE;
    await tenant.post(added([OTHER]));
    expect([welcomed(), tenant.outcomes()]).toEqual([[], []]);
    now += 6 * MINUTE;
    await tenant.post(added([OTHER]));
    expect(welcomed()).toEqual([OTHER]);
  });

  it('of a personal chat or of another tenant is left alone', async () => {
    await tenant.post(
      added([AUTHOR], { conversation: { conversationType: 'personal', tenantId: TENANT, id: 'a:1' } }),
    );
    await tenant.post(added([AUTHOR], { channelData: { tenant: { id: 'other' }, team: { id: TEAM } } }));
    expect(tenant.paths()).toEqual([]);
  });

  it('that fails for now is not lost to the next time they are added', async () => {
    tenant.connector.mishap('open', ...Array.from({ length: 9 }, () => ({ status: 500 })));
    expect(await tenant.post(added([AUTHOR]))).toMatchObject({ status: 200 });
    expect([welcomed(), tenant.outcomes()]).toEqual([[], []]);
    expect(tenant.logged()).toContain('A welcome cannot be delivered on Teams now.');
  });
});

describe('"no more"', () => {
  it('is respected, thanked for and counted once, by whoever says it', async () => {
    await tenant.post(added([AUTHOR, OTHER]));
    const key = tenant.keyOf(tenant.nudges()[0]);
    const reply = await tenant.post(press(key, 'no-more'));
    expect(reply.status).toBe(200);
    expect(reply.body).toContain('There will be no more welcomes or reminders');
    await tenant.post(press('of-before-a-restart', 'no-more'));
    now += 92 * 24 * 60 * MINUTE;
    await tenant.post(said());
    await tenant.post(said({ from: { id: OTHER } }));
    expect(welcomed()).toEqual([AUTHOR, OTHER, OTHER]);
    expect(tenant.outcomes()).toEqual(['nudged', 'nudged', 'no-more', 'nudged']);
  });
});

describe('who reads a channel', () => {
  const heard = async (fields: Fields = {}) => {
    expect(await tenant.post(said(fields))).toMatchObject({ status: 200 });
    return tenant.heard().at(-1)!;
  };
  const data = (channel: Fields) => ({
    channelData: { tenant: { id: TENANT }, team: { id: TEAM }, channel: { id: CHANNEL, ...channel } },
  });

  it('is told by the channel that Teams names, without asking', async () => {
    expect((await heard(data({ name: 'x', type: 'shared' }))).audience).toBe('shared-or-public');
    expect(tenant.connector.wire.map(({ path }) => path)).not.toContain(
      `/v3/teams/${encodeURIComponent(TEAM)}/conversations`,
    );
  });

  it('is told by the list of the team’s channels otherwise, which is asked for once', async () => {
    tenant.connector.teams.set(TEAM, [{ id: TEAM }, { id: CHANNEL, name: 'Network', type: 'shared' }]);
    for (let times = 0; times < 3; times += 1)
      expect((await heard(data({}))).audience).toBe('shared-or-public');
    const asked = tenant.connector.wire.filter(({ path }) => path.startsWith('/v3/teams/'));
    expect(asked).toHaveLength(1);
  });

  it('may be settled by the name that the list gives', async () => {
    const named = await openTenant({
      policy: { ...NAMED, channels: [{ match: { name: 'ward *' }, kind: 'direct-care' }] },
    });
    named.connector.teams.set(TEAM, [{ id: CHANNEL, name: 'Ward 7', type: 'standard' }]);
    await named.post(said(data({})));
    expect(named.heard()[0]?.audience).toBe('direct-care');
    await named.close();
  });

  it('are outsiders too from when a guest wrote in it, of a channel and of a chat', async () => {
    tenant.connector.roles.set(OTHER, 'guest');
    const chat = {
      conversation: { conversationType: 'groupChat', tenantId: TENANT, id: '19:chat@thread.v2' },
    };
    expect((await heard()).audience).toBe('whole-organisation');
    expect((await heard(chat)).audience).toBe('clinical-social');
    expect(await heard({ from: { id: OTHER, name: 'Olu Other' } })).toMatchObject({
      audience: 'shared-or-public',
      profile: { displayName: 'Olu Other', realName: 'Olu Other', title: '' },
    });
    expect((await heard()).audience).toBe('shared-or-public');
    expect(await heard(chat)).toMatchObject({ audience: 'clinical-social', profile: null });
    await heard({ ...chat, from: { id: OTHER } });
    expect((await heard(chat)).audience).toBe('shared-or-public');
  });

  it.each([{ status: 500 }, { status: 403, code: 'Forbidden' }, { hang: true } as const])(
    'is told by the message alone where Teams does not answer (%j)',
    async (mishap) => {
      tenant.connector.mishap('tell', ...Array.from({ length: 12 }, () => mishap));
      const began = performance.now();
      expect((await heard(data({}))).audience).toBe('whole-organisation');
      expect(performance.now() - began).toBeLessThan(2_500);
    },
  );

  it('is not asked of an address that is not to be trusted', async () => {
    const serviceUrl = 'http://connector.example/';
    const reply = await tenant.post({ ...said(data({})), serviceUrl }, { claims: { serviceUrl } });
    expect([reply.status, tenant.heard().length]).toEqual([200, 1]);
    expect(tenant.connector.wire).toEqual([]);
  });
});
