import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { partsOf } from '../model.ts';
import { authorOf, type Row } from '../rows.ts';
import type { Reply } from './replies.ts';

const PROGRAM = new URL('../../../', import.meta.url).pathname;
const PATIENTS = 'test/leaning/patients';
/** Replies of some hundred threads, with all their features. */
const LONGEST_OUTPUT = 2 ** 28;
const run = promisify(execFile);

/**
 * The replies of all threads, each read by a program whose patients' part has seen nothing of their author. That part leans
 * far more surely on rows which it learned from than on any others: who learned from such leanings would trust them too much.
 */
export async function readByOthers(rows: readonly Row[]): Promise<Reply[]> {
  const parts = partsOf(rows.filter(isThread).map(authorOf));
  const replies: Reply[][] = [];
  const lanes = Array.from({ length: availableParallelism() }, async () => {
    for (let part = parts.pop(); part !== undefined; part = parts.pop())
      replies[parts.length] = await readWithout(part, rows);
  });
  await Promise.all(lanes);
  return replies.flat();
}

export function isThread({ messages, label }: Row): boolean {
  return messages !== undefined && (label === 'identifiable' || label === 'not');
}

/** Learns the patients' part anew without some authors, in a copy of the program, which then reads what they wrote. */
async function readWithout(authors: ReadonlySet<string>, rows: readonly Row[]): Promise<Reply[]> {
  const copy = mkdtempSync(join(tmpdir(), 'quiet-word-'));
  try {
    for (const part of ['src', 'rules', 'test/leaning', 'package.json'])
      cpSync(join(PROGRAM, part), join(copy, part), { recursive: true });
    symlinkSync(join(PROGRAM, 'node_modules'), join(copy, 'node_modules'));
    writeRows(
      join(copy, 'others'),
      rows.filter((row) => !authors.has(authorOf(row))),
    );
    writeRows(
      join(copy, 'theirs'),
      rows.filter((row) => isThread(row) && authors.has(authorOf(row))),
    );
    await runIn(copy, join(PATIENTS, 'train.ts'), '--no-figures', PATIENTS, 'others');
    return JSON.parse(await runIn(copy, 'test/leaning/threads/replies.ts', 'theirs')) as Reply[];
  } finally {
    rmSync(copy, { recursive: true });
  }
}

function writeRows(folder: string, rows: readonly Row[]): void {
  mkdirSync(folder);
  writeFileSync(join(folder, 'rows.jsonl'), rows.map((row) => JSON.stringify(row)).join('\n'));
}

async function runIn(copy: string, script: string, ...args: readonly string[]): Promise<string> {
  const options = { cwd: copy, maxBuffer: LONGEST_OUTPUT };
  const { stdout } = await run(process.execPath, ['--import', 'tsx', script, ...args], options);
  return stdout;
}
