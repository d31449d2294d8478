import { afterEach, describe, expect, it } from 'vitest';
import { AUTHOR, CHANNEL, deleted, edited, freshTs, said } from './payloads.ts';
import { openWorkspace, type Workspace, type WorkspaceOptions } from './workspace.ts';

let workspace: Workspace;
async function open(options: WorkspaceOptions = {}): Promise<Workspace> {
  workspace = await openWorkspace(options);
  return workspace;
}
afterEach(() => workspace.close());

const updates = () => workspace.slack.sent.filter(({ method }) => method === 'chat.update');

describe('a nudge whose message was seen to', () => {
  it('says thank you in its own place, and repeats nothing', async () => {
    await open();
    const ts = freshTs();
    await workspace.deliver(said({ ts, text: 'bad' }));
    await workspace.deliver(edited(ts, 'bad', 'good'));
    const [nudge] = workspace.nudges();
    expect(updates()).toMatchObject([{ channel: nudge?.channel, ts: nudge?.ts, seenBy: AUTHOR }]);
    expect(updates()[0]?.text).toMatch(/^Thank you for the edit/);
    expect(JSON.stringify(updates()[0]?.blocks)).not.toContain('bad');
  });

  it.each([{ error: 'message_not_found' }, { error: 'cant_update_message' }, { error: 'token_revoked' }])(
    'stays as it was if Slack says %j, and the edit counts',
    async (mishap) => {
      await open();
      const ts = freshTs();
      await workspace.deliver(said({ ts, text: 'bad' }));
      workspace.slack.mishap('chat.update', mishap);
      expect(await workspace.deliver(deleted(ts))).toEqual([200]);
      expect([updates(), workspace.outcomes()]).toEqual([[], ['nudged', 'deleted']]);
      expect(workspace.logged()).toContain(mishap.error);
    },
  );

  it('is closed when the rate allows it', async () => {
    await open();
    const ts = freshTs();
    await workspace.deliver(said({ ts, text: 'bad' }));
    workspace.slack.mishap('chat.update', { status: 429, retryAfter: 1 });
    expect((await workspace.deliver(deleted(ts))).at(-1)).toBe(200);
    expect([updates().length, workspace.outcomes()]).toEqual([1, ['nudged', 'deleted']]);
  });

  it('that was ephemeral stays as it was, since Slack lets nobody change it', async () => {
    await open({ nudgeBy: 'ephemeral' });
    const ts = freshTs();
    await workspace.deliver(said({ ts, text: 'bad' }));
    expect(await workspace.deliver(deleted(ts))).toEqual([200]);
    expect([updates(), workspace.outcomes()]).toEqual([[], ['nudged', 'deleted']]);
  });

  it('is not sent at all if its message goes while it waits for its turn', async () => {
    await open();
    const ts = freshTs();
    workspace.slack.mishap('chat.postMessage', { status: 429, retryAfter: 1 });
    const saying = workspace.deliver(said({ ts, text: 'bad' }));
    await expect.poll(() => workspace.slack.calls).toContain('chat.postMessage');
    await workspace.deliver(deleted(ts));
    await saying;
    expect([workspace.nudges(), workspace.outcomes()]).toEqual([[], ['stale']]);
  });
});

describe('a hint', () => {
  const hints = () => workspace.slack.sent.filter(({ method }) => method === 'chat.postEphemeral');

  it('says in the channel or thread, to the author alone, that a word has come, and not what', async () => {
    await open({ hint: true });
    await workspace.deliver(said({ text: 'bad' }));
    await workspace.deliver(said({ text: 'bad', thread_ts: '1.000001' }));
    expect(hints()).toMatchObject([
      { channel: CHANNEL, seenBy: AUTHOR, threadTs: null },
      { channel: CHANNEL, seenBy: AUTHOR, threadTs: '1.000001' },
    ]);
    for (const { text, blocks } of hints()) expect(text + JSON.stringify(blocks)).not.toMatch(/bad|Whitby/);
  });

  it('is not given by itself, nor beside a word that stands in the channel', async () => {
    await open({ hint: true, nudgeBy: 'ephemeral' });
    await workspace.deliver(said({ text: 'bad' }));
    expect(hints()).toHaveLength(1);
    expect(JSON.stringify(hints()[0]?.blocks)).toContain('bad');
  });

  it('that fails, as where the bot was removed from the channel, takes nothing from the word', async () => {
    await open({ hint: true });
    workspace.slack.channels.get(CHANNEL)?.members.delete('U0QUIETBOT');
    expect(await workspace.deliver(said({ text: 'bad' }))).toEqual([200]);
    expect([workspace.nudges().length, workspace.outcomes()]).toEqual([1, ['nudged']]);
    expect(workspace.logged()).toContain('not_in_channel');
  });
});

it('a token that is revoked while nudges are under way is told of, and counted', async () => {
  await open();
  await workspace.deliver(said({ text: 'bad' }));
  workspace.slack.mishap('chat.postMessage', { error: 'token_revoked' });
  expect(await workspace.deliver(said({ text: 'bad' }))).toEqual([200]);
  expect(workspace.outcomes()).toEqual(['nudged', 'undeliverable']);
  expect(workspace.logged()).toContain('doctor');
});
