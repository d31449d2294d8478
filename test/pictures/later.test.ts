import { describe, expect, it } from 'vitest';
import { createLater, persistently } from '../../src/pictures/later.ts';
import type { Log } from '../../src/ports.ts';

function open(options?: { most?: number; patience?: number }) {
  const warnings: string[] = [];
  const log: Log = {
    info: () => undefined,
    warn: (what, facts) => warnings.push(`${what} ${JSON.stringify(facts ?? {})}`),
    error: () => undefined,
  };
  return { later: createLater(log, options), warnings };
}

describe('work for later', () => {
  it('is done in turn, and finished before the end', async () => {
    const { later } = open();
    const done: number[] = [];
    for (const number of [1, 2, 3])
      later.add(async () => {
        await new Promise((resolve) => setTimeout(resolve, 10 / number));
        done.push(number);
      });
    expect(done).toEqual([]);
    await later.finished();
    expect(done).toEqual([1, 2, 3]);
  });

  it('that fails is logged by its code alone, and the next is done', async () => {
    const { later, warnings } = open();
    let isDone = false;
    later.add(async () => {
      throw Object.assign(new Error('Mrs Obaseki'), { code: 'EPIPE' });
    });
    later.add(async () => void (isDone = true));
    await later.finished();
    expect([isDone, warnings]).toEqual([true, ['A picture could not be looked into. {"code":"EPIPE"}']]);
  });

  it('is let go where too much waits', async () => {
    const { later, warnings } = open({ most: 2 });
    let done = 0;
    for (let each = 0; each < 5; each += 1) later.add(async () => void (done += 1));
    await later.finished();
    expect([done, warnings.length]).toEqual([2, 3]);
  });

  it('does not hold up the end for ever', async () => {
    const { later } = open({ patience: 20 });
    later.add(() => new Promise(() => undefined));
    await later.finished();
  });
});

describe('trying again', () => {
  it('gives what came at last, or the last failure', async () => {
    let attempts = 0;
    const third = async () => {
      attempts += 1;
      if (attempts < 3) throw new Error('busy');
      return 'there';
    };
    expect(await persistently(third, [1, 1])).toBe('there');
    await expect(persistently(() => Promise.reject(new Error('gone')), [1])).rejects.toThrow('gone');
  });
});
