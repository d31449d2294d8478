import type { Button, KnownBlock } from '@slack/types';
import type { Sent } from '../slack/fake-slack.ts';
import { AUTHOR, deleted, edited, press, said } from '../slack/payloads.ts';
import { openWorkspace } from '../slack/workspace.ts';
import type { Driver, Word } from './driver.ts';

/** Slack over signed HTTP, with its Web API on loopback. */
export async function openSlackDriver(): Promise<Driver> {
  const workspace = await openWorkspace();
  const { slack } = workspace;
  const events = new Map<string, ReturnType<typeof said>>();
  const texts = new Map<string, string>();
  const replaced = new Map<string, Sent>();
  const posts = () => slack.sent.filter(({ method }) => method === 'chat.postMessage');
  const now = (post: Sent): Sent =>
    replaced.get(post.ts) ??
    slack.sent.findLast(({ method, ts }) => method === 'chat.update' && ts === post.ts) ??
    post;
  let numbers = 0;

  async function change(id: string, text: string): Promise<void> {
    await workspace.deliver(edited(id, texts.get(id) ?? '', text));
    texts.set(id, text);
  }

  return {
    ...workspace,
    async say(text, ago = 0) {
      const ts = `${((Date.now() - ago) / 1000).toFixed(0)}.${String((numbers += 1)).padStart(6, '0')}`;
      const event = said({ text, ts });
      events.set(ts, event);
      texts.set(ts, text);
      await workspace.deliver(event);
      return ts;
    },
    async redeliver(id) {
      await workspace.deliver(events.get(id), { headers: { 'x-slack-retry-num': '1' } });
    },
    edit: change,
    // Slack tells of an unfurled link as of an edit.
    decorate: (id) => change(id, texts.get(id) ?? ''),
    async remove(id) {
      await workspace.deliver(deleted(id));
    },
    words: async () => posts().map(now).map(wordOf),
    shownToOthers: () => slack.sent.filter(({ seenBy }) => seenBy !== AUTHOR).length,
    async press(word, answer, who = 'author') {
      const post = word === null ? undefined : posts()[word];
      const value = post === undefined ? 'of-before-a-restart' : (valuesOf(post.blocks)[0] ?? 'closed');
      const user = who === 'author' ? AUTHOR : 'U0ANOTHER1';
      const responseUrl = slack.responseUrl(post?.channel ?? 'D0AUTHOR01', AUTHOR);
      await workspace.press(press({ answer, value, user, responseUrl }));
      const told = slack.sent.at(-1);
      if (told?.method !== 'response') throw new Error('Whoever pressed the button was told nothing.');
      if (post !== undefined && who === 'author') replaced.set(post.ts, told);
      return told.text;
    },
    limitRate: (retryAfter) => slack.mishap('chat.postMessage', { status: 429, retryAfter }),
    block: () => slack.mishap('conversations.open', { error: 'cannot_dm_bot' }),
  };
}

const buttonsOf = (blocks: readonly KnownBlock[]): Button[] =>
  blocks.flatMap((block) => (block.type === 'actions' ? (block.elements as Button[]) : []));

const valuesOf = (blocks: readonly KnownBlock[]): string[] =>
  buttonsOf(blocks).flatMap(({ value }) => value ?? []);

function wordOf({ blocks }: Sent): Word {
  return {
    text: JSON.stringify(blocks),
    isOpen: buttonsOf(blocks).length > 0,
    carried: valuesOf(blocks),
  };
}
