import type { WebClient } from '@slack/web-api';
import type { SlackConfig } from '../../src/config.ts';
import type { Nudge } from '../../src/nudge.ts';
import { errorCode, type Delivery, type Log } from '../../src/ports.ts';
import type { AddressBook } from '../kit/address-book.ts';
import type { Address } from './address.ts';
import { faultOf } from './errors.ts';
import { renderNudge } from './render.ts';

export interface DeliverParts {
  readonly client: WebClient;
  readonly book: AddressBook<Address>;
  readonly nudgeBy: SlackConfig['nudgeBy'];
  readonly log: Log;
}

/** Shows nudges to their authors alone: in a direct message, or as an ephemeral message where they wrote. */
export function createDeliver({
  client,
  book,
  nudgeBy,
  log,
}: DeliverParts): (nudge: Nudge) => Promise<Delivery> {
  const show = nudgeBy === 'dm' ? direct : ephemeral;

  async function direct(nudge: Nudge, { author, user, channel, ts }: Address): Promise<void> {
    const [conversation, permalink] = await Promise.all([
      book.conversations.get(author) ?? openConversation(client, user),
      linkTo(client, channel, ts),
    ]);
    book.conversations.set(author, conversation);
    await client.chat.postMessage({
      channel: conversation,
      ...renderNudge(nudge, permalink),
      unfurl_links: false,
      unfurl_media: false,
    });
  }

  async function ephemeral(nudge: Nudge, { user, channel, threadTs }: Address): Promise<void> {
    const place = threadTs === null ? { channel } : { channel, thread_ts: threadTs };
    await client.chat.postEphemeral({ ...place, user, ...renderNudge(nudge, null) });
  }

  return async (nudge) => {
    const address = book.messages.get(nudge.about);
    // A nudge whose author is not the one who wrote the message would go to the wrong person.
    if (address?.author !== nudge.to) return 'undeliverable';
    try {
      await show(nudge, address);
    } catch (error) {
      const fault = faultOf(error);
      if (fault === 'transient') throw error;
      // It may be the conversation that is gone.
      book.conversations.delete(address.author);
      const code = { code: errorCode(error) };
      if (fault === 'installation')
        log.error('Slack refuses the token or a scope; run "quiet-word doctor".', code);
      else log.warn('A nudge cannot be delivered on Slack.', code);
      return 'undeliverable';
    }
    book.nudged.set(nudge.key, address.user);
    return 'delivered';
  };
}

async function openConversation(client: WebClient, users: string): Promise<string> {
  const { channel } = await client.conversations.open({ users });
  if (channel?.id === undefined) throw new Error("Slack's conversations.open named no conversation.");
  return channel.id;
}

/** The nudge is worth sending without the link too. */
async function linkTo(client: WebClient, channel: string, ts: string): Promise<string | null> {
  try {
    const { permalink } = await client.chat.getPermalink({ channel, message_ts: ts });
    return permalink ?? null;
  } catch {
    return null;
  }
}
