#!/usr/bin/env node
import { Command, CommanderError } from 'commander';
import { MendableError } from '../mendable-error.ts';
import { addCheck } from './check.ts';
import { addDoctor } from './doctor.ts';
import { VERSION } from './package-root.ts';
import { addPolicy } from './policy.ts';
import { addScan } from './scan.ts';
import { addServe } from './serve.ts';
import { addStats } from './stats.ts';
import { addTrends } from './trends.ts';

const program = new Command('quiet-word')
  .description(
    'A private word with the author, before a message identifies a patient or runs a colleague down.',
  )
  .version(VERSION)
  .showHelpAfterError('(add --help for what can be said)')
  .exitOverride()
  .addHelpText(
    'after',
    `
Examples:
  quiet-word serve                     start; with nothing set up, a playground at http://127.0.0.1:3000
  quiet-word check "84F from Whitby, fell at the bowls club"
  quiet-word stats                     what was published of the counters
  quiet-word trends                    the same as pages on this machine, with charts
  quiet-word scan slack-export.zip     what would have been noticed before
  quiet-word policy explain ward-7
  quiet-word doctor`,
  );
// Subcommands made after exitOverride() inherit it, so bad use ends with 2 everywhere.
addServe(program);
addCheck(program);
addStats(program);
addScan(program);
addTrends(program);
addDoctor(program);
addPolicy(program);

// Whoever reads us may stop early, as `head` does.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
  else if (error instanceof MendableError) {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  } else throw error;
}
