import type { Activity, ConversationParameters } from 'botbuilder';
import type { ConnectorClient } from 'botframework-connector';
import type { TeamsConfig } from '../../src/config.ts';
import type { Welcome } from '../../src/welcome.ts';
import type { Nudge, NudgeKey } from '../../src/nudge.ts';
import { errorCode, type Adapter, type Delivery, type Log } from '../../src/ports.ts';
import type { AddressBook } from '../kit/address-book.ts';
import { ENDING_THANKS } from '../kit/answer-words.ts';
import { LaneClosedError, type Lane } from '../kit/lane.ts';
import type { Address, Place } from './address.ts';
import type { BotConnector } from './bot-connector.ts';
import { renderNudge, renderWordsActivity } from './card.ts';
import { renderWelcome } from './card-welcome.ts';
import { faultOf } from './errors.ts';
import { isWithinReach, type Reach } from './service-url.ts';
import { sendTargeted } from './targeted.ts';

export interface DeliverParts {
  readonly connector: () => BotConnector;
  readonly book: AddressBook<Address, Place>;
  readonly lane: Lane;
  readonly reach: Reach;
  readonly nudgeBy: NonNullable<TeamsConfig['nudgeBy']>;
  /** How long the Bot Connector may take over one attempt, in milliseconds. */
  readonly patience: number;
  readonly log: Log;
}

/** What is shown to people. */
export type Deliver = Pick<Adapter, 'deliver' | 'close' | 'welcome'>;

/** The place that came back is not the author's own. */
class NotPrivateError extends Error {
  override readonly name = 'NotPrivateError';
}

/**
 * Shows nudges to their authors alone: in the 1:1 conversation with the bot or, by setting, as a message in the channel
 * that Teams shows to one person. If the latter is refused, the former is tried; if that fails, so does the nudge. Nothing
 * is ever posted for a channel to see.
 */
export function createDeliver(parts: DeliverParts): Deliver {
  const { connector, book, lane, reach, nudgeBy, patience, log } = parts;

  async function inChat(activity: Partial<Activity>, address: Address): Promise<Place> {
    const client = await connector().client(address.serviceUrl);
    const abortSignal = AbortSignal.timeout(patience);
    const known = book.conversations.get(address.author);
    const conversation = known ?? (await openConversation(client, address, abortSignal));
    // A cached conversation that fails is opened anew the next time.
    book.conversations.delete(address.author);
    const { id } = await client.conversations.sendToConversation(conversation, activity, { abortSignal });
    book.conversations.set(address.author, conversation);
    return { conversation, activity: id, serviceUrl: address.serviceUrl };
  }

  /** Whether it was taken; where it was refused for good, there is another way. @throws what trying again may mend */
  async function inPlace(activity: Partial<Activity>, address: Address): Promise<boolean> {
    const { serviceUrl, conversation, user: recipient } = address;
    try {
      const token = await connector().token(serviceUrl);
      const signal = AbortSignal.timeout(patience);
      await sendTargeted({ serviceUrl, conversation, recipient, activity }, token, signal);
      return true;
    } catch (error) {
      if (faultOf(error) === 'transient') throw error;
      log.warn('Teams refuses a message for one person in a channel; the chat is tried.', {
        code: errorCode(error),
      });
      return false;
    }
  }

  async function attempt({ key, about, manner }: Nudge, activity: Partial<Activity>): Promise<Delivery> {
    const address = book.messages.get(about);
    // It was deleted while the word waited for its turn.
    if (address === undefined) return 'stale';
    const { user } = address;
    // Noted first, since an answer may come before Teams has said that it took the nudge.
    book.nudged.set(key, { user, place: null });
    let isThere = false;
    try {
      isThere = nudgeBy === 'targeted' && manner !== 'direct' && (await inPlace(activity, address));
      if (isThere) return 'delivered';
      const place = await inChat(activity, address);
      isThere = true;
      book.nudged.set(key, { user, place });
      return 'delivered';
    } catch (error) {
      return explain(error, log);
    } finally {
      if (!isThere) book.nudged.delete(key);
    }
  }

  /** Teams sends nothing again, so what cannot wait any longer is counted. */
  async function inLine(work: () => Promise<Delivery>): Promise<Delivery> {
    try {
      const delivery = await lane.send(work);
      if (delivery !== 'full') return delivery;
      log.warn('Too many nudges wait for their turn on Teams; one was left out.');
    } catch (error) {
      if (!(error instanceof LaneClosedError)) throw error;
      log.warn('A nudge still waited for its turn on Teams when the program ended; it was left out.');
    }
    return 'undeliverable';
  }

  function isSafe({ serviceUrl }: Address): boolean {
    const isSafe = isWithinReach(serviceUrl, reach);
    if (!isSafe) log.warn('A nudge was not sent, because its service address is not to be trusted.');
    return isSafe;
  }

  return {
    async deliver(nudge) {
      const address = book.messages.get(nudge.about);
      // A nudge whose author is not the one who wrote the message would go to the wrong person.
      if (address?.author !== nudge.to || !isSafe(address)) return 'undeliverable';
      return inLine(() => attempt(nudge, renderNudge(nudge, address.link)));
    },
    async close(key: NudgeKey, ending) {
      const place = book.nudged.get(key)?.place ?? null;
      if (place?.activity === undefined) return;
      const { conversation, activity, serviceUrl } = place;
      try {
        await lane.send(async () => {
          const client = await connector().client(serviceUrl);
          const abortSignal = AbortSignal.timeout(patience);
          const thanks = renderWordsActivity(ENDING_THANKS[ending]);
          await client.conversations.updateActivity(conversation, activity, thanks, { abortSignal });
        });
      } catch (error) {
        log.warn('A nudge could not be closed.', { code: errorCode(error) });
      }
    },
    async welcome(welcome: Welcome) {
      const address = book.people.get(welcome.to);
      if (address === undefined || !isSafe(address)) return 'undeliverable';
      try {
        await inChat(renderWelcome(welcome), address);
        return 'delivered';
      } catch (error) {
        return explain(error, log);
      }
    },
  };
}

/** @throws what trying again later may mend */
function explain(error: unknown, log: Log): Delivery {
  const fault = error instanceof NotPrivateError ? 'permanent' : faultOf(error);
  if (fault === 'transient') throw error;
  const code = { code: errorCode(error) };
  if (fault === 'installation')
    log.error('Microsoft refuses the credentials of the bot; run "quiet-word doctor".', code);
  else log.warn('A nudge cannot be delivered on Teams.', code);
  return 'undeliverable';
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
