import { createHmac } from 'node:crypto';
import { request } from 'node:http';

export const SIGNING_SECRET = 'a-signing-secret-of-tests';

/** How one attempt to deliver ended: an HTTP status, or what kept Slack from getting one. */
export type Attempt = number | 'timeout' | 'broken';

export interface DeliverOptions {
  /** Milliseconds that Slack waits for an answer. */
  readonly limit?: number;
  readonly secret?: string;
  /** Added to the clock, in seconds. */
  readonly skew?: number;
  /** Changes the headers of each attempt. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly redeliveries?: number;
  /** What happens before each redelivery. */
  readonly meanwhile?: () => Promise<void>;
}

const WAIT = 3_000;

/** Delivers as Slack does: signed, three seconds for a 2xx, else up to three redeliveries (here without pauses). */
export async function deliverAsSlack(
  address: string,
  payload: unknown,
  { redeliveries = 3, meanwhile = async () => undefined, ...options }: DeliverOptions = {},
): Promise<Attempt[]> {
  const attempts: Attempt[] = [];
  for (let retry = 0; retry <= redeliveries; retry += 1) {
    const previous = attempts.at(-1);
    if (previous !== undefined) await meanwhile();
    const headers: Record<string, string> =
      previous === undefined
        ? {}
        : { 'x-slack-retry-num': String(retry), 'x-slack-retry-reason': reason(previous) };
    const attempt = await post(address, JSON.stringify(payload), 'application/json', {
      ...options,
      headers: { ...headers, ...options.headers },
    });
    attempts.push(attempt);
    if (typeof attempt === 'number' && attempt < 300) break;
  }
  return attempts;
}

/** Delivers the press of a button: once, as a form. */
export async function pressAsSlack(
  address: string,
  payload: unknown,
  options?: DeliverOptions,
): Promise<Attempt> {
  const form = new URLSearchParams({ payload: JSON.stringify(payload) });
  return post(address, form.toString(), 'application/x-www-form-urlencoded', options);
}

/** One signed request. */
export async function post(
  address: string,
  body: string,
  contentType: string,
  { limit = WAIT, secret = SIGNING_SECRET, skew = 0, headers = {} }: DeliverOptions = {},
): Promise<Attempt> {
  const timestamp = String(Math.floor(Date.now() / 1000) + skew);
  const signature = `v0=${createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex')}`;
  return new Promise((resolve) => {
    // A connection of its own for each request, so that nothing lingers when the server closes.
    const sent = request(address, {
      method: 'POST',
      agent: false,
      headers: {
        'content-type': contentType,
        'content-length': Buffer.byteLength(body),
        'x-slack-request-timestamp': timestamp,
        'x-slack-signature': signature,
        ...headers,
      },
    });
    const timer = setTimeout(() => {
      resolve('timeout');
      sent.destroy();
    }, limit);
    sent.on('close', () => clearTimeout(timer));
    sent.on('error', () => resolve('broken'));
    sent.on('response', (response) => {
      response.resume();
      response.on('end', () => resolve(response.statusCode ?? 'broken'));
      response.on('error', () => resolve('broken'));
    });
    sent.end(body);
  });
}

function reason(attempt: Attempt): string {
  if (attempt === 'timeout') return 'http_timeout';
  return attempt === 'broken' ? 'connection_failed' : 'http_error';
}
