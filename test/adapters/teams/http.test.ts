import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { after, AUTHOR, CHANNEL, OTHER, press, said } from './payloads.ts';
import { openTenant, type Tenant } from './tenant.ts';

let tenant: Tenant;
beforeEach(async () => {
  tenant = await openTenant();
});
afterEach(() => tenant.close());

const bad = (fields = {}) => said({ text: 'a bad day', ...fields });

describe('a message', () => {
  it('is answered to its author alone, in the 1:1 conversation', async () => {
    expect(await tenant.post(bad())).toEqual({ status: 200, body: '' });
    expect(tenant.nudges()).toMatchObject([{ conversation: 'a:1-to-1-0', seenBy: AUTHOR }]);
    const [{ activity } = expect.fail()] = tenant.nudges();
    expect(JSON.stringify(activity.attachments)).toContain('“bad”');
    expect(activity.text).toBeUndefined();
    expect(activity.summary).toContain('seen only by you');
    expect(tenant.paths()).toEqual(['/v3/conversations', '/v3/conversations/a%3A1-to-1-0/activities']);
    expect([tenant.outcomes(), tenant.messagesRead()]).toEqual([['nudged'], 1]);
  });

  it('that is harmless is counted and answered with silence', async () => {
    expect(await tenant.post(said())).toMatchObject({ status: 200 });
    expect([tenant.paths(), tenant.outcomes(), tenant.messagesRead()]).toEqual([[], [], 1]);
  });

  it.each([
    ['in a thread', { conversation: { ...conversation('channel'), id: `${CHANNEL};messageid=1` } }],
    ['in a group chat', { conversation: { ...conversation('groupChat'), id: '19:chat@thread.v2' } }],
    [
      'in HTML',
      { text: '', attachments: [{ contentType: 'text/html', content: '<p>a <b>bad</b> day</p>' }] },
    ],
    ['with a file', { attachments: [{ contentType: 'application/vnd.microsoft.teams.file.download.info' }] }],
  ])('%s is read', async (_, fields) => {
    expect(await tenant.post(bad(fields))).toMatchObject({ status: 200 });
    expect(tenant.nudges()).toHaveLength(1);
  });

  it.each([
    ['to the bot itself', { conversation: conversation('personal') }],
    ['of unknown kind of place', { conversation: conversation('meeting') }],
    ['of a bot', { from: { id: '28:another-bot' } }],
    ['of what calls itself a bot', { from: { id: '29:x', role: 'bot' } }],
    ['that quotes somebody else’s words', { attachments: [quoting('a bad day', 'I see')] }],
    ['of a kind that is not known', { type: 'typing' }],
    ['that is a reaction', { type: 'messageReaction', reactionsAdded: [{ type: 'like' }] }],
    ['about a member who left', { type: 'conversationUpdate', membersRemoved: [{ id: '29:x' }] }],
    ['about a renamed channel', { type: 'conversationUpdate', channelData: { eventType: 'channelRenamed' } }],
    ['that is another invoke', { type: 'invoke', name: 'composeExtension/query' }],
  ])('%s is left alone', async (_, fields) => {
    expect(await tenant.post(bad(fields))).toEqual({ status: 200, body: '' });
    expect(tenant.paths()).toEqual([]);
  });

  it.each([
    ['another tenant', { conversation: { ...conversation('channel'), tenantId: 'other' }, channelData: {} }],
    ['two tenants', { channelData: { tenant: { id: 'other' } } }],
    ['no tenant', { conversation: { ...conversation('channel'), tenantId: null }, channelData: null }],
  ])('of %s is not read', async (_, fields) => {
    expect(await tenant.post(bad(fields))).toEqual({ status: 200, body: '' });
    expect([tenant.paths(), tenant.messagesRead()]).toEqual([[], 0]);
  });

  it('that is delivered again is read once, also at the same moment', async () => {
    const message = bad();
    await Promise.all([tenant.post(message), tenant.post(message)]);
    await tenant.post(message);
    expect([tenant.nudges().length, tenant.messagesRead()]).toEqual([1, 1]);
  });

  it('keeps the 1:1 conversation for the next', async () => {
    await tenant.post(bad());
    await tenant.post(bad());
    expect(tenant.paths().filter((path) => path === '/v3/conversations')).toHaveLength(1);
    expect(tenant.nudges()).toHaveLength(2);
  });

  it('may hold any characters', async () => {
    const texts = [
      '\ud800',
      '\u202Ebad\u202C',
      'b\u200Bad',
      '<<<>>>&&&',
      '<at>',
      '',
      ' \n ',
      'x'.repeat(40_000),
      null,
    ];
    for (const text of texts) expect(await tenant.post(said({ text }))).toMatchObject({ status: 200 });
    for (const content of texts)
      expect(await tenant.post(said({ attachments: [{ contentType: 'text/html', content }] }))).toMatchObject(
        { status: 200 },
      );
    expect(tenant.messagesRead()).toBe(2 * texts.length);
  });
});

