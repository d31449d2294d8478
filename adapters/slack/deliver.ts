import { WebAPIRateLimitedError, type WebClient } from '@slack/web-api';
import type { SlackConfig } from '../../src/config.ts';
import type { Welcome } from '../../src/welcome.ts';
import type { Nudge } from '../../src/nudge.ts';
import { errorCode, type Delivery, type Log } from '../../src/ports.ts';
import type { AddressBook } from '../kit/address-book.ts';
import type { Address } from './address.ts';
import { faultOf } from './errors.ts';
import { renderNudge, type Rendered } from './render.ts';
import { renderWelcome } from './render-welcome.ts';

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
  const usual = nudgeBy === 'dm' ? 'direct' : 'in-place';

  async function direct(nudge: Nudge, address: Address): Promise<void> {
    const [conversation, permalink] = await Promise.all([
      conversationWith(client, book, address),
      linkTo(client, address.channel, address.ts),
    ]);
    await post(client, conversation, renderNudge(nudge, permalink));
  }

  async function ephemeral(nudge: Nudge, { user, channel, threadTs }: Address): Promise<void> {
    const place = threadTs === null ? { channel } : { channel, thread_ts: threadTs };
    await client.chat.postEphemeral({ ...place, user, ...renderNudge(nudge, null) });
  }

  return async (nudge) => {
    const address = book.messages.get(nudge.about);
    // A nudge whose author is not the one who wrote the message would go to the wrong person.
    if (address?.author !== nudge.to) return 'undeliverable';
    const manner = nudge.manner === 'as-set' ? usual : nudge.manner;
    try {
      await (manner === 'direct' ? direct : ephemeral)(nudge, address);
    } catch (error) {
      return explain(error, address, book, log);
    }
    book.nudged.set(nudge.key, address.user);
    return 'delivered';
  };
}

/** Shows welcomes in a direct message, whatever the setting for nudges is: they are there to be found again. */
export function createWelcome({
  client,
  book,
  log,
}: Omit<DeliverParts, 'nudgeBy'>): (welcome: Welcome) => Promise<Delivery> {
  return async (welcome) => {
    const address = book.people.get(welcome.to);
    if (address === undefined) return 'undeliverable';
    try {
      await post(client, await conversationWith(client, book, address), renderWelcome(welcome));
    } catch (error) {
      // When many join at once, Slack is not asked to redeliver all of that: nudges matter more.
      if (!(error instanceof WebAPIRateLimitedError)) return explain(error, address, book, log);
      log.warn('A welcome was left out, because Slack limits the rate.');
      return 'undeliverable';
    }
    return 'delivered';
  };
}

type People = Pick<AddressBook<Address>, 'conversations'>;

/** @throws what trying again later may mend */
function explain(error: unknown, { author }: Address, { conversations }: People, log: Log): Delivery {
  const fault = faultOf(error);
  if (fault === 'transient') throw error;
  // It may be the conversation that is gone.
  conversations.delete(author);
  const code = { code: errorCode(error) };
  if (fault === 'installation')
    log.error('Slack refuses the token or a scope; run "quiet-word doctor".', code);
  else log.warn('A nudge cannot be delivered on Slack.', code);
  return 'undeliverable';
}

async function post(client: WebClient, channel: string, shown: Rendered): Promise<void> {
  await client.chat.postMessage({ channel, ...shown, unfurl_links: false, unfurl_media: false });
}

async function conversationWith(
  client: WebClient,
  { conversations }: People,
  { author, user }: Address,
): Promise<string> {
  const conversation = conversations.get(author) ?? (await openConversation(client, user));
  conversations.set(author, conversation);
  return conversation;
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
