import type { Activity } from 'botbuilder';

/** A message in a channel that one person sees. */
export interface Targeted {
  readonly serviceUrl: string;
  /** With the thread in it. */
  readonly conversation: string;
  /** The one who sees it. */
  readonly recipient: string;
  readonly activity: Partial<Activity>;
}

/** What would be sent is not for one person alone, or was not taken; so it is not sent. */
export class NotTargetedError extends Error {
  override readonly name = 'NotTargetedError';
}

/** The Bot Connector's own answer. */
class RefusedError extends Error {
  override readonly name = 'RefusedError';
  readonly statusCode: number;
  readonly response: { readonly headers: Headers };
  constructor({ status, headers }: Response) {
    super(`The Bot Connector answered ${String(status)}.`);
    this.statusCode = status;
    this.response = { headers };
  }
}

/**
 * The one place that makes requests which name a channel.
 * @throws NotTargetedError if the mark of a targeted message or its recipient is missing
 */
export function targetedRequest({ serviceUrl, conversation, recipient, activity }: Targeted) {
  const base = serviceUrl.endsWith('/') ? serviceUrl : `${serviceUrl}/`;
  const url = new URL(`v3/conversations/${encodeURIComponent(conversation)}/activities`, base);
  url.searchParams.set('isTargetedActivity', 'true');
  const body = { ...activity, recipient: { id: recipient } };
  const isForOne = url.searchParams.get('isTargetedActivity') === 'true' && recipient.startsWith('29:');
  if (!isForOne || conversation === '') throw new NotTargetedError();
  return { url, body: JSON.stringify(body) };
}

/** Shows an activity to one person, where they wrote. Microsoft's library knows no such request. */
export async function sendTargeted(
  targeted: Targeted,
  token: string | null,
  signal: AbortSignal,
): Promise<void> {
  const { url, body } = targetedRequest(targeted);
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json; charset=utf-8',
      ...(token === null ? {} : { authorization: `Bearer ${token}` }),
    },
    body,
    redirect: 'error',
    signal,
  });
  await response.body?.cancel();
  if (!response.ok) throw new RefusedError(response);
}
