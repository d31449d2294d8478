import { z } from 'zod';

/** How nudges arrive, beyond what `config.ts` reads. */
export interface NudgeSettings {
  /** Slack: whether a hint in the channel, for the author's eyes, says that a direct message has come. */
  readonly hint: boolean;
  /** Teams: in the author's own chat, or where they wrote, seen by them alone. */
  readonly teamsNudgeBy: 'chat' | 'targeted';
}

const choice = <const Names extends readonly [string, ...string[]]>(names: Names) =>
  z
    .string()
    .trim()
    .transform((value) => (value === '' ? undefined : value))
    .optional()
    .pipe(z.enum(names).default(names[0]));

/** The settings in the environment; the first choice of each is the default. */
export const NUDGE_ENVIRONMENT = {
  SLACK_HINT: choice(['off', 'on']),
  TEAMS_NUDGE: choice(['chat', 'targeted']),
} as const;

/** What each should look like. */
export const NUDGE_REMEDIES = {
  SLACK_HINT: 'choose on or off.',
  TEAMS_NUDGE: 'choose chat or targeted.',
} as const;

export function nudgeSettingsOf(set: {
  readonly SLACK_HINT: 'off' | 'on';
  readonly TEAMS_NUDGE: 'chat' | 'targeted';
}): NudgeSettings {
  return { hint: set.SLACK_HINT === 'on', teamsNudgeBy: set.TEAMS_NUDGE };
}
