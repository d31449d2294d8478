import type { IncomingMessage, ServerResponse } from 'node:http';
import { errorCode, type Log } from '../../src/ports.ts';
import type { PressAnswer } from './answer.ts';
import type { DialogAnswer } from './card-advice.ts';
import type { BotConnector } from './bot-connector.ts';
import { readJson } from './read-body.ts';
import { isOfTenant } from './receive.ts';
import { readAsked, type AskedActivity } from './wire-asked.ts';
import { readActivity, readEnvelope, type Activity } from './wire.ts';

export interface DoorParts {
  readonly connector: BotConnector;
  /** The one tenant whose activities are read; null where nobody's identity is checked. */
  readonly tenant: string | null;
  readonly log: Log;
  /** Does what an activity asks for. @throws when it could not be done */
  readonly work: (activity: Activity | AskedActivity) => Promise<Answer | null>;
}

/** What an activity is answered with, besides a status. */
type Answer = PressAnswer | DialogAnswer;

/** Lets activities in that the Bot Connector sent, and answers after the work. Says no more than a status. */
export function createDoor({ connector, tenant, log, work }: DoorParts) {
  async function answer(request: IncomingMessage): Promise<number | Answer> {
    const { authorization = '', 'content-type': type = '' } = request.headers;
    if (tenant !== null && authorization === '') return 401;
    // A page in somebody's browser cannot send this type unasked.
    if (!/^application\/json\s*(?:;|$)/i.test(type)) return 415;
    const read = await readJson(request);
    if (typeof read === 'number') return read;
    const envelope = readEnvelope(read.body);
    if (envelope === null) return 400;
    const verdict = await connector.check(envelope, authorization);
    if (verdict !== 'accepted') return verdict === 'refused' ? 401 : 503;
    const activity = readAsked(read.body) ?? readActivity(read.body);
    if (activity === null) return 400;
    if (activity.kind !== 'other' && tenant !== null && !isOfTenant(activity.activity, tenant)) {
      log.warn("Another tenant's activity was ignored.");
      return 200;
    }
    return (await work(activity)) ?? 200;
  }

  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    let said: number | Answer = 500;
    try {
      said = await answer(request);
      if (typeof said === 'number' && said !== 200)
        log.warn('A request to the Teams address was refused.', { status: said });
    } catch (error) {
      log.error('A Teams activity could not be worked on.', { code: errorCode(error) });
    }
    if (typeof said === 'number') {
      // The rest of a body that was refused is not waited for.
      if (!request.complete) response.setHeader('connection', 'close');
      response.writeHead(said).end();
    } else response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(said));
  };
}
