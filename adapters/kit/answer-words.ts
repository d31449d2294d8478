import type { Ending } from '../../src/ports.ts';
import type { Answer } from '../../src/vocabulary.ts';

/** What the button of each answer says. */
export const ANSWER_LABELS: Readonly<Record<Answer, string>> = {
  'not-a-patient': 'Not a real patient',
  consented: 'The patient agreed',
  wrong: 'This flag is wrong',
  muted: 'Not this here for a week',
};

/** What its author is told when it was pressed. */
export const ANSWER_THANKS: Readonly<Record<Answer, string>> = {
  'not-a-patient': 'Thank you. Noted: this is not about a real patient.',
  consented: 'Thank you. Noted: the patient agreed.',
  wrong: 'Thank you. Noted: there was nothing to say here.',
  muted: 'Thank you. You will hear no more of this in that channel for a week.',
};

/** What takes the place of a nudge once its author has seen to the message. */
export const ENDING_THANKS: Readonly<Record<Ending, string>> = {
  edited: 'Thank you for the edit. There is nothing more to do here.',
  deleted: 'Thank you. The message is gone, and there is nothing more to do here.',
};

/** What an author is told who answers what was answered before, or whose message is gone. */
export const ENDED =
  'Thank you. This was settled before, so there is nothing more to do, and nothing more was counted.';

/** What somebody is told who presses the button of a nudge that is not theirs. */
export const NOT_YOURS = 'This word was for somebody else, so nothing was done.';

/** What stands where somebody wrote, for their eyes, when a direct message has come. */
export const HINT = 'A private word about your message is waiting for you in your direct messages.';

/** The way back to the message. */
export const OPEN_LABEL = 'Open my message';

/** What an author is told whose nudge nobody remembers, because of a restart or after a week. */
export const FORGOTTEN = 'Thank you. This word is too old to be answered now, so nothing was counted.';

/** What the one button of a welcome says. */
export const NO_MORE_LABEL = 'No more of these';

/** What the person is told who pressed it. */
export const NO_MORE_THANKS =
  'Thank you. There will be no more welcomes or reminders. A private word about a message of yours may still come.';

/** What stands before the organisation's own ways to raise a concern. */
export const CONCERNS_INTRODUCED = 'Where a concern can be raised:';

/** How many people what was said fits, as a sentence; empty where that does not apply. */
export const fitting = (fits: string | null): string => (fits === null ? '' : `It fits ${fits}.`);
