import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { askAsSlack } from './ask-as-slack.ts';
import { faultIn } from './block-limits.ts';
import { deliverAsSlack, post } from './deliverer.ts';
import { BOT_USER, directOf } from './fake-slack.ts';
import { openFakeSocket } from './fake-socket.ts';
import { AUTHOR, CHANNEL, command, edited, freshTs, said, shortcut, toBot } from './payloads.ts';
import { openWorkspace, type Workspace } from './workspace.ts';

let workspace: Workspace;
beforeEach(async () => {
  workspace = await openWorkspace();
});
afterEach(() => workspace.close());

const ask = (text: string, fields: Readonly<Record<string, string>> = {}) =>
  askAsSlack(workspace.address, command(text, fields));
/** That a draft leaves no trace: nobody is told but the one who asked, and nothing is counted. */
function expectNoTrace(): void {
  expect([workspace.outcomes(), workspace.messagesRead(), workspace.heard()]).toEqual([[], 0, []]);
}

describe('/quietword check', () => {
  it('is answered in the response, for the asker alone, with what a nudge would say', async () => {
    const { status, shown } = await ask('check a bad day');
    expect([status, shown?.response_type, shown?.text]).toEqual([
      200,
      'ephemeral',
      'About your draft, seen only by you.',
    ]);
    const written = JSON.stringify(shown?.blocks);
    for (const part of ['A bad word.', '“bad”', 'a good day', 'usm-2024:14', 'intranet.example'])
      expect(written).toContain(part);
    expect(written).not.toContain('"actions"');
    expect(workspace.slack.sent).toEqual([]);
    expectNoTrace();
  });

  it('says that nothing was noticed, and what that is worth', async () => {
    const { shown } = await ask('check good morning');
    expect(JSON.stringify(shown?.blocks)).toContain('That does not mean that nothing is there');
    expectNoTrace();
  });

  it.each(['', '  ', 'check', 'CHECK  '])('explains itself where there are no words (%j)', async (text) => {
    const { status, shown } = await ask(text);
    expect(status).toBe(200);
    expect(JSON.stringify(shown?.blocks)).toContain('There are no words to check.');
  });

  it.each(['help', ' Help ', '?'])('shows the home for %j', async (text) => {
    const { shown } = await ask(text);
    expect(shown?.response_type).toBe('ephemeral');
    expect(JSON.stringify(shown?.blocks)).toContain('What it stores');
  });

  it('may be left out before the words', async () => {
    expect(JSON.stringify((await ask('a bad day, help')).shown?.blocks)).toContain('“bad”');
    expect(JSON.stringify((await ask('checkbad')).shown?.blocks)).toContain('“bad”');
  });

  it('shows markup and mentions as words, and rings for nobody', async () => {
    const text =
      'check <!channel> a *bad* day &amp; <@U0SOMEBODY|anna> bad&lt;br&gt; <https://x.example|bad>';
    const { shown } = await ask(text);
    const written = JSON.stringify(shown?.blocks);
    expect(written).toContain('@channel a good day & @anna good<br> good');
    expect(written).not.toContain('<!channel>');
  });

  it.each([
    ['40,000 characters', `check ${'bad & worse '.repeat(3_400)}`.slice(0, 40_000)],
    ['brackets alone', `check ${'<'.repeat(20_000)}bad`],
    ['one long word', `check bad${'x'.repeat(39_000)}`],
    ['broken surrogates', 'check \ud800 bad'],
  ])('keeps to the limits of Slack: %s', async (_, text) => {
    const { status, shown } = await ask(text);
    expect([status, faultIn(shown?.blocks ?? [])]).toEqual([200, null]);
    expect(shown?.blocks.length).toBeGreaterThan(1);
  });

  it('goes by who reads the channel where it is asked', async () => {
    const { slack } = workspace;
    const members = new Set([AUTHOR, BOT_USER]);
    slack.channels.set('C0SHARED01', { members, isArchived: false, told: { is_ext_shared: true } });
    await ask('check bad', { channel_id: 'C0SHARED01' });
    expect(workspace.drafts().at(-1)).toMatchObject({ audience: 'shared-or-public' });
    await ask('check bad', { channel_name: 'mpdm-anna--ben-1', channel_id: 'G0GROUP001' });
    expect(workspace.drafts().at(-1)).toMatchObject({ audience: 'clinical-social', profile: null });
    await ask('check bad', { channel_name: 'directmessage', channel_id: 'D0SOMEBODY' });
    expect(workspace.drafts().at(-1)).toMatchObject({ audience: 'whole-organisation' });
  });

  it('is answered though Slack tells nothing of the channel', async () => {
    workspace.slack.mishap('conversations.info', { hang: true });
    workspace.slack.mishap('users.info', { hang: true });
    const { shown } = await ask('check a bad day');
    expect(JSON.stringify(shown?.blocks)).toContain('“bad”');
  });

  it('is not read without a good signature, nor without a user', async () => {
    expect((await askAsSlack(workspace.address, command('check bad'), 'another')).status).toBe(401);
    expect((await ask('check bad', { user_id: '' })).status).toBe(400);
    expect(workspace.drafts()).toEqual([]);
  });

  it('comes with the acknowledgement in Socket Mode', async () => {
    const socket = await openFakeSocket();
    const inSocket = await openWorkspace({ socketUrl: socket.url });
    const answer = (await socket.ask(command('check a bad day'))) as { response_type: string };
    expect(answer.response_type).toBe('ephemeral');
    expect(JSON.stringify(answer)).toContain('“bad”');
    await inSocket.close();
    await socket.close();
  });
});

