import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Card, Submit } from '../../../adapters/teams/card-elements.ts';
import { BOT } from './fake-connector.ts';
import { TENANT } from './issuer.ts';
import { AUTHOR, dialog, installed, OTHER, press, said, toBot, type Fields } from './payloads.ts';
import { openTenant, type Tenant } from './tenant.ts';

let tenant: Tenant;
beforeEach(async () => {
  tenant = await openTenant({ patience: 300 });
});
afterEach(() => tenant.close());

/** The card of a dialog, as Teams shows it. */
async function shown(activity: unknown): Promise<{ card: Card<Submit>; words: string }> {
  const { status, body } = await tenant.post(activity);
  expect(status).toBe(200);
  const answer = JSON.parse(body) as { task: { type: string; value: { card: { content: Card<Submit> } } } };
  expect(answer.task.type).toBe('continue');
  const card = answer.task.value.card.content;
  return { card, words: JSON.stringify(card) };
}
const lastSent = () => JSON.stringify(tenant.nudges().at(-1)?.activity);
function expectNoTrace(): void {
  expect([tenant.outcomes(), tenant.messagesRead(), tenant.heard()]).toEqual([[], 0, []]);
}

describe('the dialog below the box in which people write', () => {
  it('opens with a field', async () => {
    const { card } = await shown(dialog('fetchTask', {}));
    expect(card.body.at(-1)).toMatchObject({ type: 'Input.Text', id: 'text', isMultiline: true });
    expect(card.actions).toMatchObject([{ type: 'Action.Submit' }]);
  });

  it('answers in itself, sends nothing anywhere and counts nothing', async () => {
    const { words } = await shown(dialog('submitAction', { data: { text: 'a bad day' } }));
    for (const part of ['About your draft', 'A bad word.', '“bad”', 'a good day', 'usm-2024:14'])
      expect(words).toContain(part);
    expect(tenant.paths()).toEqual([]);
    expectNoTrace();
  });

  it.each([
    [{ text: '' }, 'no words to check'],
    [{}, 'no words to check'],
    [null, 'no words to check'],
    [{ text: 'good morning' }, 'does not mean that nothing is there'],
    [{ text: '**bad** <at>Anna</at> <b>' }, '**good** Anna <b>'],
  ])('has a clear answer to %j', async (data, words) => {
    expect((await shown(dialog('submitAction', { data }))).words).toContain(words);
  });

  it('stays within what Teams takes, however long the draft is', async () => {
    const { words } = await shown(dialog('submitAction', { data: { text: 'bad 病院 '.repeat(6_000) } }));
    expect(Buffer.byteLength(words)).toBeLessThan(28 * 1024);
    expect(words).toContain('first 40,000 characters');
  });

  it('goes by who reads the channel, and does without where Teams does not answer', async () => {
    tenant.connector.people.add(OTHER);
    const chat = {
      conversation: { conversationType: 'groupChat', tenantId: TENANT, id: '19:chat@thread.v2' },
    };
    await shown(dialog('submitAction', { data: { text: 'bad' } }, chat));
    expect(tenant.drafts().at(-1)).toMatchObject({ audience: 'clinical-social' });
    tenant.connector.mishap('tell', { hang: true }, { hang: true });
    await shown(dialog('submitAction', { data: { text: 'bad' } }, { from: { id: OTHER } }));
    expect(tenant.drafts().at(-1)).toMatchObject({ audience: 'whole-organisation' });
  });

  it('looks at a message from its menu, if it is one’s own', async () => {
    const payload = (id: string | null) => ({
      messagePayload: {
        from: { user: { id } },
        body: { contentType: 'html', content: '<p>a <b>bad</b> day</p>' },
      },
    });
    expect((await shown(dialog('fetchTask', payload('aad-anna')))).words).toContain('“bad”');
    expect(tenant.drafts()).toMatchObject([{ text: 'a bad day', hasPictures: false }]);
    for (const id of ['aad-ben', null]) {
      const { words } = await shown(dialog('fetchTask', payload(id)));
      expect(words).toContain('somebody else’s');
      expect(words).not.toContain('bad');
    }
    const nobody = { from: { id: AUTHOR } };
    expect((await shown(dialog('fetchTask', payload('aad-anna'), nobody))).words).toContain(
      'somebody else’s',
    );
    expect(tenant.drafts()).toHaveLength(1);
    expectNoTrace();
  });

  it.each([
    ['without a token', { headers: { authorization: '' } }, 401],
    ['with another’s token', { claims: { audience: 'somebody-else' } }, 401],
  ])('is closed to a request %s', async (_, options, status) => {
    expect((await tenant.post(dialog('submitAction', { data: { text: 'bad' } }), options)).status).toBe(
      status,
    );
    expect(tenant.drafts()).toEqual([]);
  });

  it('is closed to another tenant', async () => {
    const other = {
      conversation: { conversationType: 'personal', tenantId: 'other', id: 'a:1' },
      channelData: {},
    };
    expect(await tenant.post(dialog('submitAction', { data: { text: 'bad' } }, other))).toEqual({
      status: 200,
      body: '',
    });
    expect(tenant.drafts()).toEqual([]);
  });
});

