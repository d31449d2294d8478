import { HTTPReceiver, type Receiver } from '@slack/bolt';
import type { Log, Route } from '../../src/ports.ts';
import type { InHand } from '../kit/in-hand.ts';
import { createHttpDoor } from './http-door.ts';
import { createQuietLogger } from './quiet-logger.ts';

/** Where Slack sends its events and the presses of buttons; the manifest says the same. */
export const EVENTS_PATH = '/slack/events';

export interface HttpReceiverParts {
  readonly signingSecret: string;
  readonly inHand: InHand;
  readonly clock: () => number;
  readonly log: Log;
}

/** Bolt's HTTP receiver behind our door, on the program's own server: it answers after the work. */
export function createHttpReceiver(parts: HttpReceiverParts): { receiver: Receiver; routes: Route[] } {
  const { signingSecret, inHand, clock, log } = parts;
  const bolt = new HTTPReceiver({
    signingSecret,
    endpoints: EVENTS_PATH,
    processBeforeResponse: true,
    logger: createQuietLogger(log),
    processEventErrorHandler: async ({ response }) => {
      if (!response.headersSent) response.writeHead(500).end();
      return true;
    },
  });
  const enter = createHttpDoor({ signingSecret, receiver: bolt, clock, log });
  let isOpen = false;
  const route: Route = {
    method: 'post',
    path: EVENTS_PATH,
    async handle(request, response) {
      if (!isOpen) {
        // Slack tries again later.
        response.writeHead(503).end();
        return;
      }
      const work = enter(request, response);
      inHand.add(work);
      await work;
    },
  };
  const receiver: Receiver = {
    init: (app) => bolt.init(app),
    start: async () => void (isOpen = true),
    async stop() {
      isOpen = false;
      await inHand.finished();
    },
  };
  return { receiver, routes: [route] };
}
