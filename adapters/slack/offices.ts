import type { AuthorKey } from '../../src/message.ts';
import { createExpiringMap } from '../kit/expiring-map.ts';
import { ForeignTeamError, type Identity } from './identity.ts';
import { homeOf, type Belonging, type Place, type Workspace, type Workspaces } from './workspaces.ts';

/** A workspace and whatever speaks to Slack in its name. */
export interface Office<Means> {
  readonly workspace: Workspace;
  readonly means: Means;
}

/** Who read a message, who looks after its author, and who the bot is to them. */
export interface Hearing<Means> {
  readonly reader: Office<Means>;
  readonly home: Office<Means>;
  readonly identity: Identity;
}

export interface Offices<Means> {
  /** @throws ForeignTeamError where the app is not installed */
  hear(place: Place, author: Belonging): Promise<Hearing<Means>>;
  /**
   * What speaks in the name of the workspace at a place.
   * @throws ForeignTeamError where the app is not installed
   */
  at(place: Place): Promise<Means>;
  /** Notes who looks after an author: what is sent to them later is sent from there. */
  remember(author: AuthorKey, home: Office<Means>): void;
  /** Null where nobody looks after an author, or not any more. */
  of(author: AuthorKey): Promise<Means | null>;
}

const WEEK = 7 * 86_400_000;

/**
 * Keeps an office for each workspace, so that everything is done with the token of the workspace that it concerns. An
 * office is made anew when its token was renewed.
 */
export function createOffices<Means>(
  workspaces: Workspaces,
  furnish: (workspace: Workspace) => Means,
  clock: () => number,
): Offices<Means> {
  const offices = createExpiringMap<string, Office<Means>>({ lifetime: WEEK, capacity: 1_000, clock });
  const homes = createExpiringMap<AuthorKey, Place>({ lifetime: WEEK, capacity: 20_000, clock });

  function officeOf(workspace: Workspace): Office<Means> {
    const known = offices.get(workspace.id);
    const isFresh = known?.workspace.botToken === workspace.botToken;
    const office = { workspace, means: isFresh ? known.means : furnish(workspace) };
    offices.set(workspace.id, office);
    return office;
  }

  return {
    async hear(place, author) {
      const reader = await workspaces.at(place);
      const home = await homeOf(author, reader, workspaces);
      const { botUserId, teams } = reader.identity;
      const known = home === null || !author.team ? teams : new Set([...teams, author.team]);
      return {
        reader: officeOf(reader),
        home: officeOf(home ?? reader),
        identity: { botUserId, teams: known },
      };
    },
    at: async (place) => officeOf(await workspaces.at(place)).means,
    remember: (author, { workspace }) => homes.set(author, workspace.place),
    async of(author) {
      const place = homes.get(author);
      if (place === undefined) return null;
      try {
        return officeOf(await workspaces.at(place)).means;
      } catch (error) {
        if (error instanceof ForeignTeamError) return null;
        throw error;
      }
    },
  };
}
