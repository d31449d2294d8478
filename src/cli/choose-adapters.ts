import { join } from 'node:path';
import { createPlaygroundAdapter } from '../../adapters/playground/adapter.ts';
import { createSlackAdapter } from '../../adapters/slack/adapter.ts';
import { createTeamsAdapter } from '../../adapters/teams/adapter.ts';
import { isLoopback, type Config } from '../config.ts';
import { createKeyring, type AudienceOf } from '../message.ts';
import type { Adapter, Log } from '../ports.ts';
import type { Tokens } from '../store/tokens.ts';
import type { Platform } from '../vocabulary.ts';
import type { KnownModerators } from './moderators.ts';
import { PACKAGE_ROOT } from './package-root.ts';

/** Whether a platform is on, and why. */
export interface Choice {
  readonly platform: Platform;
  readonly adapter: Adapter | null;
  readonly why: string;
}

/** Every platform whose credentials are set; with none of them, the playground. */
export function chooseAdapters(
  config: Config,
  audienceOf: AudienceOf,
  log: Log,
  clock: () => number,
  tokens: Tokens | null,
  moderators: KnownModerators,
): Choice[] {
  const keys = createKeyring(undefined, config.preferences?.key);
  const parts = { keys, audienceOf, log, clock };
  const slack =
    config.slack &&
    createSlackAdapter({ ...parts, config: config.slack, tokens, isModerator: moderators.slack });
  const teams =
    config.teams && createTeamsAdapter({ ...parts, config: config.teams, isModerator: moderators.entra });
  const chosen: Choice[] = [
    { platform: 'slack', adapter: slack, why: whySlack(config) },
    { platform: 'teams', adapter: teams, why: whyTeams(config) },
  ];
  return [...chosen, playground(config, slack === null && teams === null, audienceOf, clock)];
}

function playground(config: Config, alone: boolean, audienceOf: AudienceOf, clock: () => number): Choice {
  const platform = 'playground';
  if (!alone) return { platform, adapter: null, why: 'it is on when no chat platform is' };
  if (!isLoopback(config.host))
    return {
      platform,
      adapter: null,
      why: 'it is open to everyone who can reach it, so it needs HOST=127.0.0.1',
    };
  const page = join(PACKAGE_ROOT, 'adapters', 'playground', 'page');
  return {
    platform,
    adapter: createPlaygroundAdapter({
      page,
      keys: createKeyring(undefined, config.preferences?.key),
      audienceOf,
      clock,
    }),
    why: 'no chat platform is set up',
  };
}

function whySlack({ slack }: Config): string {
  if (slack === null)
    return 'set SLACK_BOT_TOKEN, and SLACK_SIGNING_SECRET or SLACK_APP_TOKEN, to turn it on';
  const how = slack.connection.kind === 'http' ? 'signed requests at /slack/events' : 'Socket Mode';
  return slack.oauth === undefined ? how : `${how}; workspaces install it at /slack/install`;
}

function whyTeams({ teams }: Config): string {
  if (teams === null) return 'set TEAMS_APP_ID, TEAMS_APP_PASSWORD and TEAMS_TENANT_ID to turn it on';
  return teams.credentials === null
    ? 'anyone on this machine, at /api/messages (--local)'
    : 'signed requests at /api/messages';
}
