import { linkPages } from '../../src/cli/trends-pages.ts';
import { openWebServer } from '../../src/cli/web-server.ts';
import { defaultPolicy } from '../../src/policy/policy.ts';
import type { Log } from '../../src/ports.ts';
import type { Database } from '../../src/store/database.ts';
import { NOW } from './made-up.ts';

/** The trends of a statistics file as `quiet-word trends` opens them, at the time of the made-up figures. */
export async function openPages(database: Database) {
  const log: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const began = Date.now();
  let address = '';
  const { routes, ...pages } = linkPages(
    { database, policy: () => defaultPolicy(), clock: () => NOW + Date.now() - began },
    { address: () => address, goodFor: 60_000 },
  );
  const server = await openWebServer({ routes, host: '127.0.0.1', port: 0, isReady: () => true, log });
  ({ address } = server);
  return { address, makeLink: () => pages.makeLink(), close: () => server.close() };
}
