import { WebAPIRateLimitedError, type WebClient } from '@slack/web-api';
import type { SlackConfig } from '../../src/config.ts';
import type { Welcome } from '../../src/welcome.ts';
import type { Nudge } from '../../src/nudge.ts';
import { errorCode, type Delivery, type Ending, type Log } from '../../src/ports.ts';
import type { AddressBook } from '../kit/address-book.ts';
import { ENDING_THANKS, HINT } from '../kit/answer-words.ts';
import type { Lane } from '../kit/lane.ts';
import type { Address, Place } from './address.ts';
import { faultOf } from './errors.ts';
import { renderNudge, renderWords, type Rendered } from './render.ts';
import { renderWelcome } from './render-welcome.ts';

export interface DeliverParts {
  readonly client: WebClient;
  readonly book: AddressBook<Address, Place>;
  readonly lane: Lane;
  readonly nudgeBy: SlackConfig['nudgeBy'];
  /** Whether a hint in the channel says that a direct message has come. */
  readonly hint: boolean;
  readonly log: Log;
}

/** Shows nudges to their authors alone: in a direct message, or as an ephemeral message where they wrote. */
export function createDeliver({
  client,
  book,
  lane,
  nudgeBy,
  hint,
  log,
}: DeliverParts): (nudge: Nudge) => Promise<Delivery> {
  const usual = nudgeBy === 'dm' ? 'direct' : 'in-place';

  async function direct(nudge: Nudge, address: Address): Promise<Place> {
    const [conversation, permalink] = await Promise.all([
      conversationWith(client, book, address),
      linkTo(client, address.channel, address.ts),
    ]);
    const place = {
      author: address.author,
      ...(await post(client, conversation, renderNudge(nudge, permalink))),
    };
    if (hint) await giveHint(address);
    return place;
  }

  async function ephemeral(nudge: Nudge, address: Address): Promise<null> {
    await client.chat.postEphemeral({ ...whereWritten(address), ...renderNudge(nudge, null) });
    // Slack lets nobody change one later.
    return null;
  }

  /** The nudge is there by then, so a hint that fails is not tried again. */
  async function giveHint(address: Address): Promise<void> {
    await client.chat
      .postEphemeral({ ...whereWritten(address), ...renderWords(HINT) })
      .catch((error: unknown) => log.info('A hint could not be shown.', { code: errorCode(error) }));
  }

  async function attempt(nudge: Nudge): Promise<Delivery> {
    const address = book.messages.get(nudge.about);
    // It was deleted while the word waited for its turn.
    if (address === undefined) return 'stale';
    const manner = nudge.manner === 'as-set' ? usual : nudge.manner;
    try {
      const place = await (manner === 'direct' ? direct : ephemeral)(nudge, address);
      book.nudged.set(nudge.key, { user: address.user, place });
      return 'delivered';
    } catch (error) {
      return explain(error, address, book, log);
    }
  }

  return async (nudge) => {
    // A nudge whose author is not the one who wrote the message would go to the wrong person.
    if (book.messages.get(nudge.about)?.author !== nudge.to) return 'undeliverable';
    const delivery = await lane.send(() => attempt(nudge));
    if (delivery !== 'full') return delivery;
    log.warn('Too many nudges wait for their turn on Slack; one was left out.');
    return 'undeliverable';
  };
}

/** Puts thanks in the place of nudges whose authors have seen to their messages. */
export function createClose({ client, lane, log }: Pick<DeliverParts, 'client' | 'lane' | 'log'>) {
  return async ({ channel, ts }: Place, ending: Ending): Promise<void> => {
    await lane
      .send(() => client.chat.update({ channel, ts, ...renderWords(ENDING_THANKS[ending]) }))
      .catch((error: unknown) => log.warn('A nudge could not be closed.', { code: errorCode(error) }));
  };
}

/** Shows welcomes in a direct message, whatever the setting for nudges is: they are there to be found again. */
export function createWelcome({
  client,
  book,
  lane,
  log,
}: Pick<DeliverParts, 'client' | 'book' | 'lane' | 'log'>): (welcome: Welcome) => Promise<Delivery> {
  return async (welcome) => {
    const address = book.people.get(welcome.to);
    if (address === undefined) return 'undeliverable';
    try {
      // When many join at once, nudges matter more than welcomes, so these do not wait in line.
      if (!lane.isPaused()) {
        await post(client, await conversationWith(client, book, address), renderWelcome(welcome));
        return 'delivered';
      }
    } catch (error) {
      if (!(error instanceof WebAPIRateLimitedError)) return explain(error, address, book, log);
    }
    log.warn('A welcome was left out, because Slack limits the rate.');
    return 'undeliverable';
  };
}

type People = Pick<AddressBook<Address, Place>, 'conversations'>;

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

function whereWritten({ user, channel, threadTs }: Address) {
  return { channel, user, ...(threadTs === null ? {} : { thread_ts: threadTs }) };
}

async function post(client: WebClient, channel: string, shown: Rendered): Promise<Omit<Place, 'author'>> {
  const { ts } = await client.chat.postMessage({
    channel,
    ...shown,
    unfurl_links: false,
    unfurl_media: false,
  });
  return { channel, ts: ts ?? '' };
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
