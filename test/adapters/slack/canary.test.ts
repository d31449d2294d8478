import { afterEach, expect, it } from 'vitest';
import { openFakeSocket } from './fake-socket.ts';
import { BOT_TOKEN } from './fake-slack.ts';
import { askAsSlack } from './ask-as-slack.ts';
import {
  callback,
  command,
  deleted,
  edited,
  freshTs,
  homeOpened,
  messageEvent,
  press,
  shortcut,
  toBot,
  type Said,
} from './payloads.ts';
import { post } from './deliverer.ts';
import { openWorkspace, type Workspace } from './workspace.ts';

const CANARIES = {
  text: 'CANARYTEXT',
  label: 'CANARYLABEL',
  mentioned: 'U0CANARYMENTION',
  user: 'U0CANARYUSER',
  channel: 'C0CANARYCHANNEL',
  team: 'T0CANARYTEAM',
  event: 'EvCANARY',
  file: 'CANARYFILE',
};
const secrets = [...Object.values(CANARIES), BOT_TOKEN, 'CANARY'];

const workspaces: Workspace[] = [];
afterEach(async () => {
  for (const workspace of workspaces.splice(0)) await workspace.close();
});

const text = `bad ${CANARIES.text} <@${CANARIES.mentioned}|${CANARIES.label}>`;
let events = 0;
const told = (fields: Said = {}) => {
  const { user, channel, file } = CANARIES;
  const event = messageEvent({ text, user, channel, files: [{ name: file }], ...fields });
  return callback(event, { event_id: `${CANARIES.event}${++events}` });
};

/** Everything that can go well or wrong, with a canary in each field. */
async function live(workspace: Workspace): Promise<void> {
  const { slack, address } = workspace;
  const { user, channel } = CANARIES;
  await workspace.deliver(told());
  slack.users.add(user);
  const ts = freshTs();
  await workspace.deliver(told({ ts }));
  for (const answer of ['wrong', 'nonsense'])
    await workspace.press(
      press({ answer, value: CANARIES.text, user, responseUrl: slack.responseUrl(channel, user) }),
    );
  await askEverything(workspace);
  for (const mishap of [
    { status: 500, body: text },
    { error: text },
    { error: 'is_archived' },
    { hang: true } as const,
  ]) {
    slack.mishap('chat.postMessage', mishap);
    slack.mishap('chat.postEphemeral', mishap);
    await workspace.deliver(told(), { redeliveries: 1 });
  }
  await workspace.deliver(edited(ts, 'bad', text, { user }));
  await workspace.deliver(deleted(ts));
  await workspace.deliver({ ...told(), authorizations: [{ team_id: CANARIES.team, enterprise_id: null }] });
  await workspace.deliver(told(), { secret: CANARIES.text, redeliveries: 0 });
  for (const body of [text, JSON.stringify(text), JSON.stringify({ ...told(), event: text })])
    await post(address, body, 'application/json');
}

/** A draft in every way that one can be asked about, where all goes well and where it does not. */
async function askEverything({ address, slack, ...workspace }: Workspace): Promise<void> {
  const { user, channel, label } = CANARIES;
  const fields = { user_id: user, channel_id: channel, channel_name: label, user_name: label };
  const draft = `check ${text} ${'x '.repeat(20_000)}`;
  expect((await askAsSlack(address, command(draft, fields))).shown?.text).toContain('draft');
  await askAsSlack(address, command(draft, { ...fields, user_id: '' }));
  await askAsSlack(address, command(draft, { ...fields, team_id: CANARIES.team }));
  for (const responseUrl of [
    slack.responseUrl(channel, user),
    `https://${label}.example/`,
    `${slack.apiUrl}no`,
  ])
    await workspace.press(shortcut({ text, user }, responseUrl, { user: { id: user, name: label } }));
  const direct = { text, user, channel: `D0${user.slice(2)}` };
  await workspace.deliver(toBot(direct));
  expect(slack.sent.filter(({ text: opening }) => opening.includes('draft')).length).toBe(2);
  slack.mishap('chat.postMessage', { error: text }, { status: 500, body: text });
  await workspace.deliver(toBot(direct), { redeliveries: 1 });
  slack.mishap('views.publish', { error: text });
  await workspace.deliver(homeOpened(user), { redeliveries: 1 });
}

it.each(['dm', 'ephemeral'] as const)(
  'no line of the log holds text, a name or an id (%s)',
  async (nudgeBy) => {
    const workspace = await openWorkspace({ nudgeBy });
    workspaces.push(workspace);
    await live(workspace);
    expect(workspace.logged()).toContain('refused');
    for (const secret of secrets) expect(workspace.logged()).not.toContain(secret);
  },
);

it('nor in Socket Mode', async () => {
  const socket = await openFakeSocket();
  const workspace = await openWorkspace({ socketUrl: socket.url });
  workspaces.push(workspace);
  workspace.slack.mishap('chat.postMessage', { error: text }, { error: 'user_disabled' });
  workspace.slack.users.add(CANARIES.user);
  expect(await socket.deliver(told(), 1_000)).not.toBe('never');
  socket.raw(JSON.stringify({ type: 'events_api', payload: text }));
  socket.raw(text);
  socket.refresh();
  await socket.connected();
  expect(workspace.logged()).toContain('user_disabled');
  for (const secret of secrets) expect(workspace.logged()).not.toContain(secret);
  await socket.close();
});
