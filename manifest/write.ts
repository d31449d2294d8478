import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { zipSync } from 'fflate';
import { appIdOf, fillSlack, fillTeams, hostOf, ManifestError } from './fill.ts';

interface Options {
  readonly host: string;
  readonly teamsAppId?: string;
  readonly socketMode: boolean;
  readonly manyWorkspaces: boolean;
  readonly digest: boolean;
  readonly out: string;
}

const here = new URL('./', import.meta.url).pathname;

new Command('npm run manifest --')
  .description('Writes app manifests that are ready to upload to Slack and to Teams.')
  .requiredOption('--host <address>', 'the public https address of your Quiet Word')
  .option(
    '--teams-app-id <id>',
    'the "Microsoft App ID" of your Azure Bot; without it only Slack\'s is written',
  )
  .option('--socket-mode', 'Slack calls no address of yours: it is reached over a WebSocket', false)
  .option(
    '--many-workspaces',
    'workspaces and organisations install the app by themselves, at /slack/install',
    false,
  )
  .option(
    '--digest',
    'the weekly digest in Slack comes with its picture (one scope more: files:write)',
    false,
  )
  .option('--out <folder>', 'where to write', 'ready-to-upload')
  .addHelpText(
    'after',
    `
Examples:
  npm run manifest -- --host https://quiet-word.hospital.example
  npm run manifest -- --host https://quiet-word.hospital.example --many-workspaces
  npm run manifest -- --host https://quiet-word.hospital.example --digest
  npm run manifest -- --host https://quiet-word.hospital.example --teams-app-id 6f2b0c1e-1111-4222-8333-944455556666`,
  )
  .showHelpAfterError()
  .action((options: Options) => {
    try {
      write(options);
    } catch (error) {
      if (!(error instanceof ManifestError)) throw error;
      console.error(error.message);
      process.exitCode = 2;
    }
  })
  .parse();

function write({ host: address, teamsAppId, out, ...manner }: Options): void {
  const host = hostOf(address);
  const appId = teamsAppId === undefined ? null : appIdOf(teamsAppId);
  mkdirSync(out, { recursive: true });
  const slack = join(out, 'slack.json');
  writeFileSync(slack, fillSlack(readFileSync(join(here, 'slack.json'), 'utf8'), host, manner));
  console.log(`${slack}: api.slack.com/apps → Create New App → From a manifest`);
  if (appId === null) {
    console.log('Teams: give --teams-app-id to write its package too.');
    return;
  }
  const teams = join(out, 'quiet-word-teams.zip');
  const manifest = fillTeams(readFileSync(join(here, 'teams', 'manifest.json'), 'utf8'), host, appId);
  writeFileSync(
    teams,
    zipSync({
      'manifest.json': new TextEncoder().encode(manifest),
      'color.png': readFileSync(join(here, 'teams', 'color.png')),
      'outline.png': readFileSync(join(here, 'teams', 'outline.png')),
    }),
  );
  console.log(`${teams}: Teams admin centre → Manage apps → Upload new app`);
}
