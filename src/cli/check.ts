import { text as readAll } from 'node:stream/consumers';
import type { Command } from 'commander';
import pc from 'picocolors';
import { guidance } from '../../rules/guidance.ts';
import { RULES } from '../../rules/index.ts';
import { assembleJudge } from '../judge.ts';
import { createKeyring } from '../message.ts';
import { answersTo, noteOf, writePoints } from '../nudge.ts';
import { checkLines } from './check-lines.ts';
import { judgeRow } from './judge-row.ts';
import { showFindings } from './show-findings.ts';
import { wholeNumber } from './arguments.ts';

interface Options {
  readonly json?: true;
  readonly jsonl?: true;
  readonly threshold: number;
}

const EXIT_FINDINGS = 1;
const EXIT_BAD_USE = 2;

/** `quiet-word check`: what Quiet Word would say about a message, and how it comes to that. */
export function addCheck(program: Command): void {
  program
    .command('check')
    .description('Say what a message gives away, and how that was reckoned. Nothing is stored or sent.')
    .argument('[text]', 'the message; without it, standard input is read')
    .option('--json', 'the same for programs')
    .option('--jsonl', 'judge a file of rows from standard input, one row out for each row in')
    .option('--threshold <people>', 'speak up when about this many people or fewer fit', wholeNumber, 11)
    .addHelpText(
      'after',
      `
Exit status: 0 nothing to say, 1 findings, 2 bad use (with --jsonl: 0 every row was read, 2 otherwise).

Examples:
  quiet-word check "the only CF kid in Seahouses is in again"
  pbpaste | quiet-word check
  quiet-word check --json "bleep 3310 for the med reg"
  quiet-word check --jsonl < messages.jsonl > judged.jsonl

Rows of --jsonl:
  {"id":"1","text":"pls chase the CT"}
  {"id":"2","messages":[{"author":"A","text":"lady in bay 2"},{"author":"B","text":"the one from the paper?"}]}`,
    )
    .action(async (text: string | undefined, options: Options) => {
      process.exitCode = await run(text, options);
    });
}

async function run(argument: string | undefined, { json, jsonl, threshold }: Options): Promise<number> {
  if (jsonl === true) {
    if (argument !== undefined)
      return refuse('--jsonl reads rows from standard input, so it takes no message.');
    return (await checkLines(process.stdin, process.stdout, threshold, Date.now)) ? 0 : EXIT_BAD_USE;
  }
  if (argument === undefined && process.stdin.isTTY)
    return refuse('Give a message, or pipe one in. See quiet-word check --help.');
  const text = argument ?? (await readAll(process.stdin)).replace(/\r?\n$/, '');
  if (json === true) {
    const row = judgeRow({ id: 'message', text }, threshold, Date.now());
    process.stdout.write(`${JSON.stringify(row, null, 2)}\n`);
    return row.findings.length === 0 ? 0 : EXIT_FINDINGS;
  }
  const keys = createKeyring();
  const judge = assembleJudge({ rules: RULES, threshold });
  const { findings, safer } = judge({
    key: keys.message('message'),
    author: keys.author('author'),
    thread: keys.thread('thread'),
    saidAt: Date.now(),
    text,
    mentions: [],
  });
  const points = writePoints(RULES, guidance, text, findings);
  const shown = findings.map((finding, index) => ({ finding, point: points[index]! }));
  process.stdout.write(
    showFindings(
      text,
      shown,
      safer,
      noteOf(answersTo(RULES, findings), safer),
      pc.createColors(pc.isColorSupported && process.stdout.isTTY),
    ),
  );
  return findings.length === 0 ? 0 : EXIT_FINDINGS;
}

function refuse(reason: string): number {
  process.stderr.write(`${reason}\n`);
  return EXIT_BAD_USE;
}
