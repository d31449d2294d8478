import type { Answer } from '../../src/vocabulary.ts';

/** What the button of each answer says. */
export const ANSWER_LABELS: Readonly<Record<Answer, string>> = {
  'not-a-patient': 'Not a real patient',
  consented: 'The patient agreed',
  wrong: 'This is wrong',
};

/** What its author is told when it was pressed. */
export const ANSWER_THANKS: Readonly<Record<Answer, string>> = {
  'not-a-patient': 'Thank you. Noted: this is not about a real patient.',
  consented: 'Thank you. Noted: the patient agreed.',
  wrong: 'Thank you. Noted: there was nothing to say here.',
};

/** What an author is told whose nudge nobody remembers, because of a restart or after a week. */
export const FORGOTTEN = 'Thank you. This word is too old to be answered now, so nothing was counted.';

/** What the one button of a welcome says. */
export const NO_MORE_LABEL = 'No more of these';

/** What the person is told who pressed it. */
export const NO_MORE_THANKS =
  'Thank you. There will be no more welcomes or reminders. A private word about a message of yours may still come.';

/** What stands before the organisation's own ways to raise a concern. */
export const CONCERNS_INTRODUCED = 'Where a concern can be raised:';