describe('the entry in the menu of a message', () => {
  const choose = async (message: Readonly<Record<string, unknown>>, fields = {}) => {
    const payload = shortcut(message, workspace.slack.responseUrl(CHANNEL, AUTHOR), fields);
    const status = await workspace.press(payload);
    return { status, shown: workspace.slack.sent.at(-1) };
  };

  it('answers about a message of one’s own, in a place that only the asker sees', async () => {
    const { status, shown } = await choose({ text: 'a bad day' });
    expect([status, shown?.method, shown?.seenBy]).toEqual([200, 'response', AUTHOR]);
    expect(JSON.stringify(shown?.blocks)).toContain('“bad”');
    expectNoTrace();
  });

  it.each([
    ['somebody else', { user: 'U0SOMEBODY' }],
    ['a bot in one’s name', { bot_id: 'B1' }],
    ['nobody', { user: null }],
  ])('judges nothing that %s wrote', async (_, fields) => {
    const { status, shown } = await choose({ text: 'a bad day', ...fields });
    expect([status, workspace.drafts()]).toEqual([200, []]);
    expect(shown?.text).toContain('somebody else’s');
    expect(JSON.stringify(shown)).not.toContain('bad');
  });

  it('says of a picture alone what to look for', async () => {
    const { shown } = await choose({ text: '', files: [{ id: 'F1' }] });
    expect(JSON.stringify(shown?.blocks)).toContain('only once it is posted');
  });

  it('writes to no address but Slack’s', async () => {
    const payload = { ...shortcut({ text: 'bad' }, 'https://elsewhere.example/x') };
    expect(await workspace.press(payload)).toBe(200);
    expect(workspace.slack.sent).toEqual([]);
  });

  it.each([{ user: null }, { message: null }, { channel: {} }])(
    'that is malformed is refused (%j)',
    async (fields) => {
      expect((await choose({ text: 'bad' }, fields)).status).toBe(400);
    },
  );
});

describe('a direct message to the bot', () => {
  it('is answered there, once, however often Slack delivers it', async () => {
    const event = toBot({ text: 'a bad day' });
    await Promise.all([workspace.deliver(event), workspace.deliver(event)]);
    await workspace.deliver(event);
    expect(workspace.nudges()).toMatchObject([
      { method: 'chat.postMessage', channel: directOf(AUTHOR), seenBy: AUTHOR, threadTs: null },
    ]);
    expect(JSON.stringify(workspace.nudges()[0]?.blocks)).toContain('“bad”');
    expectNoTrace();
  });

  it('in a thread is answered in that thread', async () => {
    await workspace.deliver(toBot({ text: 'bad', thread_ts: '1.000001' }));
    expect(workspace.nudges()).toMatchObject([{ threadTs: '1.000001' }]);
  });

  it('asks for help in a word', async () => {
    await workspace.deliver(toBot({ text: 'help' }));
    expect(JSON.stringify(workspace.nudges()[0]?.blocks)).toContain('What it stores');
    expect(workspace.drafts()).toEqual([]);
  });

  it.each([
    ['nothing', { text: '' }, 'no words to check'],
    ['a picture alone', { text: '', subtype: 'file_share', files: [{ id: 'F1' }] }, 'only once it is posted'],
    ['40,000 characters', { text: 'bad & '.repeat(6_666) }, '“bad”'],
  ])('of %s gets a clear answer', async (_, fields, words) => {
    expect(await workspace.deliver(toBot(fields))).toEqual([200]);
    expect(JSON.stringify(workspace.nudges()[0]?.blocks)).toContain(words);
  });

  it.each([
    ['of the bot itself', { user: BOT_USER }],
    ['of another bot', { bot_id: 'B1' }],
    ['of Slackbot', { user: 'USLACKBOT' }],
    ['about something else', { subtype: 'channel_topic' }],
    ['of nobody', { user: undefined }],
  ])('%s is left alone', async (_, fields) => {
    expect(await workspace.deliver(toBot({ text: 'bad', ...fields }))).toEqual([200]);
    expect([workspace.slack.sent, workspace.drafts()]).toEqual([[], []]);
  });

  it('that is edited is left alone, as it was answered', async () => {
    const changed = edited(freshTs(), 'good', 'bad');
    const event = { ...changed.event, channel: directOf(AUTHOR), channel_type: 'im' };
    await deliverAsSlack(workspace.address, { ...changed, event });
    expect([workspace.slack.sent, workspace.drafts()]).toEqual([[], []]);
  });

  it('is answered when Slack can take it again', async () => {
    workspace.slack.mishap('chat.postMessage', { status: 500 });
    expect(await workspace.deliver(toBot({ text: 'bad' }))).toEqual([500, 200]);
    expect(workspace.nudges()).toHaveLength(1);
  });

  it('is never taken for one where another kind of channel is named', async () => {
    await workspace.deliver(said({ text: 'bad', channel_type: 'im', channel: CHANNEL }));
    expect([workspace.slack.sent, workspace.drafts()]).toEqual([[], []]);
  });
});

it('a command that is none of ours is malformed or ends nothing', async () => {
  for (const body of ['command=check', 'command=%2Fquietword', 'command=%2Fquietword&user_id=U1'])
    expect(await post(workspace.address, body, 'application/x-www-form-urlencoded')).toBe(400);
  expect((await ask('check bad')).status).toBe(200);
});
