import { beforeEach, describe, expect, it } from 'vitest';
import { createOnce, type Once } from '../../../adapters/kit/once.ts';

let now: number;
let once: Once;
let works: number;
const work = async () => void (works += 1);

beforeEach(() => {
  now = 0;
  works = 0;
  once = createOnce(() => now);
});

describe('the work of an event is done once', () => {
  it('however often it is delivered', async () => {
    await once(['Ev1'], work);
    await once(['Ev1'], work);
    await once(['Ev2'], work);
    expect(works).toBe(2);
  });

  it('unless it failed', async () => {
    await expect(once(['Ev1'], () => Promise.reject(new Error('later')))).rejects.toThrow('later');
    await once(['Ev1'], work);
    expect(works).toBe(1);
  });

  it('and shared by those that come meanwhile', async () => {
    let fail: (error: Error) => void = () => undefined;
    const slow = () => new Promise<void>((_, reject) => (fail = reject));
    const both = Promise.allSettled([once(['Ev1'], slow), once(['Ev1'], work)]);
    fail(new Error('later'));
    expect((await both).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(works).toBe(0);
  });

  it('but begun anew when it got stuck', async () => {
    void once(['Ev1'], () => new Promise(() => undefined));
    now = 15 * 60_000;
    await once(['Ev1'], work);
    await once(['Ev1'], work);
    expect(works).toBe(1);
  });

  it('and forgotten when no redelivery can come any more', async () => {
    await once(['Ev1'], work);
    now = 2 * 3_600_000;
    await once(['Ev1'], work);
    expect(works).toBe(2);
  });
});
