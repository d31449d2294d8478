import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { backOff, createLane, LaneClosedError, type Lane, type Pause } from '../../../adapters/kit/lane.ts';

/** Fails for now, as one says how. */
class ForNow extends Error {
  readonly pause: Pause;
  constructor(pause: Pause) {
    super('for now');
    this.pause = pause;
  }
}
const pauseAfter = (error: unknown) => (error instanceof ForNow ? error.pause : null);
const everybody = (wait: number) => new ForNow({ wait, whom: 'everybody' });
const thisOne = (wait: number) => new ForNow({ wait, whom: 'this-one' });
const MINUTE = 60_000;

let lane: Lane;
let done: string[];
beforeEach(() => {
  vi.useFakeTimers();
  done = [];
  lane = createLane({ pauseAfter });
});
afterEach(async () => {
  await lane.stop();
  vi.useRealTimers();
});

/** Says its name once the faults are used up. */
function word(name: string, ...faults: Error[]) {
  return async () => {
    const fault = faults.shift();
    if (fault !== undefined) throw fault;
    done.push(name);
    return name;
  };
}

describe('a lane', () => {
  it('does at once what nothing keeps waiting, and passes on what trying again cannot mend', async () => {
    expect(await lane.send(word('a'))).toBe('a');
    await expect(lane.send(word('b', new Error('for good')))).rejects.toThrow('for good');
    expect(done).toEqual(['a']);
  });

  it('waits as long as it is asked to, all of it in order', async () => {
    const first = lane.send(word('first', everybody(30_000)));
    await vi.advanceTimersByTimeAsync(0);
    const second = lane.send(word('second'));
    expect(lane.isPaused()).toBe(true);
    await vi.advanceTimersByTimeAsync(29_000);
    expect(done).toEqual([]);
    await vi.advanceTimersByTimeAsync(1_500);
    expect(done).toEqual(['first', 'second']);
    expect([await first, await second, lane.isPaused()]).toEqual(['first', 'second', false]);
  });

  it('lets others pass one whose fault is its own', async () => {
    const slow = lane.send(word('slow', thisOne(5_000), thisOne(5_000)));
    await vi.advanceTimersByTimeAsync(0);
    expect(await lane.send(word('quick'))).toBe('quick');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await slow).toBe('slow');
    expect(done).toEqual(['quick', 'slow']);
  });

  it('drops what has waited for more than ten minutes when its turn comes, and nothing younger', async () => {
    const old = lane.send(word('old', everybody(9 * MINUTE), everybody(2 * MINUTE)));
    await vi.advanceTimersByTimeAsync(5 * MINUTE);
    const young = lane.send(word('young'));
    await vi.advanceTimersByTimeAsync(7 * MINUTE);
    expect([await old, await young, done]).toEqual(['stale', 'young', ['young']]);
  });

  it('takes no more than it can hold', async () => {
    lane = createLane({ pauseAfter, most: 2 });
    const begun = lane.send(word('first', everybody(1_000)));
    await vi.advanceTimersByTimeAsync(0);
    const second = lane.send(word('second'));
    expect(await lane.send(word('third'))).toBe('full');
    await vi.advanceTimersByTimeAsync(1_500);
    expect([await begun, await second]).toEqual(['first', 'second']);
  });

  it('does no more at once than it may, and yet all of it, each once', async () => {
    lane = createLane({ pauseAfter, abreast: 3 });
    let atOnce = 0;
    let most = 0;
    const names = Array.from({ length: 20 }, (_, index) => String(index));
    const words = names.map((name) =>
      lane.send(async () => {
        atOnce += 1;
        most = Math.max(most, atOnce);
        await new Promise((resolve) => setTimeout(resolve, 10));
        atOnce -= 1;
        return word(name)();
      }),
    );
    await vi.advanceTimersByTimeAsync(1_000);
    expect(await Promise.all(words)).toEqual(names);
    expect([most, done.length, new Set(done).size]).toEqual([3, 20, 20]);
  });

  it('gives up what waits when the program ends, and finishes what is under way', async () => {
    let finish: (value: string) => void = () => undefined;
    const underWay = lane.send(() => new Promise<string>((resolve) => (finish = resolve)));
    const waiting = lane.send(word('waiting', everybody(MINUTE)));
    const givenUp = expect(waiting).rejects.toBeInstanceOf(LaneClosedError);
    await vi.advanceTimersByTimeAsync(0);
    const stopped = lane.stop();
    finish('finished');
    await stopped;
    await givenUp;
    expect([await underWay, done]).toEqual(['finished', []]);
    // What was promised before the end, such as a word about a picture, is still tried.
    expect(await lane.send(word('late'))).toBe('late');
  });
});

it('a pause grows with each attempt, and never beyond half a minute or so', () => {
  for (let attempt = 1; attempt < 30; attempt += 1) {
    const { wait, whom } = backOff(attempt);
    const middle = Math.min(500 * 2 ** (attempt - 1), 30_000);
    expect(wait).toBeGreaterThanOrEqual(middle * 0.75);
    expect(wait).toBeLessThanOrEqual(middle * 1.25);
    expect(whom).toBe('this-one');
  }
});
