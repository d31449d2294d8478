/** Where a platform's words to people wait for their turn: in order, bounded, in memory. */
export interface Lane {
  /**
   * Does the work when its turn comes, and again after a pause where it fails for now. Resolves to `stale` where that took
   * more than ten minutes, to `full` where too many wait.
   * @throws what the work throws and trying again cannot mend; LaneClosedError at the end of the program
   */
  send<Result>(work: () => Promise<Result>): Promise<Result | 'stale' | 'full'>;
  /** Whether the platform has asked for a pause. */
  isPaused(): boolean;
  /** Finishes what is under way, and gives up what waits. */
  stop(): Promise<void>;
}

/** After a fault: how long to wait, in milliseconds, and whether that is asked of everybody. */
export interface Pause {
  readonly wait: number;
  readonly whom: 'everybody' | 'this-one';
}

export interface LaneOptions {
  /** What to do about a fault; null where trying again cannot mend it. @param attempt from 1 */
  readonly pauseAfter: (error: unknown, attempt: number) => Pause | null;
  /** Words that may wait. */
  readonly most?: number;
  /** Words that may be under way at once. */
  readonly abreast?: number;
}

/** The program ends before a word had its turn. */
export class LaneClosedError extends Error {
  override readonly name = 'LaneClosedError';
}

/** A word that has waited longer than this comes too late, in milliseconds. */
const STALE = 10 * 60_000;
const MOST = 500;
const ABREAST = 8;

interface Turn {
  /** @throws where the word did not get through */
  readonly attempt: () => Promise<void>;
  readonly giveUp: (error: unknown) => void;
  readonly comeTooLate: () => void;
  readonly number: number;
  readonly since: number;
  notBefore: number;
  attempts: number;
}

export function createLane({ pauseAfter, most = MOST, abreast = ABREAST }: LaneOptions): Lane {
  const waiting: Turn[] = [];
  const underWay = new Set<Promise<void>>();
  let numbers = 0;
  let openFrom = 0;
  let isClosed = false;
  let alarm: NodeJS.Timeout | undefined;

  function line(turn: Turn): void {
    const place = waiting.findIndex(({ number }) => number > turn.number);
    waiting.splice(place === -1 ? waiting.length : place, 0, turn);
  }

  async function take(turn: Turn): Promise<void> {
    turn.attempts += 1;
    try {
      await turn.attempt();
    } catch (error) {
      const pause = isClosed ? null : pauseAfter(error, turn.attempts);
      if (pause === null) turn.giveUp(error);
      else {
        const until = performance.now() + pause.wait;
        if (pause.whom === 'everybody') openFrom = Math.max(openFrom, until);
        else turn.notBefore = until;
        line(turn);
      }
    }
  }

  function advance(): void {
    clearTimeout(alarm);
    const now = performance.now();
    while (now >= openFrom && underWay.size < abreast) {
      const place = waiting.findIndex(({ notBefore }) => now >= notBefore);
      if (place === -1) break;
      const [turn] = waiting.splice(place, 1);
      if (now - turn!.since > STALE) {
        turn!.comeTooLate();
        continue;
      }
      const taking = take(turn!).finally(() => {
        underWay.delete(taking);
        advance();
      });
      underWay.add(taking);
    }
    if (waiting.length === 0 || underWay.size >= abreast) return;
    const next = Math.max(openFrom, Math.min(...waiting.map(({ notBefore }) => notBefore)));
    alarm = setTimeout(advance, Math.max(1, next - now));
  }

  return {
    send: (work) =>
      new Promise((resolve, reject) => {
        // Nobody waits any more, but what was promised before is still tried once.
        if (isClosed) {
          work().then(resolve, reject);
          return;
        }
        if (waiting.length >= most) {
          resolve('full');
          return;
        }
        const now = performance.now();
        line({
          attempt: async () => resolve(await work()),
          giveUp: reject,
          comeTooLate: () => resolve('stale'),
          number: (numbers += 1),
          since: now,
          notBefore: 0,
          attempts: 0,
        });
        advance();
      }),
    isPaused: () => performance.now() < openFrom,
    async stop() {
      isClosed = true;
      clearTimeout(alarm);
      for (const turn of waiting.splice(0)) turn.giveUp(new LaneClosedError());
      while (underWay.size > 0) await Promise.all(underWay);
    },
  };
}

const FIRST_PAUSE = 500;
const LONGEST_PAUSE = 30_000;

/** Doubled with each attempt, with a little chance in it, so that many do not come back at the same moment. */
export function backOff(attempt: number): Pause {
  const wait = Math.min(FIRST_PAUSE * 2 ** (attempt - 1), LONGEST_PAUSE);
  return { wait: wait * (0.75 + Math.random() / 2), whom: 'this-one' };
}
