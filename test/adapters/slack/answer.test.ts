import type { ActionsBlock, Button } from '@slack/types';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { AUTHOR, press, said } from './payloads.ts';
import { openWorkspace, type Workspace } from './workspace.ts';

let workspace: Workspace;
beforeEach(async () => {
  workspace = await openWorkspace();
  await workspace.deliver(said({ text: 'bad' }));
});
afterEach(() => workspace.close());

/** What the buttons of the nudge carry. */
function carried(): string {
  const actions = workspace
    .nudges()[0]
    ?.blocks.find((block): block is ActionsBlock => block.type === 'actions');
  const values = new Set(actions?.elements.flatMap((element) => (element as Button).value ?? []));
  expect(values.size).toBe(1);
  return [...values][0]!;
}
const thanks = () => workspace.slack.sent.filter(({ method }) => method === 'response');
const responseUrl = () => workspace.slack.responseUrl('D0AUTHOR01', AUTHOR);

describe('the answer to a nudge', () => {
  it.each(['not-a-patient', 'consented', 'wrong', 'muted'])(
    '%s is counted and thanked for',
    async (answer) => {
      const payload = press({ answer, value: carried(), responseUrl: responseUrl() });
      expect(await workspace.press(payload)).toBe(200);
      expect(workspace.outcomes()).toEqual(['nudged', answer]);
      expect(thanks()).toMatchObject([
        {
          seenBy: AUTHOR,
          text: expect.stringMatching(/^Thank you\. (?:Noted|You will hear no more)/) as string,
        },
      ]);
    },
  );

  it('is counted once, however often it is given', async () => {
    const value = carried();
    for (const answer of ['wrong', 'wrong', 'consented'])
      expect(await workspace.press(press({ answer, value, responseUrl: responseUrl() }))).toBe(200);
    expect(workspace.outcomes()).toEqual(['nudged', 'wrong']);
    expect(thanks().slice(1)).toMatchObject(
      Array(2).fill({ text: expect.stringContaining('settled before') as string }),
    );
  });

  it('is not taken from anybody else', async () => {
    const payload = press({
      answer: 'wrong',
      value: carried(),
      user: 'U0SOMEBODY',
      responseUrl: responseUrl(),
    });
    expect(await workspace.press(payload)).toBe(200);
    expect(workspace.outcomes()).toEqual(['nudged']);
    // It takes the place of nothing, and says so to whoever pressed it.
    expect(thanks()).toMatchObject([{ text: expect.stringContaining('for somebody else') as string }]);
    expect(workspace.logged()).toContain('somebody else');
  });

  it('is not taken without a good signature', async () => {
    const payload = press({ answer: 'wrong', value: carried(), responseUrl: responseUrl() });
    expect(await workspace.press(payload, { secret: 'another' })).toBe(401);
    expect(workspace.outcomes()).toEqual(['nudged']);
  });

  it('to a nudge that nobody remembers is answered politely, and not counted', async () => {
    const payload = press({ answer: 'wrong', value: 'of-before-a-restart', responseUrl: responseUrl() });
    expect(await workspace.press(payload)).toBe(200);
    expect(workspace.outcomes()).toEqual(['nudged']);
    expect(thanks()).toMatchObject([{ text: expect.stringContaining('too old') as string }]);
  });

  it('is counted even if the thanks cannot be shown', async () => {
    const expired = workspace.slack.apiUrl.replace('/api/', '/response/expired');
    expect(await workspace.press(press({ answer: 'wrong', value: carried(), responseUrl: expired }))).toBe(
      200,
    );
    expect(workspace.outcomes()).toEqual(['nudged', 'wrong']);
    expect(workspace.logged()).toContain('could not be thanked');
  });

  it('sends nothing to an address that is not Slack’s', async () => {
    const elsewhere = await openWorkspace();
    for (const address of [
      elsewhere.slack.responseUrl('D1', AUTHOR),
      'http://hooks.slack.com/x',
      'file:///etc',
      '',
    ])
      expect(await workspace.press(press({ answer: 'wrong', value: carried(), responseUrl: address }))).toBe(
        200,
      );
    expect(elsewhere.slack.sent).toEqual([]);
    await elsewhere.close();
  });

  it('that is none is acknowledged', async () => {
    for (const answer of ['open-sesame', ''])
      expect(await workspace.press(press({ answer, value: carried(), responseUrl: responseUrl() }))).toBe(
        200,
      );
    expect(await workspace.press(press({ answer: 'wrong', value: '', responseUrl: responseUrl() }))).toBe(
      200,
    );
    expect(workspace.outcomes()).toEqual(['nudged']);
  });
});
