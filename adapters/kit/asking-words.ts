/** What stands above the way to check a draft. */
export const CHECK_FIRST = 'Check a draft first';

/** What stands above a person's own mutes, and where there are none. */
export const YOUR_MUTES = 'What you muted';
export const NOTHING_MUTED = 'Nothing is muted for you now.';

/** What the button of a mute says. */
export const LIFT_LABEL = 'Hear of it again';

/** Whether welcomes and reminders still come. */
export const REMINDED = 'Welcomes and reminders come to you, a quarter apart at the least.';
export const NOT_REMINDED = 'You asked for no more welcomes or reminders, so none come.';

/** What somebody is told who asks about words that another person wrote. */
export const SOMEBODY_ELSES =
  'That message is somebody else’s. Quiet Word speaks about a message with whoever wrote it, and with nobody else. If it worries you, a quiet word of your own is the best start.';

/** Words that ask for the home in place of a check. */
export function asksForHelp(text: string): boolean {
  return /^(?:help|home|\?)[.!?]?$/i.test(text.trim());
}

/** "until Friday 27 November". */
export function untilDay(time: number): string {
  const day = new Date(time).toLocaleDateString('en-GB', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'Europe/London',
  });
  return `until ${day}`;
}
