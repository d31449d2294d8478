import { createHmac } from 'node:crypto';
import type { KnownBlock } from '@slack/types';
import { SIGNING_SECRET } from './deliverer.ts';

/** What Slack got back for a command. */
export interface Answered {
  readonly status: number;
  /** What is shown, or null where the body holds nothing to show. */
  readonly shown: {
    readonly response_type?: string;
    readonly text: string;
    readonly blocks: readonly KnownBlock[];
  } | null;
  /** Milliseconds until the whole answer was there. */
  readonly took: number;
}

/** Sends a command as Slack does: one signed form, whose response is shown to whoever typed it. */
export async function askAsSlack(
  address: string,
  form: Readonly<Record<string, string>>,
  secret = SIGNING_SECRET,
): Promise<Answered> {
  const body = new URLSearchParams(form).toString();
  const timestamp = String(Math.floor(Date.now() / 1000));
  const signature = `v0=${createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex')}`;
  const began = performance.now();
  const response = await fetch(address, {
    method: 'POST',
    body,
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'x-slack-request-timestamp': timestamp,
      'x-slack-signature': signature,
      connection: 'close',
    },
  });
  const said = await response.text();
  const took = performance.now() - began;
  const isJson = said.startsWith('{');
  return { status: response.status, shown: isJson ? (JSON.parse(said) as Answered['shown']) : null, took };
}
