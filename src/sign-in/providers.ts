import { z } from 'zod';
import type { SignInClient, TrendsConfig } from '../settings/trends.ts';
import { entraGroup, entraPerson, slackPerson } from './moderators.ts';

export type ProviderId = 'slack' | 'entra';

/** Where moderators sign in, and how its tokens say who somebody is. */
export interface Provider {
  readonly id: ProviderId;
  readonly name: string;
  readonly client: SignInClient;
  /** No more is asked for than who they are: no name, no address. */
  readonly scope: string;
  /** What else the first request says. */
  readonly hints: Readonly<Record<string, string>>;
  /** What might let somebody look, by the checked claims of their token; null if they belong elsewhere. */
  grounds(claims: unknown): readonly string[] | null;
}

/** The ways in that are set up. */
export function providersOf({ slack, entra }: Pick<TrendsConfig, 'slack' | 'entra'>): Provider[] {
  return [
    ...(slack === null ? [] : [slackProvider(slack)]),
    ...(entra === null ? [] : [entraProvider(entra)]),
  ];
}

const SlackClaims = z.object({
  'https://slack.com/user_id': z.string(),
  'https://slack.com/team_id': z.string(),
});

function slackProvider(client: SignInClient): Provider {
  return {
    id: 'slack',
    name: 'Slack',
    client,
    scope: 'openid',
    hints: { team: client.home },
    grounds(claims) {
      const who = SlackClaims.safeParse(claims).data;
      // Slack's ids of people are unique in their workspace only.
      if (who?.['https://slack.com/team_id'] !== client.home) return null;
      return [slackPerson(who['https://slack.com/user_id'])];
    },
  };
}

const EntraClaims = z.object({
  tid: z.string(),
  oid: z.string(),
  /** Left out for whoever is in more than 200 groups: they have to be named themselves. */
  groups: z.array(z.string()).default([]),
});

function entraProvider(client: SignInClient): Provider {
  return {
    id: 'entra',
    name: 'Microsoft',
    client,
    // Entra tells a person's object id only with "profile".
    scope: 'openid profile',
    hints: {},
    grounds(claims) {
      const who = EntraClaims.safeParse(claims).data;
      if (who?.tid.toLowerCase() !== client.home) return null;
      return [entraPerson(who.oid), ...who.groups.map((id) => entraGroup(id))];
    },
  };
}
