import type { Keyring } from '../../src/message.ts';
import type { NudgeKey } from '../../src/nudge.ts';
import type { Inbox, Log } from '../../src/ports.ts';
import { ANSWERS } from '../../src/vocabulary.ts';
import type { AddressBook } from '../kit/address-book.ts';
import type { Address } from './address.ts';
import { renderForgotten, renderThanks } from './card.ts';
import { NO_MORE, renderNoMore } from './card-welcome.ts';
import type { Card } from './card-elements.ts';
import type { CardPress } from './wire.ts';

/** What the press of a button is answered with. */
export interface PressAnswer {
  readonly statusCode: number;
  readonly type: string;
  readonly value: Card | { readonly code: string; readonly message: string };
}

/** Takes the answer to a nudge, from the person who was nudged and from nobody else, and thanks in its place. */
export async function takeAnswer(
  { from, value }: CardPress,
  inbox: Inbox,
  keys: Keyring,
  { nudged }: Pick<AddressBook<Address>, 'nudged'>,
  log: Log,
): Promise<PressAnswer> {
  if (value.action.verb === NO_MORE) {
    // Whoever presses it says it for themself, however old the welcome is.
    await inbox.noMore({ author: keys.author(from.id), preference: keys.preference('teams', from.id) });
    return replaceBy(renderNoMore());
  }
  const answer = ANSWERS.find((each) => each === value.action.verb);
  if (answer === undefined) return refusal(400, 'BadRequest', 'There is no such answer.');
  const nudge = value.action.data.nudge as NudgeKey;
  const author = nudged.get(nudge);
  if (author === undefined) return replaceBy(renderForgotten());
  if (author !== from.id) {
    log.warn('A nudge was answered by somebody else than its author; the answer is not taken.');
    return refusal(403, 'Forbidden', 'This word was for somebody else.');
  }
  await inbox.answered(nudge, answer);
  return replaceBy(renderThanks(answer));
}

function replaceBy(value: Card): PressAnswer {
  return { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value };
}

function refusal(statusCode: number, code: string, message: string): PressAnswer {
  return { statusCode, type: 'application/vnd.microsoft.error', value: { code, message } };
}
