import { afterEach, describe, expect, it } from 'vitest';
import { ALICE, BOB, GENERAL, startLocalSlack, TOKENS, type LocalSlack } from './local-slack.ts';
import { freePort, startProgram, until, type Running } from './processes.ts';

/** A made-up patient; the number is the NHS's own example. */
const BAD = 'Seen in clinic: NHS number 943 476 5919, please chase the bloods';
const GOOD = 'Who is on call tonight?';

let slack: LocalSlack;
let program: Running;

async function begin(mode: 'events' | 'socket', nudge: 'dm' | 'ephemeral' = 'dm'): Promise<void> {
  const port = String(await freePort());
  slack = await startLocalSlack(mode, `http://127.0.0.1:${port}/slack/events`);
  started.push(slack);
  program = await startProgram({
    PORT: port,
    SLACK_SIGNING_SECRET: TOKENS.signingSecret,
    SLACK_BOT_TOKEN: TOKENS.bot,
    SLACK_APP_TOKEN: mode === 'socket' ? TOKENS.app : '',
    SLACK_API_URL: slack.apiUrl,
    SLACK_NUDGE: nudge,
  });
  started.push(program);
}

const started: { stop(): Promise<unknown> }[] = [];
afterEach(async () => {
  for (const each of started.splice(0).reverse()) await each.stop();
});

/** The direct conversations that the bot has opened, with what is in them. */
async function direct() {
  const conversations = (await slack.conversations()).filter(({ is_im: isDirect }) => isDirect);
  return Promise.all(
    conversations.map(async ({ id, members }) => ({ id, members, messages: await slack.messages(id) })),
  );
}

/** The calls of one method of the Web API. */
const logged = async (what: string) =>
  JSON.stringify((await slack.log()).filter(({ summary }) => summary === what));

describe.each(['events', 'socket'] as const)('local-slack (%s)', (mode) => {
  it('shows the nudge to its author alone, and thanks for the answer', async () => {
    await begin(mode);
    await slack.post(BOB, GOOD);
    const said = await slack.post(ALICE, BAD);
    await until('a nudge', async () => (await direct()).some(({ messages }) => messages.length > 0));
    const [{ id, members, messages } = expect.fail(), ...others] = await direct();
    expect(others).toEqual([]);
    expect(members).toContain(ALICE);
    expect(members).not.toContain(BOB);
    expect(messages).toHaveLength(1);
    expect(JSON.stringify(messages[0]?.blocks)).toContain('943 476 5919');
    expect((await slack.messages(GENERAL)).map(({ text }) => text)).toEqual([GOOD, BAD]);

    await slack.press(id, messages[0]!, ALICE, 'not-a-patient');
    await until('thanks', async () => JSON.stringify(await slack.messages(id)).includes('Thank you.'));
    expect(JSON.stringify(await slack.messages(id))).not.toContain('943 476 5919');

    await slack.edit(said, GOOD);
    expect(await program.stop()).toBe(0);
    expect(program.output()).not.toMatch(/943|Alice|alice|U01|C01|T01/);
  });

  it('closes the nudge when its author has seen to the message', async () => {
    await begin(mode);
    const said = await slack.post(ALICE, BAD);
    await until('a nudge', async () => (await direct()).some(({ messages }) => messages.length > 0));
    await slack.edit(said, GOOD);
    await until('thanks', async () => !JSON.stringify(await direct()).includes('943 476 5919'));
    const [conversation] = await direct();
    expect(conversation?.messages).toHaveLength(1);
    expect(JSON.stringify(conversation?.messages)).toMatch(/[Tt]hank/);
  });

  it('checks a draft for its asker alone', async () => {
    await begin(mode);
    await slack.command(ALICE, '/quietword', `check ${BAD}`);
    await until('an answer', async () => (await slack.messages(GENERAL)).length > 0);
    const [answer, ...others] = await slack.messages(GENERAL);
    expect(others).toEqual([]);
    expect(answer).toMatchObject({ subtype: 'ephemeral', ephemeral_to: ALICE });
    expect(JSON.stringify(answer?.blocks)).toContain('NHS number [see record]');
    expect(await direct()).toEqual([]);
    expect(await program.stop()).toBe(0);
    expect(program.output()).not.toMatch(/943|Alice|alice|U01|C01|T01/);
  });

  it('shows a home that knows what its owner muted, and checks drafts in the chat beside it', async () => {
    await begin(mode);
    await slack.post(ALICE, BAD);
    await until('a nudge', async () => (await direct()).some(({ messages }) => messages.length > 0));
    const [{ id, messages } = expect.fail()] = await direct();
    await slack.press(id, messages[0]!, ALICE, 'muted');
    await until('thanks', async () => !JSON.stringify(await slack.messages(id)).includes('943 476 5919'));
    await slack.openHome(ALICE);
    await until('the home', async () => (await logged('views.publish')).includes('lift-mute'));
    expect(await logged('views.publish')).toContain(ALICE);

    const own = await slack.conversations();
    const chat = own.findLast(({ is_im: isDirect, members }) => isDirect && members.includes(ALICE))!;
    await slack.post(ALICE, BAD, chat.id);
    const told = async () => JSON.stringify(await slack.messages(chat.id));
    await until('an answer', async () => (await told()).includes('NHS number [see record]'));
  });
});

it('local-slack shows an ephemeral nudge in the channel, to its author alone', async () => {
  await begin('events', 'ephemeral');
  await slack.post(ALICE, BAD);
  const calls = async () =>
    (await slack.log()).filter(({ summary }) => summary.includes('chat.postEphemeral'));
  await until('an ephemeral nudge', async () => (await calls()).length > 0);
  expect(JSON.stringify(await calls())).toContain(ALICE);
  expect(await direct()).toEqual([]);
});