describe('an edit', () => {
  it('that turns a harmless message is nudged once', async () => {
    const message = said();
    await tenant.post(message);
    await tenant.post(after(message, 'messageUpdate', 'editMessage', { text: 'bad' }));
    await tenant.post(after(message, 'messageUpdate', 'editMessage', { text: 'very bad' }));
    expect([tenant.nudges().length, tenant.outcomes(), tenant.messagesRead()]).toEqual([1, ['nudged'], 1]);
  });

  it('that says it better closes the nudge', async () => {
    const message = bad();
    await tenant.post(message);
    await tenant.post(after(message, 'messageUpdate', 'editMessage', { text: 'good' }));
    expect(tenant.outcomes()).toEqual(['nudged', 'edited']);
  });
});

it('a deletion closes the nudge, and bringing it back opens no other', async () => {
  const message = bad();
  await tenant.post(message);
  await tenant.post(after(message, 'messageDelete', 'softDeleteMessage', { text: undefined }));
  expect(tenant.outcomes()).toEqual(['nudged', 'deleted']);
  await tenant.post(after(message, 'messageUpdate', 'undeleteMessage'));
  expect([tenant.nudges().length, tenant.messagesRead()]).toEqual([1, 1]);
});

describe('an answer', () => {
  it.each(['not-a-patient', 'consented', 'wrong', 'muted'])(
    'of its author is counted once: %s',
    async (verb) => {
      await tenant.post(bad());
      const key = tenant.keyOf(tenant.nudges()[0]);
      const { status, body } = await tenant.post(press(key, verb));
      expect(status).toBe(200);
      expect(JSON.parse(body)).toMatchObject({
        statusCode: 200,
        type: 'application/vnd.microsoft.card.adaptive',
        value: { body: [{ inlines: [{ text: expect.stringContaining('Thank you') as string }] }] },
      });
      expect((await tenant.post(press(key, verb))).body).toContain('settled before');
      expect(tenant.outcomes()).toEqual(['nudged', verb]);
    },
  );

  it('of somebody else is not taken', async () => {
    await tenant.post(bad());
    const key = tenant.keyOf(tenant.nudges()[0]);
    const { body } = await tenant.post(press(key, 'wrong', { from: { id: OTHER } }));
    expect(JSON.parse(body)).toMatchObject({ statusCode: 403 });
    expect(tenant.outcomes()).toEqual(['nudged']);
  });

  it('to a nudge that nobody remembers is answered politely', async () => {
    const { status, body } = await tenant.post(press('forgotten'));
    expect([status, body]).toEqual([200, expect.stringContaining('too old')]);
    expect(tenant.outcomes()).toEqual([]);
  });

  it('that does not exist is refused', async () => {
    const { body } = await tenant.post(press('any', 'nonsense'));
    expect(JSON.parse(body)).toMatchObject({ statusCode: 400 });
  });

  it('from another tenant is ignored', async () => {
    await tenant.post(bad());
    const key = tenant.keyOf(tenant.nudges()[0]);
    await tenant.post(press(key, 'wrong', { channelData: { tenant: { id: 'other' } } }));
    expect(tenant.outcomes()).toEqual(['nudged']);
  });
});

describe('a payload', () => {
  it.each([
    ['nothing', ''],
    ['half an object', '{"type":"message"'],
    ['null', 'null'],
    ['a number', '17'],
    ['a list', '[]'],
    ['no type', '{}'],
    [
      'a type that is none',
      JSON.stringify({ type: 7, channelId: 'msteams', serviceUrl: 'https://x.example' }),
    ],
    ['what is not text', new Uint8Array([0xff, 0xfe, 0x00])],
  ])('of %s is malformed', async (_, body) => {
    const authorization = await tenant.issuer.authorization(tenant.connector.serviceUrl);
    const headers = { 'content-type': 'application/json', authorization };
    expect(await tenant.postRaw(body, headers)).toEqual({ status: 400, body: '' });
  });

  it.each([
    ['no conversation', said({ conversation: undefined })],
    ['no author', said({ from: null })],
    ['an author that is none', said({ from: { id: {} } })],
    ['no id', said({ id: '' })],
    ['a text that is none', said({ text: { a: 1 } })],
    ['attachments that are none', said({ attachments: 'many' })],
    ['channel data that are none', said({ channelData: 'x' })],
    ['a press without a button', press('key', 'wrong', { value: {} })],
    ['a press without a key', press('', 'wrong')],
  ])('with %s is malformed', async (_, activity) => {
    expect(await tenant.post(activity)).toEqual({ status: 400, body: '' });
  });

  it('larger than any of Teams’ is refused', async () => {
    const reply = await tenant.post(said({ text: 'bad'.repeat(400_000) })).catch(() => ({ status: 413 }));
    expect(reply.status).toBe(413);
  });

  it('of another type than JSON is refused', async () => {
    expect(await tenant.post(bad(), { headers: { 'content-type': 'text/plain' } })).toMatchObject({
      status: 415,
    });
    expect(tenant.messagesRead()).toBe(0);
  });
});

it('nothing is taken before the start and after the stop', async () => {
  const early = await openTenant({ isStarted: false });
  expect(await early.post(bad())).toEqual({ status: 503, body: '' });
  await early.close();
});

function conversation(conversationType: string) {
  return { ...(said()['conversation'] as object), conversationType };
}

function quoting(quoted: string, own: string) {
  const content = `<blockquote itemscope itemtype="http://schema.skype.com/Reply" itemid="1"><p>${quoted}</p></blockquote><p>${own}</p>`;
  return { contentType: 'text/html', content };
}
