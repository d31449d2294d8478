import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { Policy } from '../policy/policy.ts';
import { judgeRow } from './judge-row.ts';
import { parseRow } from './parse-row.ts';

/**
 * `check --jsonl`: a row out for each row in, in order, one at a time. A row that cannot be read gives
 * `{"line","error"}` in its place.
 * @returns whether every row was read
 */
export async function checkLines(
  input: Readable,
  output: Writable,
  policy: Policy,
  clock: () => number,
): Promise<boolean> {
  let line = 0;
  let allRead = true;
  for await (const text of createInterface({ input, crlfDelay: Infinity })) {
    line += 1;
    if (text.trim() === '') continue;
    const result = judgeLine(text, policy, clock());
    if (result instanceof Error) allRead = false;
    const row = result instanceof Error ? { line, error: result.message } : result;
    if (!output.write(`${JSON.stringify(row)}\n`)) await once(output, 'drain');
  }
  return allRead;
}

function judgeLine(text: string, policy: Policy, now: number) {
  try {
    return judgeRow(parseRow(text), policy, now);
  } catch (error) {
    return error as Error;
  }
}
