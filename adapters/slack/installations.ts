import type { Installation, InstallationQuery, InstallationStore } from '@slack/oauth';
import type { Shelf, Tokens } from '../../src/store/tokens.ts';
import { ForeignTeamError } from './identity.ts';
import type { Place } from './workspaces.ts';

/** What Slack's installer keeps and asks for, sealed in the encrypted database. */
export interface Installations extends InstallationStore {
  /** Takes an installation away, unless it is newer than `since`, in milliseconds since the epoch. */
  remove(place: Place, since: number): void;
  /** Every installation; null for one whose row cannot be opened. */
  all(): (Installation<'v2'> | null)[];
}

interface Kept {
  readonly installation: Installation<'v2'>;
  /** Milliseconds since the epoch. */
  readonly keptAt: number;
}

/** What names an installation: the organisation, where it was made for all of it, or else the workspace. */
export function nameOf({ teamId, enterpriseId, isEnterpriseInstall }: Place): string {
  return isEnterpriseInstall || !teamId ? `E:${enterpriseId ?? ''}` : `T:${teamId}`;
}

/** @param clock milliseconds since the epoch */
export function createInstallations(tokens: Pick<Tokens, 'shelf'>, clock: () => number): Installations {
  const shelf: Shelf = tokens.shelf('slack-installation');
  const read = (words: string) => JSON.parse(words) as Kept;
  return {
    async storeInstallation(installation) {
      const kept: Kept = { installation: bareOf(installation as Installation<'v2'>), keptAt: clock() };
      shelf.set(nameOf(placeOf(installation)), JSON.stringify(kept));
    },
    async fetchInstallation(query: InstallationQuery<boolean>) {
      const words = shelf.get(nameOf(query));
      if (words === null) throw new ForeignTeamError();
      return read(words).installation;
    },
    remove(place, since) {
      const name = nameOf(place);
      if (keptAtOf(shelf, name) <= since) shelf.delete(name);
    },
    all: () => shelf.all().map((words) => (words === null ? null : read(words).installation)),
  };

  function keptAtOf(from: Shelf, name: string): number {
    try {
      const words = from.get(name);
      return words === null ? 0 : read(words).keptAt;
    } catch {
      // What cannot be opened may go.
      return 0;
    }
  }
}

function placeOf({ team, enterprise, isEnterpriseInstall }: Installation): Place {
  return {
    teamId: team?.id,
    enterpriseId: enterprise?.id,
    isEnterpriseInstall: isEnterpriseInstall === true,
  };
}

/** What is needed to speak in a workspace: not what it is called, nor who installed the app. */
function bareOf({ team, enterprise, bot, isEnterpriseInstall }: Installation<'v2'>): Installation<'v2'> {
  if (bot === undefined) throw new Error('Slack gave no token of the bot.');
  return {
    team: team && { id: team.id },
    enterprise: enterprise && { id: enterprise.id },
    user: { id: '', token: undefined, scopes: undefined },
    bot,
    isEnterpriseInstall: isEnterpriseInstall === true,
    authVersion: 'v2',
  };
}
