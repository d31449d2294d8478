import { randomBytes } from 'node:crypto';
import { createDashboard, type Dashboard } from '../dashboard/dashboard.ts';
import type { Policy } from '../policy/policy.ts';
import type { Log, Route } from '../ports.ts';
import { createLinks, LINK_GROUND } from '../sign-in/links.ts';
import { groundsIn } from '../sign-in/moderators.ts';
import { createWay } from '../sign-in/openid.ts';
import { providersOf } from '../sign-in/providers.ts';
import { createSessions } from '../sign-in/sessions.ts';
import { openLooks } from '../statistics/looks.ts';
import type { Database } from '../store/database.ts';
import type { TrendsConfig } from '../settings/trends.ts';
import { dutiesToShow } from './duties-to-show.ts';
import { openTrends } from './open-trends.ts';
import { createLinkEntrance, createSignInEntrance } from './trends-entrances.ts';
import { trendsRoutes } from './trends-routes.ts';

export interface TrendsParts {
  readonly database: Database;
  /** The policy of the day. */
  readonly policy: () => Policy;
  readonly clock: () => number;
}

/** The trends for moderators, who sign in with Slack or Microsoft. */
export function signInPages(config: TrendsConfig, parts: TrendsParts, log: Log): Route[] {
  const { publicUrl } = config;
  const { clock, policy } = parts;
  const secret = config.sessionKey ?? newSecret();
  const grounds = () => groundsIn(policy().moderators);
  const ways = providersOf(config).map((provider) =>
    createWay({ provider, publicUrl, secret, grounds, clock }),
  );
  return trendsRoutes({
    ...lookedAt(parts),
    sessions: createSessions({ secret, grounds, clock }),
    publicUrl: () => publicUrl,
    entrance: createSignInEntrance(ways, publicUrl.startsWith('https:'), log),
  });
}

/** The trends for whoever opens a link that is good once, on this machine. */
export function linkPages(
  parts: TrendsParts,
  { address, goodFor }: { readonly address: () => string; readonly goodFor: number },
): { readonly routes: Route[]; makeLink(): Promise<string> } {
  const { clock } = parts;
  const secret = newSecret();
  const links = createLinks({ secret, goodFor, clock });
  const routes = trendsRoutes({
    ...lookedAt(parts),
    sessions: createSessions({ secret, grounds: () => [LINK_GROUND], clock }),
    publicUrl: address,
    entrance: createLinkEntrance(links),
  });
  return { routes, makeLink: async () => `${address()}/trends/link/${await links.make()}` };
}

/** Known to nobody else, and forgotten when the program ends. */
const newSecret = () => new Uint8Array(randomBytes(32));

function lookedAt({ database, policy, clock }: TrendsParts): { dashboard: Dashboard; looked: () => void } {
  const looks = openLooks(database);
  return {
    dashboard: createDashboard(openTrends(database, policy, clock), dutiesToShow(), clock),
    looked: () => looks.count(clock()),
  };
}
