import type { Activity, ConversationParameters } from 'botbuilder';
import type { ConnectorClient } from 'botframework-connector';
import { setTimeout as wait } from 'node:timers/promises';
import type { Welcome } from '../../src/welcome.ts';
import type { Nudge } from '../../src/nudge.ts';
import { errorCode, type Delivery, type Log } from '../../src/ports.ts';
import type { AddressBook } from '../kit/address-book.ts';
import type { Address } from './address.ts';
import type { BotConnector } from './bot-connector.ts';
import { renderNudge } from './card.ts';
import { renderWelcome } from './card-welcome.ts';
import { faultOf, isPreconditionFailed } from './errors.ts';
import { isWithinReach, type Reach } from './service-url.ts';

export interface DeliverParts {
  readonly connector: () => BotConnector;
  readonly book: AddressBook<Address>;
  readonly reach: Reach;
  /** How long the Bot Connector may take over one nudge, with the library's own retries, in milliseconds. */
  readonly patience: number;
  readonly log: Log;
}

/** Whatever is shown, it is shown in the 1:1 conversation. */
export interface Deliver {
  readonly nudge: (nudge: Nudge) => Promise<Delivery>;
  readonly welcome: (welcome: Welcome) => Promise<Delivery>;
}

/** The place that came back is not the author's own. */
class NotPrivateError extends Error {
  override readonly name = 'NotPrivateError';
}

/**
 * Shows nudges to their authors alone, in the 1:1 conversation with the bot. Nothing is ever sent to the conversation
 * that a message stands in: if the 1:1 conversation fails, so does the nudge.
 */
export function createDeliver(parts: DeliverParts): Deliver {
  const { connector, book, reach, patience, log } = parts;

  async function show(activity: Partial<Activity>, address: Address): Promise<void> {
    const client = await connector().client(address.serviceUrl);
    const abortSignal = AbortSignal.timeout(patience);
    const known = book.conversations.get(address.author);
    const conversation = known ?? (await again(() => openConversation(client, address, abortSignal)));
    // A cached conversation that fails is opened anew the next time.
    book.conversations.delete(address.author);
    await again(() => client.conversations.sendToConversation(conversation, activity, { abortSignal }));
    book.conversations.set(address.author, conversation);
  }

  async function send(activity: Partial<Activity>, address: Address): Promise<Delivery> {
    if (!isWithinReach(address.serviceUrl, reach)) {
      log.warn('A nudge was not sent, because its service address is not to be trusted.');
      return 'undeliverable';
    }
    try {
      await show(activity, address);
      return 'delivered';
    } catch (error) {
      const fault = error instanceof NotPrivateError ? 'permanent' : faultOf(error);
      if (fault === 'transient') throw error;
      const code = { code: errorCode(error) };
      if (fault === 'installation')
        log.error('Microsoft refuses the credentials of the bot; run "quiet-word doctor".', code);
      else log.warn('A nudge cannot be delivered on Teams.', code);
      return 'undeliverable';
    }
  }

  return {
    async nudge(nudge) {
      const address = book.messages.get(nudge.about);
      // A nudge whose author is not the one who wrote the message would go to the wrong person.
      if (address?.author !== nudge.to) return 'undeliverable';
      book.nudged.set(nudge.key, address.user);
      let delivery: Delivery | null = null;
      try {
        delivery = await send(renderNudge(nudge), address);
        return delivery;
      } finally {
        if (delivery !== 'delivered') book.nudged.delete(nudge.key);
      }
    },
    async welcome(welcome) {
      const address = book.people.get(welcome.to);
      return address === undefined ? 'undeliverable' : send(renderWelcome(welcome), address);
    },
  };
}

async function openConversation(
  client: ConnectorClient,
  { bot, user, tenant, place }: Address,
  abortSignal: AbortSignal,
): Promise<string> {
  // The type asks for more than Teams does.
  const parameters = {
    isGroup: false,
    bot: { id: bot },
    members: [{ id: user }],
    ...(tenant === null ? {} : { tenantId: tenant, channelData: { tenant: { id: tenant } } }),
  } as ConversationParameters;
  const { id } = await client.conversations.createConversation(parameters, { abortSignal });
  if (typeof id !== 'string' || id === '' || id.startsWith(place)) throw new NotPrivateError();
  return id;
}

/** The library tries again by itself, but not after 412, which Teams gives when two requests meet. */
export async function again<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!isPreconditionFailed(error)) throw error;
    await wait(200 + Math.random() * 300);
    return work();
  }
}
