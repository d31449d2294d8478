import { setTimeout as wait } from 'node:timers/promises';
import { errorCode, type Log } from '../ports.ts';

/**
 * Work that goes on after a message was acknowledged: a platform waits three seconds at most, and looking into a picture
 * may take twenty-five. Kept in memory only, so a process that dies forgets it.
 */
export interface Later {
  /** Takes its turn; one at a time, so that memory stays bounded. False where too much waits already. */
  add(work: () => Promise<void>): boolean;
  /** Resolves when all is done, or when patience is over. */
  finished(): Promise<void>;
}

/** Work that waits for its turn at most; what comes beyond is let go. */
const MOST_WAITING = 200;
/** How long the end of the program waits for work in hand, in milliseconds. */
const PATIENCE = 30_000;

export function createLater(
  log: Log,
  { most = MOST_WAITING, patience = PATIENCE }: { readonly most?: number; readonly patience?: number } = {},
): Later {
  let waiting = 0;
  let isLeaving = false;
  let last: Promise<void> = Promise.resolve();
  return {
    add(work) {
      if (waiting >= most) {
        log.warn('Too many pictures wait for their turn; one was not looked into.');
        return false;
      }
      waiting += 1;
      last = last.then(async () => {
        try {
          if (!isLeaving) await work();
        } catch (error) {
          log.warn('A picture could not be looked into.', { code: errorCode(error) });
        } finally {
          waiting -= 1;
        }
      });
      return true;
    },
    async finished() {
      const over = new AbortController();
      const timeUp = wait(patience, undefined, { signal: over.signal }).then(
        () => (isLeaving = true),
        () => undefined,
      );
      await Promise.race([last, timeUp]);
      over.abort();
    },
  };
}

/** Milliseconds between attempts at what failed for now. */
const PAUSES = [1_000, 5_000];

/** Tries again a little later what failed; @throws what the last attempt threw. */
export async function persistently<Result>(
  attempt: () => Promise<Result>,
  pauses: readonly number[] = PAUSES,
): Promise<Result> {
  for (const pause of pauses) {
    try {
      return await attempt();
    } catch {
      await wait(pause);
    }
  }
  return attempt();
}
