import type { Command } from 'commander';
import { audience as kindOfChannel, isoTime, wholeNumber } from './arguments.ts';
import type { CheckOptions } from './run-check.ts';

/** `quiet-word check`: what Quiet Word would say about a message, and how it comes to that. */
export function addCheck(program: Command): void {
  program
    .command('check')
    .description('Say what a message gives away, and how that was reckoned. Nothing is stored or sent.')
    .argument('[text]', 'the message; without it, standard input is read')
    .option('--json', 'the same for programs')
    .option(
      '--image <file>',
      'look into this picture too, as if it came with the message; may be given several times',
      (path: string, paths: readonly string[] | undefined) => [...(paths ?? []), path],
    )
    .option('--jsonl', 'judge a file of rows from standard input, one row out for each row in')
    .option(
      '--threshold <people>',
      'speak up when about this many people or fewer fit (default: 11, or as the policy file says)',
      wholeNumber,
    )
    .option('--policy <file>', 'judge by this policy file')
    .option(
      '--audience <kind>',
      'who reads the channel: direct-care, clinical-social, whole-organisation, shared-or-public',
      kindOfChannel,
      'whole-organisation',
    )
    .option('--at <time>', 'when it is posted, as an ISO time (default: now)', isoTime)
    .option('--display-name <name>', 'the name that the author shows')
    .option('--real-name <name>', 'the name in the author’s profile')
    .option('--title <title>', 'the title in the author’s profile')
    .addHelpText(
      'after',
      `
Exit status: 0 nothing to say, 1 findings, 2 bad use (with --jsonl: 0 every row was read, 2 otherwise).

Examples:
  quiet-word check "the only CF kid in Seahouses is in again"
  pbpaste | quiet-word check
  quiet-word check --json "bleep 3310 for the med reg"
  quiet-word check --audience shared-or-public --display-name TiredReg "as a doctor, skip the jab"
  quiet-word check "thoughts on this rash?" --image IMG_2034.jpg --audience clinical-social
  quiet-word check --jsonl < messages.jsonl > judged.jsonl

Rows of --jsonl:
  {"id":"1","text":"pls chase the CT"}
  {"id":"2","audience":"shared-or-public","at":"2026-11-21T02:40:00Z","profile":{"displayName":"EDreg"},"text":"…"}
  {"id":"3","messages":[{"author":"A","text":"lady in bay 2"},{"author":"B","text":"the one from the paper?"}]}`,
    )
    .action(async (text: string | undefined, options: CheckOptions) => {
      // The detector takes longer to load than most commands take to run.
      const { runCheck } = await import('./run-check.ts');
      process.exitCode = await runCheck(text, options);
    });
}
