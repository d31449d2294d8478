import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { judgeRow } from '../../src/cli/judge-row.ts';
import { parseRow } from '../../src/cli/parse-row.ts';
import { defaultPolicy } from '../../src/policy/policy.ts';
import { isSealed } from './sealed.ts';

/** A message that was written for one duty, or for none. */
interface DutyRow {
  readonly duty: string;
  readonly label: 'flag' | 'ok';
  readonly text: string;
}

interface Score {
  hits: number;
  misses: number;
  falseAlarms: number;
  left: number;
}

/** Nothing of a message hangs on the hour, but a heated one's, whose rows carry their own. */
const NOON = Date.UTC(2026, 10, 21, 12);
const POLICY = defaultPolicy();

new Command('npm run bench:duties --')
  .description(
    'Precision and recall of each duty on the messages written for it, and alarms of all rules on ordinary chat.',
  )
  .argument('[folder]', 'a folder of .jsonl files', 'test/corpus/duties/train')
  .option('--misses <duty>', 'list what is missed, and what is flagged wrongly, of one duty or of "none"')
  .addHelpText('after', '\nExample:\n  npm run bench:duties -- test/corpus/duties/train --misses heated-post')
  .action(run)
  .parse();

function run(folder: string, { misses }: { misses?: string }): void {
  if (misses !== undefined && isSealed(folder)) {
    console.error('Sealed rows are for measuring only: they are not listed.');
    process.exitCode = 2;
    return;
  }
  const scores = new Map<string, Score>();
  const chat = { messages: 0, alarms: 0 };
  for (const row of rowsOf(folder)) {
    const { duty, label, text } = row;
    const { findings } = judgeRow(parseRow(JSON.stringify({ id: 0, ...row })), POLICY, NOON);
    if (duty === 'none') {
      chat.messages += 1;
      if (findings.length > 0) chat.alarms += 1;
      if (findings.length > 0 && misses === duty) console.log(findings.map(({ rule }) => rule).join(), text);
      continue;
    }
    const flagged = findings.some(({ rule }) => rule === duty);
    const score = scores.get(duty) ?? { hits: 0, misses: 0, falseAlarms: 0, left: 0 };
    score[label === 'flag' ? (flagged ? 'hits' : 'misses') : flagged ? 'falseAlarms' : 'left'] += 1;
    scores.set(duty, score);
    if (misses === duty && flagged !== (label === 'flag'))
      console.log(flagged ? 'wrongly flagged:' : 'missed:', text);
  }
  print(scores, chat);
}

function rowsOf(folder: string): DutyRow[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .toSorted()
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'))
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as DutyRow);
}

function print(scores: ReadonlyMap<string, Score>, chat: { messages: number; alarms: number }): void {
  console.log('duty                            messages  precision  recall');
  for (const [duty, { hits, misses, falseAlarms, left }] of scores)
    console.log(
      [
        duty.padEnd(32),
        String(hits + misses + falseAlarms + left).padStart(6),
        (hits / Math.max(hits + falseAlarms, 1)).toFixed(2).padStart(11),
        (hits / Math.max(hits + misses, 1)).toFixed(2).padStart(8),
      ].join(''),
    );
  const rate = (1000 * chat.alarms) / Math.max(chat.messages, 1);
  console.log(
    `ordinary chat: ${chat.alarms} of ${chat.messages} messages raise an alarm of any rule (${rate.toFixed(1)} in 1,000)`,
  );
}
