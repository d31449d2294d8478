import { HTTPModuleFunctions, isValidSlackRequest, type HTTPReceiver } from '@slack/bolt';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Log } from '../../src/ports.ts';
import { kindOf } from './wire.ts';

const { bufferIncomingMessage, buildNoBodyResponse, defaultBodyLimit, parseHTTPRequestBody } =
  HTTPModuleFunctions;

/** How far the clocks of Slack and of this machine may stand apart, in seconds: Bolt's own five minutes, both ways. */
const TOLERANCE = 300;

export interface HttpDoorParts {
  readonly signingSecret: string;
  readonly receiver: Pick<HTTPReceiver, 'requestListener'>;
  readonly clock: () => number;
  readonly log: Log;
}

/**
 * Lets Bolt see signed requests of the kinds that are worked on here. Bolt by itself lets signatures from the future
 * pass, ends the process on a body such as `null`, and keeps Slack waiting on kinds that it does not know.
 */
export function createHttpDoor({ signingSecret, receiver, clock, log }: HttpDoorParts) {
  return async (incoming: IncomingMessage, response: ServerResponse): Promise<void> => {
    const answer = (status: number) => {
      if (status !== 200) log.warn('A request to the Slack address was refused.', { status });
      buildNoBodyResponse(response, status);
    };
    const request = await bufferIncomingMessage(incoming, defaultBodyLimit).catch(() => null);
    if (request === null) {
      // The rest of the body is not waited for.
      response.setHeader('connection', 'close');
      answer(413);
    } else if (!isSigned(request, signingSecret, clock())) answer(401);
    else {
      const kind = kindOf(parse(request));
      if (kind === 'malformed') answer(400);
      else if (kind === 'other') answer(200);
      else {
        const answered = new Promise((resolve) => response.once('close', resolve));
        receiver.requestListener(request, response);
        await answered;
      }
    }
  };
}

type Buffered = Awaited<ReturnType<typeof bufferIncomingMessage>>;

function isSigned({ headers, rawBody }: Buffered, signingSecret: string, now: number): boolean {
  const signature = headers['x-slack-signature'];
  const timestamp = Number(headers['x-slack-request-timestamp'] ?? Number.NaN);
  if (typeof signature !== 'string' || !(Math.abs(now / 1000 - timestamp) <= TOLERANCE)) return false;
  return isValidSlackRequest({
    signingSecret,
    body: rawBody.toString(),
    headers: { 'x-slack-signature': signature, 'x-slack-request-timestamp': timestamp },
    nowMilliseconds: now,
  });
}

function parse(request: Buffered): unknown {
  try {
    return parseHTTPRequestBody(request) as unknown;
  } catch {
    return null;
  }
}
