import { Option, type Command } from 'commander';
import { EXPORT_PLATFORMS } from '../export.ts';
import { wholeNumber } from './arguments.ts';
import type { ScanOptions } from './scan-export.ts';

/** `quiet-word scan`: what the bot would have noticed in the past, as a baseline. */
export function addScan(program: Command): void {
  program
    .command('scan')
    .description(
      'Look back over an export of a workspace: the same weekly trends as a baseline. No text is stored, and nobody is told.',
    )
    .argument('<export>', 'the zip or folder of a Slack export, or a Teams export in JSON')
    .option('--database <file>', 'where the baseline is counted; it must not exist yet', 'baseline.sqlite')
    .addOption(
      new Option('--platform <name>', 'whose export it is (default: told from its files)').choices(
        EXPORT_PLATFORMS,
      ),
    )
    .option('--policy <file>', 'judge by this policy file (default: POLICY_FILE)')
    .option('--resume', 'go on with a scan that was interrupted')
    .option('--threads <number>', 'how many threads read (default: one for each core)', wholeNumber)
    .option('--json', 'the trends for programs')
    .option('--csv', 'the trends for spreadsheets')
    .addHelpText(
      'after',
      `
Reads of Slack: channels.json, groups.json, mpims.json, users.json and <channel>/YYYY-MM-DD.json, zipped or not.
Reads of Teams: messages as Microsoft Graph's export interfaces give them (chatMessage), as a JSON list, as pages
with "value", or one a line (.jsonl); and channels.json as Graph lists them, for their names.
Messages between two people, bots, notices and pictures are left out.

Exit status: 0 all was read, 1 some files could not be read and are named, 2 bad use or interrupted.

Examples:
  quiet-word scan "St Elsewhere Slack export.zip"
  quiet-word scan export/ --policy policy.yaml --csv > baseline.csv
  quiet-word scan teams/ --platform teams --database before-june.sqlite
  quiet-word scan export.zip --resume`,
    )
    .action(async (path: string, options: ScanOptions) => {
      // The readers of exports take longer to load than most commands take to run.
      const { scanExport } = await import('./scan-export.ts');
      process.exitCode = await scanExport(path, options);
    });
}
