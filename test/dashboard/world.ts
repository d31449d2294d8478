import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { createSignInEntrance } from '../../src/cli/trends-entrances.ts';
import { trendsRoutes } from '../../src/cli/trends-routes.ts';
import { openWebServer } from '../../src/cli/web-server.ts';
import { createDashboard } from '../../src/dashboard/dashboard.ts';
import type { Log } from '../../src/ports.ts';
import type { Moderators } from '../../src/policy/policy.ts';
import { groundsIn } from '../../src/sign-in/moderators.ts';
import { createWay, wayBack } from '../../src/sign-in/openid.ts';
import { providersOf } from '../../src/sign-in/providers.ts';
import { createSessions } from '../../src/sign-in/sessions.ts';
import type { Trends } from '../../src/statistics/trends.ts';
import { CLIENT, GROUP, MODERATOR, openProvider, TEAM, TENANT } from '../sign-in/provider.ts';
import { DUTIES, madeUp } from './made-up.ts';

const SECRET = new Uint8Array(32).fill(7);

/** The trends on a server of their own, with a real OpenID provider in front. */
export interface TrendsWorld {
  readonly address: string;
  /** The `Cookie` of somebody who is signed in. */
  signedIn(ground?: string): Promise<string>;
  /** What the policy says; may be changed. */
  moderators: Moderators;
  /** What is shown; may be changed. */
  trends: Trends;
  /** How far the clock is ahead, in milliseconds. */
  ahead: number;
  readonly looks: () => number;
  readonly logged: readonly string[];
  close(): Promise<void>;
}

export async function openTrendsWorld(): Promise<TrendsWorld> {
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const provider = await openProvider([address + wayBack('slack'), address + wayBack('entra')]);
  let looks = 0;
  const logged: string[] = [];
  const note = (what: string, facts?: object) => void logged.push(what + JSON.stringify(facts ?? {}));
  const log: Log = { info: note, warn: note, error: note };
  const clock = () => Date.now() + world.ahead;
  const grounds = () => groundsIn(world.moderators);
  const sessions = createSessions({ secret: SECRET, grounds, clock });
  const client = { ...CLIENT, issuer: provider.issuer };
  const ways = providersOf({ slack: { ...client, home: TEAM }, entra: { ...client, home: TENANT } }).map(
    (each) => createWay({ provider: each, publicUrl: address, secret: SECRET, grounds, clock }),
  );
  const world: TrendsWorld = {
    address,
    signedIn: async (ground = `slack:${MODERATOR.slack}`) =>
      `quiet-word-session=${await sessions.begin(ground)}`,
    moderators: {
      contact: null,
      slack: [MODERATOR.slack],
      entra: [MODERATOR.entra.toUpperCase()],
      entraGroups: [GROUP],
    },
    trends: madeUp(8, 9_000),
    ahead: 0,
    looks: () => looks,
    logged,
    async close() {
      await server.close();
      await provider.close();
    },
  };
  const server = await openWebServer({
    routes: trendsRoutes({
      dashboard: createDashboard({ read: () => world.trends }, DUTIES, clock),
      sessions,
      publicUrl: () => address,
      looked: () => (looks += 1),
      entrance: createSignInEntrance(ways, false, log),
    }),
    host: '127.0.0.1',
    port,
    isReady: () => true,
    log,
  });
  return world;
}

/** A port that was free a moment ago: a provider has to know beforehand where to send browsers back. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
