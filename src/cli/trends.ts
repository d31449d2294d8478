import { InvalidArgumentError, type Command } from 'commander';

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
      const { runTrends } = await import('./run-trends.ts');
      await runTrends(port);
    });
}

function portOf(written: string): number {
  const port = Number(written);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new InvalidArgumentError('Choose a whole number from 0 (any free port) to 65535.');
  return port;
}
