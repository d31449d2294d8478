import type { Keyring } from '../../src/message.ts';
import type { NudgeKey } from '../../src/nudge.ts';
import { errorCode, type Inbox, type Log } from '../../src/ports.ts';
import { ANSWERS, type Answer } from '../../src/vocabulary.ts';
import type { AddressBook } from '../kit/address-book.ts';
import { ANSWER_THANKS, ENDED, FORGOTTEN, NO_MORE_THANKS, NOT_YOURS } from '../kit/answer-words.ts';
import type { Address, Place } from './address.ts';
import { renderWords } from './card.ts';
import { NO_MORE } from './card-welcome.ts';
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
  { nudged }: Pick<AddressBook<Address, Place>, 'nudged'>,
  log: Log,
): Promise<PressAnswer> {
  if (value.action.verb === NO_MORE) {
    // Whoever presses it says it for themself, however old the welcome is.
    await inbox.noMore({ author: keys.author(from.id), preference: keys.preference('teams', from.id) });
    return replaceBy(NO_MORE_THANKS);
  }
  const answer = ANSWERS.find((each) => each === value.action.verb);
  if (answer === undefined) return refusal(400, 'BadRequest', 'There is no such answer.');
  const nudge = value.action.data.nudge as NudgeKey;
  const author = nudged.get(nudge)?.user;
  if (author === undefined) return replaceBy(FORGOTTEN);
  if (author !== from.id) {
    log.warn('A nudge was answered by somebody else than its author; the answer is not taken.');
    return refusal(403, 'Forbidden', NOT_YOURS);
  }
  return replaceBy(await take(nudge, answer, inbox, log));
}

/** What the author is to be told. An answer that holds until the next restart only is thanked for all the same. */
async function take(nudge: NudgeKey, answer: Answer, inbox: Inbox, log: Log): Promise<string> {
  try {
    return (await inbox.answered(nudge, answer)) ? ANSWER_THANKS[answer] : ENDED;
  } catch (error) {
    log.error('An answer cannot be kept over a restart.', { code: errorCode(error) });
    return ANSWER_THANKS[answer];
  }
}

function replaceBy(words: string): PressAnswer {
  return { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: renderWords(words) };
}

function refusal(statusCode: number, code: string, message: string): PressAnswer {
  return { statusCode, type: 'application/vnd.microsoft.error', value: { code, message } };
}
