import type { Command } from 'commander';

/** `quiet-word serve`: listens to every platform that is set up. */
export function addServe(program: Command): void {
  program
    .command('serve')
    .description('Start: listen to every chat platform that is set up; with none, open the playground.')
    .option('--local', 'accept unauthenticated Teams requests, for a Teams emulator on this machine', false)
    .addHelpText(
      'after',
      `
Settings come from the environment and from .env; .env.example explains each.

Examples:
  quiet-word serve
  PORT=8080 quiet-word serve
  quiet-word serve --local     try it with a Teams emulator`,
    )
    .action(async ({ local }: { readonly local: boolean }) => {
      const { loadConfig, loadTrendsConfig } = await import('./load-config.ts');
      const config = loadConfig({ local });
      const trends = loadTrendsConfig();
      // The platforms' kits take longer to load than most commands take to run.
      const { runServer } = await import('./run-server.ts');
      await runServer(config, trends);
    });
}
