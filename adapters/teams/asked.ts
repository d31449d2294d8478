import type { HomeView } from '../../src/home.ts';
import type { Keyring, Person } from '../../src/message.ts';
import { errorCode, type Inbox, type Log } from '../../src/ports.ts';
import { asksForHelp, SOMEBODY_ELSES } from '../kit/asking-words.ts';
import { createExpiringMap } from '../kit/expiring-map.ts';
import type { Lane } from '../kit/lane.ts';
import { within } from '../kit/patience.ts';
import type { PressAnswer } from './answer.ts';
import type { BotConnector } from './bot-connector.ts';
import { renderAdvice, renderDialog, renderOneThing, type DialogAnswer } from './card-advice.ts';
import { renderHome, renderHomeCard } from './card-home.ts';
import { CARD } from './card.ts';
import { decode } from './decode.ts';
import { decodeHtml } from './decode-html.ts';
import { faultOf } from './errors.ts';
import type { OpenFiles } from './files.ts';
import { channelOf, isBot } from './receive.ts';
import { isWithinReach, type Reach } from './service-url.ts';
import type { AskSurroundings, Surroundings } from './surroundings.ts';
import type { Decoded } from './units.ts';
import type { AskedActivity, Dialog } from './wire-asked.ts';
import type { MessageActivity, Placed } from './wire.ts';

export interface AskedParts {
  readonly connector: () => BotConnector;
  readonly keys: Keyring;
  /** Whether somebody of Microsoft Entra may be told how it goes. */
  readonly isModerator: (id: string) => boolean;
  readonly surroundings: Pick<AskSurroundings, 'of'>;
  readonly openFiles: OpenFiles;
  readonly lane: Lane;
  readonly reach: Reach;
  /** How long the Bot Connector may take over one attempt, in milliseconds. */
  readonly patience: number;
  readonly log: Log;
  /** Milliseconds since the epoch. */
  readonly clock: () => number;
}

/** Answers what people ask of the bot itself, in a dialog of theirs or in their own chat with it, and nowhere else. */
export interface Asked {
  direct(message: MessageActivity, inbox: Inbox): Promise<void>;
  answer(asked: AskedActivity, inbox: Inbox): Promise<DialogAnswer | PressAnswer | null>;
}

/** People lose patience with a dialog: who reads a channel may take this long to learn, in milliseconds. */
const PATIENCE = 600;
/** Where nobody knows who would read it. */
const ANYWHERE: Surroundings = { audience: 'whole-organisation', profile: null };
/** Teams tells of one installation twice. */
const ARRIVING = 10 * 60_000;

export function createAsked(parts: AskedParts): Asked {
  const { connector, keys, isModerator, surroundings, openFiles, lane, reach, patience, log, clock } = parts;
  const arrived = createExpiringMap<string, true>({ lifetime: ARRIVING, capacity: 10_000, clock });
  const personOf = ({ from }: Placed): Person => ({
    author: keys.author(from.id),
    preference: keys.preference('teams', from.id),
  });

  /** The home of whoever wrote, shown in their own chat with the bot alone. */
  const homeOf = (activity: Placed, inbox: Inbox): Promise<HomeView> => {
    const { aadObjectId: id } = activity.from;
    return inbox.home(personOf(activity), isOwnChat(activity) && !!id && isModerator(id));
  };

  async function around(activity: Placed): Promise<Surroundings> {
    const channel = channelOf(activity);
    if (channel === null) return ANYWHERE;
    return within(PATIENCE, surroundings.of(activity, activity.from, channel)).catch(() => ANYWHERE);
  }

  async function check({ text, mentions }: Decoded, where: Surroundings, hasPictures: boolean, inbox: Inbox) {
    return inbox.draft({ text, mentions, hasPictures, ...where });
  }

  /** @throws where trying again later may help */
  async function reply(shown: ReturnType<typeof renderAdvice>, activity: Placed): Promise<void> {
    const { serviceUrl, conversation } = activity;
    if (!isOwnChat(activity) || !isWithinReach(serviceUrl, reach)) {
      log.warn('An answer was not sent, because its place is not to be trusted.');
      return;
    }
    try {
      const taken = await lane.send(async () => {
        const client = await connector().client(serviceUrl);
        const abortSignal = AbortSignal.timeout(patience);
        await client.conversations.sendToConversation(conversation.id, shown, { abortSignal });
      });
      if (taken !== undefined) log.warn('An answer would have come too late on Teams.');
    } catch (error) {
      if (faultOf(error) === 'transient') throw error;
      log.warn('An answer cannot be delivered on Teams.', { code: errorCode(error) });
    }
  }

  async function inDialog(activity: Dialog, inbox: Inbox): Promise<DialogAnswer> {
    const { from, name, value } = activity;
    if (name === 'composeExtension/submitAction') {
      const typed = { textFormat: 'plain', text: value.data?.text ?? '' };
      return renderDialog(
        await check(decode({ ...typed, attachments: [] }), await around(activity), false, inbox),
      );
    }
    const chosen = value.messagePayload;
    if (!chosen) return renderDialog(null);
    // Colleagues are not to be held up to a machine: what it would say is their own business.
    const author = chosen.from?.user?.id;
    if (!author || author !== from.aadObjectId) return renderOneThing(SOMEBODY_ELSES);
    const html = chosen.body?.content ?? '';
    return renderDialog(
      await check(decodeHtml(html), await around(activity), /<img\b|<attachment\b/i.test(html), inbox),
    );
  }

  return {
    async direct(message, inbox) {
      if (message.type !== 'message' || isBot(message)) return;
      const decoded = decode(message);
      if (asksForHelp(decoded.text)) return reply(renderHome(await homeOf(message, inbox)), message);
      const hasPictures = openFiles(message).length > 0;
      return reply(renderAdvice(await check(decoded, ANYWHERE, hasPictures, inbox)), message);
    },
    async answer(asked, inbox) {
      const { kind, activity } = asked;
      if (kind === 'dialog') return inDialog(activity, inbox);
      if (kind === 'lift') {
        const person = personOf(activity);
        await inbox.unmute(person, activity.value.action.data.mute);
        return { statusCode: 200, type: CARD, value: renderHomeCard(await homeOf(activity, inbox)) };
      }
      const { id } = activity.conversation;
      if (isBot(activity) || arrived.get(id) === true) return null;
      arrived.set(id, true);
      await reply(renderHome(await homeOf(activity, inbox)), activity).catch((error: unknown) => {
        arrived.delete(id);
        throw error;
      });
      return null;
    },
  };
}

/** Whether a conversation is of one person and the bot; those of many have ids that begin with 19. */
export function isOwnChat({ conversation }: Placed): boolean {
  return conversation.conversationType === 'personal' && !conversation.id.startsWith('19:');
}
