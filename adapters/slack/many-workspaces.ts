import { AuthorizationError, type InstallProvider } from '@slack/oauth';
import { ForeignTeamError } from './identity.ts';
import { nameOf } from './installations.ts';
import type { Place, Workspaces } from './workspaces.ts';

type Authorized = Awaited<ReturnType<InstallProvider['authorize']>>;

/** The workspaces that installed the app by themselves. Slack's installer renews the tokens that expire. */
export function createManyWorkspaces(installer: Pick<InstallProvider, 'authorize'>): Workspaces {
  const underWay = new Map<string, Promise<Authorized>>();

  /** Events that come at once share one look, so that a token is not renewed twice. */
  function authorize(name: string, place: Place): Promise<Authorized> {
    const running = underWay.get(name) ?? begin(name, place);
    underWay.set(name, running);
    return running;
  }

  async function begin(
    name: string,
    { teamId, enterpriseId, isEnterpriseInstall }: Place,
  ): Promise<Authorized> {
    try {
      return await installer.authorize({ teamId, enterpriseId, isEnterpriseInstall });
    } catch (error) {
      throw error instanceof AuthorizationError ? (error.original ?? error) : error;
    } finally {
      underWay.delete(name);
    }
  }

  return {
    async at(place) {
      const name = nameOf(place);
      const { botToken, botUserId } = await authorize(name, place);
      if (botToken === undefined || botUserId === undefined) throw new ForeignTeamError();
      const teams = [place.teamId, place.enterpriseId].filter((id) => id !== undefined);
      return { id: name, place, botToken, identity: { botUserId, teams: new Set(teams) } };
    },
  };
}
