import type { Keyring } from '../../src/message.ts';
import type { NudgeKey } from '../../src/nudge.ts';
import { errorCode, type Inbox, type Log } from '../../src/ports.ts';
import { ANSWERS } from '../../src/vocabulary.ts';
import type { AddressBook } from '../kit/address-book.ts';
import { ANSWER_THANKS, ENDED, FORGOTTEN, NO_MORE_THANKS, NOT_YOURS } from '../kit/answer-words.ts';
import type { Address, Place } from './address.ts';
import { renderWords } from './render.ts';
import { NO_MORE } from './render-welcome.ts';
import type { ButtonPress } from './wire.ts';

export interface AnswerParts {
  readonly book: AddressBook<Address, Place>;
  readonly keys: Keyring;
  readonly log: Log;
  /** The Web API in use, where it is not Slack's own. */
  readonly apiUrl: string | null;
}

/** Takes the answer to a nudge, from the person who was nudged and from nobody else, and thanks in its place. */
export function createAnswer({ book, keys, log, apiUrl }: AnswerParts) {
  async function thank(
    responseUrl: string | null | undefined,
    words: string,
    replaces = true,
  ): Promise<void> {
    const address = responseUrl ?? '';
    if (!isSlacks(address, apiUrl)) return;
    await respond(address, words, replaces).catch((error: unknown) =>
      log.warn('A nudge was answered, but could not be thanked for.', { code: errorCode(error) }),
    );
  }

  /** What the author is to be told. An answer that holds until the next restart only is thanked for all the same. */
  async function take(nudge: NudgeKey, answer: (typeof ANSWERS)[number], inbox: Inbox): Promise<string> {
    try {
      return (await inbox.answered(nudge, answer)) ? ANSWER_THANKS[answer] : ENDED;
    } catch (error) {
      log.error('An answer cannot be kept over a restart.', { code: errorCode(error) });
      return ANSWER_THANKS[answer];
    }
  }

  return async ({ actions, user, response_url: responseUrl }: ButtonPress, inbox: Inbox): Promise<void> => {
    const [action] = actions;
    if (action?.action_id === NO_MORE) {
      // Whoever presses it says it for themself, however old the welcome is.
      await inbox.noMore({ author: keys.author(user.id), preference: keys.preference('slack', user.id) });
      return thank(responseUrl, NO_MORE_THANKS);
    }
    const answer = ANSWERS.find((each) => each === action?.action_id);
    if (answer === undefined || !action?.value) return;
    const nudge = action.value as NudgeKey;
    const nudged = book.nudged.get(nudge);
    if (nudged === undefined) return thank(responseUrl, FORGOTTEN);
    if (nudged.user !== user.id) {
      log.warn('A nudge was answered by somebody else than its author; the answer is not taken.');
      return thank(responseUrl, NOT_YOURS, false);
    }
    await thank(responseUrl, await take(nudge, answer, inbox));
  };
}

/** The answer is counted by then, so thanks that fail are not tried again. Whatever is said here, one person sees it. */
async function respond(responseUrl: string, words: string, replaces: boolean): Promise<void> {
  const manner = replaces
    ? { replace_original: true }
    : { response_type: 'ephemeral', replace_original: false };
  const response = await fetch(responseUrl, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ...manner, ...renderWords(words) }),
    redirect: 'error',
    signal: AbortSignal.timeout(1_500),
  });
  if (!response.ok) throw new Error(`Slack answered ${response.status} at a response address.`);
}

const HOSTS = new Set(['hooks.slack.com', 'hooks.slack-gov.com']);

/** Whether an address is where Slack takes responses: a payload may not send us anywhere else. */
export function isSlacks(address: string, apiUrl: string | null): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, host, origin } = new URL(address);
  if (apiUrl !== null && origin === new URL(apiUrl).origin) return true;
  return protocol === 'https:' && HOSTS.has(host);
}
