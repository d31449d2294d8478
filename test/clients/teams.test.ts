import { afterEach, expect, it } from 'vitest';
import { startAgentsPlayground, type AgentsPlayground } from './agents-playground.ts';
import { freePort, startProgram, until, type Running } from './processes.ts';

/** A made-up patient; the number is the NHS's own example. */
const BAD = 'Seen in clinic: NHS number 943 476 5919, please chase the bloods';
const GOOD = 'Who is on call tonight?';

let teams: AgentsPlayground;
let program: Running;

afterEach(async () => {
  await program.stop();
  await teams.stop();
});

it('the Agents Playground shows the nudge in the 1:1 chat of its author alone, and thanks for the answer', async () => {
  const port = String(await freePort());
  program = await startProgram({ PORT: port }, ['--local']);
  teams = await startAgentsPlayground(`http://127.0.0.1:${port}/api/messages`);

  await teams.post(GOOD);
  const said = await teams.post(BAD);
  await until('a nudge', async () => teams.shown.length > 0);
  const [nudge = expect.fail(), ...others] = teams.shown;
  expect(others).toEqual([]);
  expect(nudge.conversation).toBe(teams.personalChat);
  expect(JSON.stringify(nudge.attachments)).toContain('943 476 5919');

  const thanks = JSON.stringify(await teams.press(nudge, 'not-a-patient'));
  expect(thanks).toContain('Thank you.');
  expect(thanks).not.toContain('943 476 5919');

  const edit = { ...said, type: 'messageUpdate', text: GOOD, channelData: { eventType: 'editMessage' } };
  await teams.deliver(edit);
  expect(teams.shown).toHaveLength(1);
  expect(await program.stop()).toBe(0);
  expect(program.output()).not.toMatch(/943|Alex|user-id|team-id/);
});

it('the Agents Playground shows what is said of a draft to whoever wrote it to the bot, and where', async () => {
  const port = String(await freePort());
  program = await startProgram({ PORT: port }, ['--local']);
  teams = await startAgentsPlayground(`http://127.0.0.1:${port}/api/messages`);

  await teams.write(BAD);
  const answers = () =>
    teams.shown.filter(({ attachments }) => JSON.stringify(attachments).includes('draft'));
  await until('an answer', async () => answers().length > 0);
  expect(answers().map(({ conversation }) => conversation)).toEqual([teams.personalChat]);
  expect(JSON.stringify(answers())).toContain('NHS number [see record]');
  expect(await program.stop()).toBe(0);
  expect(program.output()).not.toMatch(/943|Alex|user-id|team-id/);
});
