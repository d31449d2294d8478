import { App, AuthorizationError, UnknownError } from '@slack/bolt';
import { WebClient } from '@slack/web-api';
import type { SlackConfig } from '../../src/config.ts';
import type { AudienceOf, Keyring } from '../../src/message.ts';
import { errorCode, type Adapter, type Log } from '../../src/ports.ts';
import { createInHand } from '../kit/in-hand.ts';
import { createLane } from '../kit/lane.ts';
import { StillWaitingError, within } from '../kit/patience.ts';
import { createOnce } from '../kit/once.ts';
import { StartError } from '../kit/start-error.ts';
import { createAddressBook } from '../kit/address-book.ts';
import type { Address, Place } from './address.ts';
import { createAsked, whoWritesToBot } from './asked.ts';
import { createAnswer } from './answer.ts';
import { createClose, createDeliver, createWelcome } from './deliver.ts';
import { faultOf, pauseAfter } from './errors.ts';
import { createOpenFiles } from './files.ts';
import { createHttpReceiver } from './http-receiver.ts';
import { checkTeam, createIdentity, ForeignTeamError, type Identity } from './identity.ts';
import { createQuietLogger } from './quiet-logger.ts';
import { readArrival } from './joined.ts';
import { readHappening, tell } from './receive.ts';
import { createServeAsked } from './serve-asked.ts';
import { createSocketReceiver } from './socket-receiver.ts';
import { createSurroundings } from './surroundings.ts';
import { clientOptionsOf } from './web-api.ts';
import { readButtonPress, readJoinedCallback, readMessageCallback } from './wire.ts';

export interface SlackParts {
  readonly config: SlackConfig;
  readonly keys: Keyring;
  readonly audienceOf: AudienceOf;
  readonly log: Log;
  /** Milliseconds since the epoch. */
  readonly clock: () => number;
}

/** Slack waits three seconds for an answer (2026). */
const PATIENCE = 2_400;

/**
 * Slack as a chat platform. Events are acknowledged after the work, so that Slack itself is the durable queue: whatever
 * dies half-way is delivered again. What has to wait, for a rate limit or a fault, waits in a lane in memory and is not
 * acknowledged meanwhile; the redelivery shares its outcome, so that nothing is lost and nothing said twice.
 */
export function createSlackAdapter({ config, keys, audienceOf, log, clock }: SlackParts): Adapter {
  const { botToken, connection, apiUrl, nudgeBy, hint = false } = config;
  const clientOptions = clientOptionsOf(config, log);
  const client = new WebClient(botToken, clientOptions);
  const identity = createIdentity(client);
  const inHand = createInHand();
  const book = createAddressBook<Address, Place>(clock);
  const lane = createLane({ pauseAfter });
  const once = createOnce(clock);
  const surroundings = createSurroundings({ client, audienceOf, clock });
  const openFiles = createOpenFiles(config);
  const takeAnswer = createAnswer({ book, keys, log, apiUrl });
  const asked = createAsked({ keys, surroundings });
  const serveAsked = createServeAsked({ client, asked, keys, once, log, apiUrl });
  const { receiver, routes } =
    connection.kind === 'http'
      ? createHttpReceiver({ signingSecret: connection.signingSecret, inHand, clock, log })
      : createSocketReceiver({ appToken: connection.appToken, clientOptions, inHand, log });

  const app = new App({
    receiver,
    logger: createQuietLogger(log),
    clientOptions,
    convoStore: false,
    async authorize({ teamId, enterpriseId }) {
      const bot = await identity();
      checkTeam(bot, teamId, enterpriseId);
      return { botToken, botUserId: bot.botUserId };
    },
  });
  app.error(async (error) => {
    const cause: unknown = isWrapped(error) ? error.original : error;
    if (cause instanceof ForeignTeamError) {
      log.warn("Another workspace's event was ignored.");
      return;
    }
    if (cause instanceof StillWaitingError) {
      log.warn('A nudge still waits for its turn, so Slack is asked to send its event again.');
      throw error;
    }
    const fault = faultOf(cause);
    log.error('A Slack event could not be worked on.', {
      code: errorCode(cause),
      again: fault === 'transient',
    });
    // Slack redelivers what is not acknowledged; what can never succeed is not worth that.
    if (fault === 'transient') throw error;
  });

  return {
    platform: 'slack',
    routes,
    deliver: createDeliver({ client, book, lane, nudgeBy, hint, log }),
    close: createClose({ client, book, lane, log }),
    welcome: createWelcome({ client, book, lane, log }),
    async start(inbox) {
      app.message(async ({ body }) => {
        const callback = readMessageCallback(body);
        const asker = whoWritesToBot(callback.event, (await identity()).botUserId);
        if (asker !== null) return serveAsked.direct(callback, asker, inbox);
        const happening = await readHappening(callback, await identity(), keys, surroundings, openFiles);
        if (happening === null) return;
        await within(
          PATIENCE,
          once([callback.event_id], () => tell(inbox, happening, book)),
        );
      });
      app.event('member_joined_channel', async ({ body }) => {
        const callback = readJoinedCallback(body);
        await once([callback.event_id], async () => {
          const joined = await readArrival(callback, await identity(), keys, surroundings);
          if (joined === null) return;
          book.people.set(joined.arrival.author, joined.address);
          await inbox.joined(joined.arrival);
        });
      });
      app.action({ type: 'block_actions' }, async ({ ack, body }) => {
        await ack();
        const press = readButtonPress(body);
        if (!(await serveAsked.press(press, inbox))) await takeAnswer(press, inbox);
      });
      serveAsked.listen(app, inbox);
      await meet(identity, log);
      await app.start();
    },
    async stop() {
      await app.stop();
      await lane.stop();
    },
  };
}

/** Bolt puts errors that are not its own into one that is. */
function isWrapped(error: Error): error is AuthorizationError | UnknownError {
  return error instanceof AuthorizationError || error instanceof UnknownError;
}

/** Learns who the bot is. A wrong token is told at once; a Slack that cannot be reached now is asked again later. */
async function meet(identity: () => Promise<Identity>, log: Log): Promise<void> {
  try {
    await identity();
  } catch (error) {
    if (faultOf(error) === 'installation')
      throw new StartError(`Slack refuses SLACK_BOT_TOKEN (${errorCode(error)}). Run "quiet-word doctor".`);
    log.warn('Slack cannot be reached yet.', { code: errorCode(error) });
  }
}
