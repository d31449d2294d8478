import { InvalidArgumentError, type Command } from 'commander';
import { createLog } from './log.ts';
import { loadConfig } from './load-config.ts';
import { loadPolicy } from './load-policy.ts';
import { MIGRATIONS } from './package-root.ts';
import { stopSignal } from './stop-signal.ts';
import { openDatabase } from '../store/database.ts';

/** A link is good for this long, in milliseconds. */
const GOOD_FOR = 5 * 60_000;

/**
 * `quiet-word trends`: the moderators' pages on this machine, behind a link that opens once. They are a small server of
 * their own over the same file, and not the running server's, so that whoever may read the file may look, nothing has to
 * be set up, and no secret is shared between the two.
 */
export function addTrends(program: Command): void {
  program
    .command('trends')
    .description('Open the trends on this machine: prints a link that lets in once, within five minutes.')
    .option('--port <number>', 'listen on this port of 127.0.0.1', portOf, 0)
    .addHelpText(
      'after',
      `
Works beside a running server, over the same DATABASE. Ctrl-C ends it. Moderators sign in on the server itself, at
/trends, where TRENDS_SLACK_… or TRENDS_ENTRA_… and PUBLIC_URL are set.

Examples:
  quiet-word trends
  DATABASE=/var/lib/quiet-word/statistics.sqlite quiet-word trends
  quiet-word trends --port 4000     on a server far away, with "ssh -L 4000:127.0.0.1:4000" to it`,
    )
    .action(async ({ port }: { readonly port: number }) => {
      const config = loadConfig();
      const policy = loadPolicy(config);
      const [{ linkPages }, { openWebServer }] = await Promise.all([
        import('./trends-pages.ts'),
        import('./web-server.ts'),
      ]);
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
    });
}

function portOf(written: string): number {
  const port = Number(written);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new InvalidArgumentError('Choose a whole number from 0 (any free port) to 65535.');
  return port;
}
