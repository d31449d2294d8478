import type { ServiceClientCredentialsFactory } from 'botframework-connector';
import type { TeamsConfig } from '../../src/config.ts';
import type { AudienceOf, Keyring } from '../../src/message.ts';
import { errorCode, type Adapter, type Inbox, type Log } from '../../src/ports.ts';
import { tell } from '../kit/happening.ts';
import { createInHand } from '../kit/in-hand.ts';
import { createLane } from '../kit/lane.ts';
import { within } from '../kit/patience.ts';
import { createOnce } from '../kit/once.ts';
import { createAddressBook } from '../kit/address-book.ts';
import type { Address, Place } from './address.ts';
import { takeAnswer } from './answer.ts';
import { createAsked, isOwnChat } from './asked.ts';
import type { BotConnector } from './bot-connector.ts';
import { createDeliver } from './deliver.ts';
import { createDoor, type DoorParts } from './door.ts';
import { createPostDigest } from './post-digest.ts';
import { pauseAfter } from './errors.ts';
import { createOpenFiles } from './files.ts';
import { createJoined } from './joined.ts';
import { readHappening } from './receive.ts';
import type { Reach } from './service-url.ts';
import { createSurroundings } from './surroundings.ts';
import type { MembersActivity, MessageActivity } from './wire.ts';

/** Where Teams sends its activities; the registration of the bot says the same. */
const MESSAGES_PATH = '/api/messages';
/** Teams waits 15 seconds for an answer (2026). */
const PATIENCE = 10_000;
/** How much of that one attempt may take. */
const SHARE = 0.4;

export interface TeamsParts {
  readonly config: TeamsConfig;
  readonly keys: Keyring;
  readonly audienceOf: AudienceOf;
  readonly log: Log;
  /** Milliseconds since the epoch. */
  readonly clock: () => number;
  /** Signs in to the Bot Connector where the library's own sign-in cannot. */
  readonly credentials?: ServiceClientCredentialsFactory;
  /** Whether the policy names somebody of Microsoft Entra as a moderator; nobody, if it is left out. */
  readonly isModerator?: (id: string) => boolean;
  /** How long Teams is kept waiting for an answer, in milliseconds. */
  readonly patience?: number;
}

/**
 * Microsoft Teams as a chat platform. Activities are answered after the work; a word that has to wait longer than Teams
 * does goes on waiting in its lane, in memory.
 */
export function createTeamsAdapter(parts: TeamsParts): Adapter {
  const { config, keys, audienceOf, log, clock, credentials } = parts;
  const { patience = PATIENCE, isModerator = () => false } = parts;
  const inHand = createInHand();
  const book = createAddressBook<Address, Place>(clock);
  const lane = createLane({ pauseAfter });
  const once = createOnce(clock);
  let connector: BotConnector | null = null;
  let enter: ReturnType<typeof createDoor> | null = null;
  let lastServiceUrl: string | null = null;
  const reach = reachOf(config);
  const surroundings = createSurroundings({
    connector: () => connectorOf(connector),
    audienceOf,
    reach,
    clock,
  });
  const openFiles = createOpenFiles({
    reach,
    token: (serviceUrl) => connectorOf(connector).token(serviceUrl),
  });
  const asked = createAsked({
    connector: () => connectorOf(connector),
    keys,
    isModerator,
    surroundings,
    openFiles,
    lane,
    reach,
    patience: patience * SHARE,
    log,
    clock,
  });
  const { deliver, close, welcome } = createDeliver({
    connector: () => connectorOf(connector),
    book,
    lane,
    reach,
    nudgeBy: config.nudgeBy ?? 'chat',
    patience: patience * SHARE,
    log,
  });
  const readArrivals = createJoined({ keys, surroundings, clock });

  function worker(inbox: Inbox): DoorParts['work'] {
    return async (seen) => {
      if (seen.kind === 'other') return null;
      lastServiceUrl = seen.activity.serviceUrl;
      if (seen.kind === 'dialog' || seen.kind === 'lift') return asked.answer(seen, inbox);
      if (seen.kind === 'installed') return within(patience, asked.answer(seen, inbox));
      if (seen.kind === 'press') return takeAnswer(seen.activity, inbox, keys, book, log);
      if (seen.kind === 'joined') {
        await once(identityOf(seen.activity), () => welcomeAll(seen.activity, inbox));
        return null;
      }
      if (isOwnChat(seen.activity)) {
        await within(
          patience,
          once(identityOf(seen.activity), () => asked.direct(seen.activity, inbox)),
        );
        return null;
      }
      const happening = await readHappening(seen.activity, keys, surroundings, openFiles, clock());
      if (happening === null) return null;
      await within(
        patience,
        once(identityOf(seen.activity), () => tell(inbox, happening, book)),
      );
      return null;
    };
  }

  /** Teams tells of many at once, and delivers nothing again: one who cannot be welcomed keeps nobody else waiting. */
  async function welcomeAll(activity: MembersActivity, inbox: Inbox): Promise<void> {
    for (const { arrival, address } of await readArrivals(activity)) {
      book.people.set(arrival.author, address);
      await inbox
        .joined(arrival)
        .catch((error: unknown) =>
          log.warn('A welcome cannot be delivered on Teams now.', { code: errorCode(error) }),
        );
    }
  }

  return {
    platform: 'teams',
    routes: [
      {
        method: 'post',
        path: MESSAGES_PATH,
        async handle(request, response) {
          if (enter === null) {
            response.writeHead(503).end();
            return;
          }
          const work = enter(request, response);
          inHand.add(work);
          await work;
        },
      },
    ],
    deliver,
    close,
    welcome,
    post: createPostDigest({
      connector: () => connectorOf(connector),
      config,
      lastServiceUrl: () => lastServiceUrl,
      reach,
      log,
    }),
    async start(inbox) {
      // The Bot Framework takes a second to load, so only those wait for it who use it.
      const { openBotConnector } = await import('./bot-connector.ts');
      connector = openBotConnector(config, credentials);
      const tenant = config.credentials?.tenantId ?? null;
      enter = createDoor({ connector, tenant, log, work: worker(inbox) });
    },
    async stop() {
      enter = null;
      await inHand.finished();
      await lane.stop();
    },
  };
}

/** Teams gives the edits of a message the message's own id. */
function identityOf({
  conversation,
  id,
  type,
  timestamp,
}: MessageActivity | MembersActivity): readonly string[] {
  return [conversation.id, id ?? '', type, timestamp ?? ''];
}

function reachOf({ credentials, authority }: TeamsConfig): Reach {
  if (credentials === null) return { to: 'loopback' };
  return { to: authority === null ? 'tls' : 'tls-and-loopback' };
}

function connectorOf(connector: BotConnector | null): BotConnector {
  if (connector === null) throw new Error('Teams was asked to deliver a nudge before it was started.');
  return connector;
}
