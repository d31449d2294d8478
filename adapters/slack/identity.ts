import type { WebClient } from '@slack/web-api';

/** Who the bot is, as Slack tells. */
export interface Identity {
  readonly botUserId: string;
  /** The workspace that the app is installed in, and its organisation on Enterprise Grid. */
  readonly teams: ReadonlySet<string>;
}

/** An event of a workspace that the token does not belong to. */
export class ForeignTeamError extends Error {
  override readonly name = 'ForeignTeamError';
}

/** Asks Slack who the bot is, until it has answered once. */
export function createIdentity(client: WebClient): () => Promise<Identity> {
  let known: Promise<Identity> | null = null;
  return () => {
    known ??= ask(client).catch((error: unknown) => {
      known = null;
      throw error;
    });
    return known;
  };
}

/** @throws ForeignTeamError unless an event of `team` is the bot's business. */
export function checkTeam(
  { teams }: Identity,
  team: string | undefined,
  enterprise: string | undefined,
): void {
  if (!teams.has(team ?? '') && !teams.has(enterprise ?? '')) throw new ForeignTeamError();
}

async function ask(client: WebClient): Promise<Identity> {
  const { user_id: botUserId, team_id: team, enterprise_id: enterprise } = await client.auth.test();
  if (!botUserId || !team) throw new Error("Slack's auth.test named no user or no workspace.");
  return { botUserId, teams: new Set(enterprise ? [team, enterprise] : [team]) };
}
