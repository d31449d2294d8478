import type { Config } from '../config.ts';
import type { Policy } from '../policy/policy.ts';
import type { TrendsConfig } from '../settings/trends.ts';

/** Whom the policy of the day names as a moderator, by the ids that each platform tells. */
export interface KnownModerators {
  /** @param workspace where they are */
  readonly slack: (user: string, workspace: string | null) => boolean;
  /** @param id of a person in Microsoft Entra */
  readonly entra: (id: string) => boolean;
}

/** Where many workspaces have the app, Slack's ids mean somebody only in the workspace that moderators sign in to. */
export function knownModerators(
  { slack }: Pick<Config, 'slack'>,
  trends: TrendsConfig | null,
  policy: () => Pick<Policy, 'moderators'>,
): KnownModerators {
  const isTheirs = (workspace: string | null) =>
    slack?.oauth === undefined || (workspace !== null && workspace === trends?.slack?.home);
  return {
    slack: (user, workspace) => isTheirs(workspace) && policy().moderators.slack.includes(user),
    entra: (id) => policy().moderators.entra.some((each) => each.toLowerCase() === id.toLowerCase()),
  };
}
