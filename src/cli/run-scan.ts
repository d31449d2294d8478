import { createHash } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { RULES } from '../../rules/index.ts';
import type { ExportReader } from '../export.ts';
import { deal } from '../scan/deal.ts';
import { openJournal, readJournal, type Journal, type Scope } from '../scan/journal.ts';
import { createLedger, type Ledger } from '../scan/ledger.ts';
import type { PartResult } from '../scan/part-result.ts';
import { ScanError } from '../scan/scan-error.ts';
import type { Progress } from './scan-progress.ts';
import { startThread, type HandSettings, type Thread } from './scan-hands.ts';

/** What a scan needs besides the open export. */
export interface ScanRun {
  readonly reader: ExportReader;
  /** Where the parts that were read are noted. */
  readonly journal: string;
  readonly scope: Scope;
  readonly done: readonly PartResult[];
  readonly threads: number;
  readonly settings: HandSettings;
  readonly progress: (total: number, before: number) => Progress;
}

/** The pace is looked at this often, in milliseconds. */
const LOOK_EVERY = 250;

/** As many as there are cores. */
export const defaultThreads = (): number => availableParallelism();

/** What a scan depends on, as hashes: the export, and how it is judged. */
export function scopeOf(
  reader: ExportReader,
  { policy, recall, shares }: HandSettings,
  version: string,
): Scope {
  const judged = createHash('sha256').update(
    JSON.stringify([version, RULES.map(({ id }) => id), policy, recall]),
  );
  return { scan: 1, export: reader.fingerprint, judged: judged.digest('base64url'), shares };
}

/**
 * What an earlier scan has read of the same export; nothing, where there was none.
 * @throws ScanError where there was one that this one may not, or cannot, go on with
 */
export function goOn(path: string, isResumed: boolean): ReturnType<typeof readJournal> {
  const left = readJournal(path);
  if (left !== null && !isResumed)
    throw new ScanError(
      `An earlier scan was interrupted, and left ${path}. Go on with it by --resume, or delete that file to scan anew.`,
    );
  return left;
}

/** @throws ScanError where something that counts has changed since the earlier scan */
export function sameScope(path: string, earlier: Scope, now: Scope): void {
  const changed = earlier.export === now.export ? 'the policy, the settings or the program' : 'the export';
  if (earlier.export !== now.export || earlier.judged !== now.judged)
    throw new ScanError(
      `The interrupted scan cannot be resumed: ${changed} changed since. Put it back as it was, or delete ${path} to scan anew.`,
    );
}

/** Reads all parts that are left, on several threads, and adds them up. Stops in order when it is told to. */
export async function runScan(run: ScanRun): Promise<Ledger> {
  const { reader, done, scope, settings } = run;
  const ledger = createLedger();
  for (const result of done) ledger.add(result);
  const isDone = new Set(done.map(({ part }) => part));
  const left = reader.parts.filter(({ number }) => !isDone.has(number));
  const total = bytesOf(reader.parts);
  let bytes = total - bytesOf(left);
  let messages = 0;
  const journal: Journal = openJournal(run.journal, scope, done);
  const threads = Array.from({ length: Math.min(run.threads, left.length) }, () => startThread(settings));
  const progress = run.progress(total, bytes);
  const looking = setInterval(() => {
    const now = addUp(threads);
    progress.update(bytes + now.bytes, messages + now.messages);
  }, LOOK_EVERY);
  const stopped = stopSignal();
  try {
    const dealt = deal(left, threads, (result) => {
      journal.add(result);
      ledger.add(result);
      bytes += reader.parts[result.part]!.bytes;
      messages += result.messages.reduce((sum, { count }) => sum + count, 0);
    });
    await Promise.race([dealt, stopped.signal]);
  } finally {
    stopped.forget();
    clearInterval(looking);
    progress.update(bytes, messages);
    progress.stop();
    await Promise.all(threads.map((thread) => thread.stop()));
    journal.close();
  }
  return ledger;
}

const bytesOf = (parts: ExportReader['parts']) => parts.reduce((sum, { bytes }) => sum + bytes, 0);

function addUp(threads: readonly Thread[]) {
  const paces = threads.map((thread) => thread.pace());
  return {
    messages: paces.reduce((sum, { messages }) => sum + messages, 0),
    bytes: paces.reduce((sum, { bytes }) => sum + bytes, 0),
  };
}

/** Rejects when somebody wants the program to end. */
function stopSignal(): { signal: Promise<never>; forget(): void } {
  const ending = new AbortController();
  const stop = () => ending.abort();
  const signal = new Promise<never>((_, reject) => {
    ending.signal.addEventListener('abort', () =>
      reject(new ScanError('Stopped. What was read is kept: the same command with --resume goes on.')),
    );
  });
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  return {
    signal,
    forget() {
      process.off('SIGINT', stop);
      process.off('SIGTERM', stop);
    },
  };
}
