import { createLog } from './log.ts';
import { loadConfig } from './load-config.ts';
import { loadPolicy } from './load-policy.ts';
import { MIGRATIONS } from './package-root.ts';
import { stopSignal } from './stop-signal.ts';
import { linkPages } from './trends-pages.ts';
import { openWebServer } from './web-server.ts';
import { openDatabase } from '../store/database.ts';

/** A link is good for this long, in milliseconds. */
const GOOD_FOR = 5 * 60_000;

/** Serves the moderators' pages on this machine until it is told to stop. */
export async function runTrends(port: number): Promise<void> {
  const config = loadConfig();
  const policy = loadPolicy(config);
  const database = openDatabase(config.database, MIGRATIONS);
  try {
    let address = '';
    const parts = { database, policy: () => policy, clock: Date.now };
    const pages = linkPages(parts, { address: () => address, goodFor: GOOD_FOR });
    const log = createLog(config.logLevel);
    const server = await openWebServer({
      routes: pages.routes,
      host: '127.0.0.1',
      port,
      isReady: () => true,
      log,
    });
    ({ address } = server);
    process.stdout.write(
      `${await pages.makeLink()}\n\nOpen it in a browser on this machine: it lets in once, within five minutes. Ctrl-C ends the pages.\n`,
    );
    await stopSignal();
    await server.close();
  } finally {
    database.close();
  }
}
