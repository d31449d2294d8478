import { App, AuthorizationError, UnknownError } from '@slack/bolt';
import { WebClient } from '@slack/web-api';
import type { SlackConfig } from '../../src/config.ts';
import type { AudienceOf, Keyring } from '../../src/message.ts';
import { errorCode, type Adapter, type Log } from '../../src/ports.ts';
import { TokensError, type Tokens } from '../../src/store/tokens.ts';
import { tell } from '../kit/happening.ts';
import { createInHand } from '../kit/in-hand.ts';
import { createLane } from '../kit/lane.ts';
import { StillWaitingError, within } from '../kit/patience.ts';
import { createOnce } from '../kit/once.ts';
import { createAddressBook } from '../kit/address-book.ts';
import { openAccess } from './access.ts';
import type { Address, Place } from './address.ts';
import { createAsked, whoWritesToBot } from './asked.ts';
import { createAnswer } from './answer.ts';
import { createClose, createDeliver, createWelcome } from './deliver.ts';
import { faultOf, pauseAfter } from './errors.ts';
import { createOpenFiles } from './files.ts';
import { createHttpReceiver } from './http-receiver.ts';
import { ForeignTeamError } from './identity.ts';
import { createOffices } from './offices.ts';
import { createPostDigest } from './post-digest.ts';
import { createQuietLogger } from './quiet-logger.ts';
import { readArrival } from './joined.ts';
import { readHappening } from './receive.ts';
import { createServeAsked, type IsModerator } from './serve-asked.ts';
import { createSocketReceiver } from './socket-receiver.ts';
import { createSurroundings } from './surroundings.ts';
import { clientOptionsOf } from './web-api.ts';
import {
  authorTeamOf,
  readButtonPress,
  readJoinedCallback,
  readMessageCallback,
  readRemovedCallback,
} from './wire.ts';
import type { Workspace } from './workspaces.ts';

export interface SlackParts {
  readonly config: SlackConfig;
  readonly keys: Keyring;
  readonly audienceOf: AudienceOf;
  readonly log: Log;
  /** Milliseconds since the epoch. */
  readonly clock: () => number;
  /** Where the tokens of workspaces are kept that install the app by themselves. */
  readonly tokens?: Tokens | null;
  /** Whether the policy names somebody of a workspace as a moderator; nobody, if it is left out. */
  readonly isModerator?: IsModerator;
}

/** Slack waits three seconds for an answer (2026). */
const PATIENCE = 2_400;

/**
 * Slack as a chat platform. Events are acknowledged after the work, so that Slack itself is the durable queue: whatever
 * dies half-way is delivered again. What has to wait, for a rate limit or a fault, waits in a lane in memory and is not
 * acknowledged meanwhile; the redelivery shares its outcome, so that nothing is lost and nothing said twice.
 */
export function createSlackAdapter({
  config,
  keys,
  audienceOf,
  log,
  clock,
  tokens = null,
  isModerator = () => false,
}: SlackParts): Adapter {
  const { connection, apiUrl, nudgeBy, hint = false } = config;
  const clientOptions = clientOptionsOf(config, log);
  const inHand = createInHand();
  const book = createAddressBook<Address, Place>(clock);
  const lane = createLane({ pauseAfter });
  const once = createOnce(clock);
  const access = openAccess({ config, tokens, clientOptions, clock, log });
  const { workspaces } = access;
  const offices = createOffices(workspaces, furnish, clock);
  const takeAnswer = createAnswer({ book, keys, log, apiUrl });
  const serveAsked = createServeAsked({
    counterOf: (place) => offices.at(place),
    keys,
    once,
    isModerator,
    log,
    apiUrl,
  });
  const { receiver, routes } =
    connection.kind === 'http'
      ? createHttpReceiver({ signingSecret: connection.signingSecret, inHand, clock, log })
      : createSocketReceiver({ appToken: connection.appToken, clientOptions, inHand, log });

  const app = new App({
    receiver,
    logger: createQuietLogger(log),
    clientOptions,
    convoStore: false,
    async authorize(place) {
      const { botToken, identity } = await workspaces.at(place);
      return { botToken, botUserId: identity.botUserId };
    },
  });
  app.error(async (error) => {
    const cause: unknown = isWrapped(error) ? error.original : error;
    if (cause instanceof ForeignTeamError) {
      log.warn("Another workspace's event was ignored.");
      return;
    }
    if (cause instanceof TokensError) {
      log.error('The token of a workspace cannot be opened; run "quiet-word doctor".');
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

  /** Whatever speaks in the name of one workspace. */
  function furnish({ botToken }: Workspace) {
    const client = new WebClient(botToken, clientOptions);
    const surroundings = createSurroundings({ client, audienceOf, clock });
    return {
      client,
      surroundings,
      asked: createAsked({ keys, surroundings }),
      openFiles: createOpenFiles({ botToken, apiUrl }),
      deliver: createDeliver({ client, book, lane, nudgeBy, hint, log }),
      close: createClose({ client, lane, log }),
      welcome: createWelcome({ client, book, lane, log }),
    };
  }

  return {
    platform: 'slack',
    routes: [...routes, ...access.routes],
    deliver: async (nudge) => (await offices.of(nudge.to))?.deliver(nudge) ?? 'undeliverable',
    close: async (nudge, ending) => {
      const place = book.nudged.get(nudge)?.place ?? null;
      if (place !== null) await (await offices.of(place.author))?.close(place, ending);
    },
    welcome: async (welcome) => (await offices.of(welcome.to))?.welcome(welcome) ?? 'undeliverable',
    post: createPostDigest({ tokenAt: access.tokenAt, clientOptions, apiUrl, log }),
    async start(inbox) {
      app.message(async ({ body, context }) => {
        const callback = readMessageCallback(body);
        const { reader, home, identity } = await offices.hear(context, authorTeamOf(callback));
        const { surroundings, openFiles } = reader.means;
        const asker = whoWritesToBot(callback.event, identity.botUserId);
        if (asker !== null) return serveAsked.direct(callback, asker, reader.means, inbox);
        const happening = await readHappening(callback, identity, keys, surroundings, openFiles);
        if (happening === null) return;
        if (happening.kind !== 'deleted') offices.remember(happening.address.author, home);
        await within(
          PATIENCE,
          once([callback.event_id], () => tell(inbox, happening, book)),
        );
      });
      app.event('member_joined_channel', async ({ body, context }) => {
        const callback = readJoinedCallback(body);
        await once([callback.event_id], async () => {
          const { reader, home, identity } = await offices.hear(context, authorTeamOf(callback));
          const joined = await readArrival(callback, identity, keys, reader.means.surroundings);
          if (joined === null) return;
          offices.remember(joined.address.author, home);
          book.people.set(joined.arrival.author, joined.address);
          await inbox.joined(joined.arrival);
        });
      });
      for (const removal of ['app_uninstalled', 'tokens_revoked'])
        app.event(removal, async ({ body, context }) => {
          access.removed(readRemovedCallback(body), context);
        });
      app.action({ type: 'block_actions' }, async ({ ack, body, context }) => {
        await ack();
        const press = readButtonPress(body);
        if (!(await serveAsked.press(press, context, inbox))) await takeAnswer(press, inbox);
      });
      serveAsked.listen(app, inbox);
      await access.meet();
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
