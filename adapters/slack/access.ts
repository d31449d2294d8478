import { WebClient, type WebClientOptions } from '@slack/web-api';
import type { SlackConfig, SlackOauth } from '../../src/config.ts';
import { errorCode, type Log, type Route } from '../../src/ports.ts';
import type { Tokens } from '../../src/store/tokens.ts';
import { StartError } from '../kit/start-error.ts';
import { faultOf } from './errors.ts';
import { createInstaller } from './install.ts';
import { createInstallations } from './installations.ts';
import { createManyWorkspaces } from './many-workspaces.ts';
import type { RemovedCallback } from './wire.ts';
import { createOneWorkspace, type Place, type Workspaces } from './workspaces.ts';

export interface AccessParts {
  readonly config: SlackConfig;
  /** Where the tokens of workspaces are kept that install the app by themselves. */
  readonly tokens: Tokens | null;
  readonly clientOptions: WebClientOptions;
  readonly clock: () => number;
  readonly log: Log;
}

/** How the adapter comes by the tokens that it speaks with. */
export interface Access {
  readonly workspaces: Workspaces;
  /**
   * The bot's token in a workspace, or in the only one there is; null where it takes the workspace's id to tell.
   * @throws ForeignTeamError where the app is not installed
   */
  readonly tokenAt: (workspace: string | null) => Promise<string | null>;
  /** Where people install the app by themselves, if they can. */
  readonly routes: readonly Route[];
  /** Learns at the start what there is to learn. @throws StartError where a token cannot be used */
  meet(): Promise<void>;
  /** A workspace took the app out, or revoked tokens. */
  removed(callback: RemovedCallback, place: Place): void;
}

/** One workspace by its token, or many that install the app by themselves. */
export function openAccess(parts: AccessParts): Access {
  const { config } = parts;
  if (config.oauth === undefined) return accessToOne(config.botToken, parts);
  return accessToMany(config.oauth, parts);
}

function accessToOne(botToken: string, { clientOptions, log }: AccessParts): Access {
  const workspaces = createOneWorkspace(botToken, new WebClient(botToken, clientOptions));
  return {
    workspaces,
    tokenAt: async () => botToken,
    routes: [],
    async meet() {
      try {
        await workspaces.identity();
      } catch (error) {
        if (faultOf(error) === 'installation')
          throw new StartError(
            `Slack refuses SLACK_BOT_TOKEN (${errorCode(error)}). Run "quiet-word doctor".`,
          );
        log.warn('Slack cannot be reached yet.', { code: errorCode(error) });
      }
    },
    removed: () => log.warn('The workspace took Quiet Word out, or revoked its token.'),
  };
}

function accessToMany(oauth: SlackOauth, parts: AccessParts): Access {
  const { config, tokens, clientOptions, clock, log } = parts;
  if (tokens === null) throw new StartError('TOKENS_KEY: it takes one to keep the tokens of workspaces.');
  const installations = createInstallations(tokens, clock);
  const { apiUrl } = config;
  const { installer, routes } = createInstaller({ oauth, installations, clientOptions, apiUrl, clock, log });
  const workspaces = createManyWorkspaces(installer);
  return {
    workspaces,
    async tokenAt(workspace) {
      if (workspace === null) return null;
      const isEnterpriseInstall = workspace.startsWith('E');
      const id = isEnterpriseInstall ? { enterpriseId: workspace } : { teamId: workspace };
      return (await workspaces.at({ ...id, isEnterpriseInstall })).botToken;
    },
    routes,
    async meet() {
      log.info('Slack workspaces have it installed.', { workspaces: installations.all().length });
    },
    removed({ event, event_time: at }, place) {
      // Tokens of people are none of ours: none are kept.
      if (event.type === 'tokens_revoked' && !event.tokens?.bot?.length) return;
      // Whoever installs it again before this arrives is not forgotten.
      installations.remove(place, at * 1000);
      log.info('A workspace took Quiet Word out, or revoked its token; what was kept of it is deleted.');
    },
  };
}