describe('a message to the bot itself', () => {
  it('is answered there, once, and counted nowhere', async () => {
    const message = toBot('a bad day');
    await Promise.all([tenant.post(message), tenant.post(message)]);
    await tenant.post(message);
    expect(tenant.paths()).toEqual(['/v3/conversations/a%3A1-to-1-0/activities']);
    expect(tenant.nudges()).toMatchObject([{ seenBy: AUTHOR }]);
    expect(lastSent()).toContain('“bad”');
    expect(tenant.nudges()[0]?.activity.summary).toBe('About your draft, seen only by you.');
    expectNoTrace();
  });

  it.each([
    ['', {}, 'no words to check'],
    [
      '',
      { attachments: [{ contentType: 'image/png', contentUrl: 'https://x.example/1' }] },
      'once it is posted',
    ],
    ['help', {}, 'What it stores'],
    ['bad '.repeat(10_000), {}, '“bad”'],
  ])('%# gets a clear answer', async (text, fields, words) => {
    expect((await tenant.post(toBot(text, fields))).status).toBe(200);
    expect(lastSent()).toContain(words);
  });

  it.each<[string, Fields]>([
    ['of a bot', { from: { id: '28:another' } }],
    [
      'in a place of many that calls itself personal',
      { conversation: { conversationType: 'personal', tenantId: TENANT, id: '19:many@thread.v2' } },
    ],
    ['that was edited', { type: 'messageUpdate' }],
    ['that was deleted', { type: 'messageDelete' }],
  ])('%s is left alone', async (_, fields) => {
    expect((await tenant.post(toBot('bad', fields))).status).toBe(200);
    expect([tenant.paths(), tenant.drafts()]).toEqual([[], []]);
  });

  it('is not answered at an address that is not to be trusted', async () => {
    const serviceUrl = 'http://connector.example/';
    const reply = await tenant.post({ ...toBot('bad'), serviceUrl }, { claims: { serviceUrl } });
    expect([reply.status, tenant.connector.wire]).toEqual([200, []]);
    expect(tenant.logged()).toContain('not to be trusted');
  });

  it('that cannot be answered now is an error, and for good is none', async () => {
    tenant.connector.mishap('send', ...Array.from({ length: 9 }, () => ({ status: 500 })));
    expect((await tenant.post(toBot('bad'))).status).toBe(500);
    expect(tenant.logged()).toContain('could not be worked on');
    const blocked = await openTenant();
    blocked.connector.mishap('send', { status: 403, code: 'MessageWritesBlocked' });
    expect((await blocked.post(toBot('bad'))).status).toBe(200);
    expect(blocked.logged()).toContain('cannot be delivered');
    await blocked.close();
  });
});

describe('the home', () => {
  const itself: Fields = { type: 'conversationUpdate', membersAdded: [{ id: BOT }] };

  it('comes once to whoever installs the bot for themself, though Teams tells twice', async () => {
    await tenant.post(installed());
    await tenant.post(installed(itself));
    expect(tenant.nudges()).toMatchObject([{ seenBy: AUTHOR }]);
    for (const part of ['What it reads', 'Nothing about you', 'intranet.example', 'quiet-word.example/about'])
      expect(lastSent()).toContain(part);
    expectNoTrace();
  });

  it.each<[string, Fields]>([
    [
      'in a team',
      { conversation: { conversationType: 'channel', tenantId: TENANT, id: '19:x@thread.tacv2' } },
    ],
    [
      'in a chat',
      { ...itself, conversation: { conversationType: 'groupChat', tenantId: TENANT, id: '19:x@thread.v2' } },
    ],
    ['by its removal', { action: 'remove' }],
    ['by an upgrade', { action: 'add-upgrade' }],
  ])('does not come %s', async (_, fields) => {
    expect((await tenant.post(installed(fields))).status).toBe(200);
    expect(tenant.paths()).toEqual([]);
  });

  it('lifts a mute, and shows so in its place: its author hears of the duty again', async () => {
    await tenant.post(said({ text: 'bad' }));
    await tenant.post(press(tenant.keyOf(tenant.nudges()[0]), 'muted'));
    await tenant.post(said({ text: 'bad' }));
    await tenant.post(toBot('help'));
    expect(tenant.nudges()).toHaveLength(2);
    expect(lastSent()).toMatch(/A word to avoid, until \w+day \d+ \w+/);
    const [, mute = ''] = /"mute":"([^"]+)"/.exec(lastSent()) ?? [];
    const value = { action: { type: 'Action.Execute', verb: 'lift-mute', data: { mute } } };
    await tenant.post(press('', 'lift-mute', { value, from: { id: OTHER } }));
    await tenant.post(said({ text: 'bad' }));
    expect(tenant.nudges()).toHaveLength(2);
    const { status, body } = await tenant.post(press('', 'lift-mute', { value }));
    expect(status).toBe(200);
    expect(body).toContain('Nothing is muted for you now.');
    await tenant.post(said({ text: 'bad' }));
    expect(tenant.nudges()).toHaveLength(3);
  });

  it('ends the reminders for good', async () => {
    expect((await tenant.post(press('home', 'no-more'))).body).toContain('no more welcomes');
    await tenant.post(toBot('help'));
    expect(lastSent()).toContain('You asked for no more');
  });
});

it('a post in a channel is no draft', async () => {
  await tenant.post(said({ text: 'help' }));
  expect([tenant.drafts(), tenant.messagesRead()]).toEqual([[], 1]);
});

describe('the home of moderators', () => {
  beforeEach(async () => {
    await tenant.close();
    tenant = await openTenant({ isModerator: (id) => id === 'aad-anna' });
  });

  it('shows them the figures in their own chat, and shows them to nobody else', async () => {
    await tenant.post(toBot('help'));
    for (const part of ['Messages read: 3,000', 'https://quiet-word.example/trends'])
      expect(lastSent()).toContain(part);
    for (const aadObjectId of ['aad-ben', undefined]) {
      await tenant.post(toBot('help', { from: { id: AUTHOR, aadObjectId } }));
      expect(lastSent()).toContain('What it reads');
      expect(lastSent()).not.toContain('3,000');
    }
  });
});
