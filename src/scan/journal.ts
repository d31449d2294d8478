import { closeSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import { z } from 'zod';
import { PartResult } from './part-result.ts';
import { ScanError } from './scan-error.ts';

/** What a scan depends on: it can only go on with the same. */
const Scope = z.object({
  scan: z.literal(1),
  /** Hashes. */
  export: z.string(),
  judged: z.string(),
  shares: z.int().positive(),
});
export type Scope = z.output<typeof Scope>;

/** The parts that were read, on the disk as soon as they are: numbers, words from closed lists and hashes. */
export interface Journal {
  readonly done: readonly PartResult[];
  add(result: PartResult): void;
  close(): void;
}

/** What an earlier scan left, or null where there is nothing. @throws ScanError where it is no journal */
export function readJournal(path: string): { scope: Scope; done: PartResult[] } | null {
  const lines = readLines(path);
  if (lines === null) return null;
  const scope = Scope.safeParse(lines.shift());
  if (!scope.success)
    throw new ScanError(`${path} is not what a scan of this version left. Delete it, and scan anew.`);
  const done: PartResult[] = [];
  for (const line of lines) {
    const { data } = PartResult.safeParse(line);
    // The last line may have been cut short by whatever stopped the scan: that part is read again.
    if (data === undefined) break;
    done.push(data);
  }
  return { scope: scope.data, done };
}

/** Begins a journal with what was done before. */
export function openJournal(path: string, scope: Scope, done: readonly PartResult[]): Journal {
  const whole = `${path}.new`;
  write(whole, 'w', [scope, ...done]);
  renameSync(whole, path);
  const file = openSync(path, 'a');
  return {
    done,
    add(result) {
      writeSync(file, `${JSON.stringify(result)}\n`);
      fsyncSync(file);
    },
    close: () => closeSync(file),
  };
}

export function removeJournal(path: string): void {
  rmSync(path, { force: true });
}

function write(path: string, flags: string, lines: readonly unknown[]): void {
  const file = openSync(path, flags, 0o600);
  for (const line of lines) writeSync(file, `${JSON.stringify(line)}\n`);
  fsyncSync(file);
  closeSync(file);
}

function readLines(path: string): unknown[] | null {
  try {
    return readFileSync(path, 'utf8').split('\n').map(parse);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw new ScanError(`${path} cannot be read. Give this user the right to, or delete it and scan anew.`);
  }
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
