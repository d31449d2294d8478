import type { WebClient } from '@slack/web-api';
import { checkTeam, createIdentity, ForeignTeamError, type Identity } from './identity.ts';

/** Where something happened, as Slack's events tell. */
export interface Place {
  readonly teamId?: string | undefined;
  readonly enterpriseId?: string | undefined;
  /** Whether the app was installed for a whole organisation on Enterprise Grid. */
  readonly isEnterpriseInstall: boolean;
}

/** A workspace, or a whole organisation, that the app is installed in. */
export interface Workspace {
  /** Tells one from another; in memory only. */
  readonly id: string;
  readonly place: Place;
  readonly botToken: string;
  readonly identity: Identity;
}

/** The workspaces that the app is installed in. */
export interface Workspaces {
  /** @throws ForeignTeamError where the app is not installed, TokensError where its token cannot be opened */
  at(place: Place): Promise<Workspace>;
}

/** Who wrote something, as far as it tells whose business they are. */
export interface Belonging {
  readonly team: string | null | undefined;
  /** Whether another organisation reads along. */
  readonly isShared: boolean;
}

/** The one workspace that SLACK_BOT_TOKEN belongs to. */
export function createOneWorkspace(
  botToken: string,
  client: WebClient,
): Workspaces & { readonly identity: () => Promise<Identity> } {
  const identity = createIdentity(client);
  return {
    identity,
    async at(place) {
      const bot = await identity();
      checkTeam(bot, place.teamId, place.enterpriseId);
      return { id: 'one', place, botToken, identity: bot };
    },
  };
}

/** The workspace that looks after an author: theirs if it has the app; null if it has not, or if in doubt. */
export async function homeOf(
  { team, isShared }: Belonging,
  reader: Workspace,
  workspaces: Workspaces,
): Promise<Workspace | null> {
  if (!team) return isShared ? null : reader;
  if (reader.identity.teams.has(team)) return reader;
  // The workspaces of an organisation are not known one by one, but nobody from outside is in its own channels.
  if (reader.place.isEnterpriseInstall && !isShared) return reader;
  const place = team.startsWith('E')
    ? { enterpriseId: team, isEnterpriseInstall: true }
    : { teamId: team, isEnterpriseInstall: false };
  try {
    return await workspaces.at(place);
  } catch (error) {
    if (error instanceof ForeignTeamError) return null;
    throw error;
  }
}
