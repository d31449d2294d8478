import type { App, Receiver } from '@slack/bolt';
import type { WebClientOptions } from '@slack/web-api';
import { setTimeout as wait } from 'node:timers/promises';
import { errorCode, type Log, type Route } from '../../src/ports.ts';
import type { InHand } from '../kit/in-hand.ts';
import { StartError } from '../kit/start-error.ts';
import { faultOf } from './errors.ts';
import { createQuietLogger } from './quiet-logger.ts';
import { SocketClient } from './socket-client.ts';
import { kindOf } from './wire.ts';

export interface SocketReceiverParts {
  readonly appToken: string;
  readonly clientOptions: WebClientOptions;
  readonly inHand: InHand;
  readonly log: Log;
}

interface Envelope {
  readonly body: Record<string, unknown>;
  readonly retry_num?: number;
  readonly retry_reason?: string;
  readonly ack: (answer?: unknown) => Promise<void>;
}

/** Milliseconds between two attempts to connect: doubled after each that fails. */
const FIRST_WAIT = 500;
const LONGEST_WAIT = 30_000;

/**
 * Socket Mode that acknowledges after the work, so that Slack redelivers what was not done: Bolt's own receiver
 * acknowledges before. It also connects again by itself, since Slack's client ends the process if that fails.
 */
export function createSocketReceiver(parts: SocketReceiverParts): { receiver: Receiver; routes: Route[] } {
  const { appToken, clientOptions, inHand, log } = parts;
  const client = new SocketClient({
    appToken,
    clientOptions: { ...clientOptions },
    autoReconnectEnabled: false,
    logger: createQuietLogger(log),
  });
  const stopping = new AbortController();
  const isStopping = () => stopping.signal.aborted;
  let app: App;

  async function take({ body, ack, retry_num, retry_reason }: Envelope): Promise<void> {
    try {
      // What a command is answered with goes along with the acknowledgement.
      let answer: unknown;
      if (kindOf(body) === 'ours')
        await app.processEvent({
          body,
          ack: async (given: unknown) => void (answer = given),
          ...(retry_num === undefined ? {} : { retryNum: retry_num }),
          ...(retry_reason === undefined ? {} : { retryReason: retry_reason }),
        });
      await ack(answer);
    } catch (error) {
      log.warn('An event was not acknowledged, so that Slack sends it again.', { code: errorCode(error) });
    }
  }

  async function connectAgain(): Promise<void> {
    for (let pause = FIRST_WAIT; !isStopping(); pause = Math.min(2 * pause, LONGEST_WAIT)) {
      try {
        await client.start();
        if (isStopping()) await client.disconnect();
        return;
      } catch (error) {
        log.warn('Slack cannot be reached; trying again.', { code: errorCode(error), pause });
        await wait(pause, undefined, { signal: stopping.signal }).catch(() => undefined);
      }
    }
  }

  // A connection that never came about is `connectAgain`'s own business.
  let isLive = false;
  client.on('connected', () => (isLive = true));
  client.on('disconnected', () => {
    if (isLive && !isStopping()) void connectAgain();
    isLive = false;
  });
  client.on('slack_event', (envelope: Envelope) => {
    if (!isStopping()) inHand.add(take(envelope));
  });

  const receiver: Receiver = {
    init: (boltApp) => void (app = boltApp),
    async start() {
      try {
        await client.start();
      } catch (error) {
        if (faultOf(error) === 'installation')
          throw new StartError(
            `Slack refuses SLACK_APP_TOKEN (${errorCode(error)}). Run "quiet-word doctor".`,
          );
        log.warn('Slack cannot be reached yet; trying again.', { code: errorCode(error) });
        void connectAgain();
      }
    },
    async stop() {
      stopping.abort();
      await inHand.finished();
      if (isLive) await client.disconnect();
    },
  };
  // Nothing comes in over HTTP in Socket Mode.
  return { receiver, routes: [] };
}
