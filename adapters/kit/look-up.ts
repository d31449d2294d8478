import { createExpiringMap } from './expiring-map.ts';

export interface LookUpOptions<Value, Rest extends unknown[]> {
  readonly ask: (id: string, ...rest: Rest) => Promise<Value>;
  /** How long an answer is taken to be true, in milliseconds. */
  readonly freshFor: number;
  /** How long an answer is kept for want of a newer one, in milliseconds. */
  readonly keptFor: number;
  /** Entries. */
  readonly capacity: number;
  readonly clock: () => number;
}

/** After a failure nobody is asked for so long, in milliseconds: a platform in trouble must not delay every message. */
const PAUSE = 30_000;

/**
 * Looks something up at a platform and remembers it in memory, bounded and expiring. Those who ask at the same time share
 * one call; where it fails, the last answer holds, or null, and the platform is asked again later. Never throws.
 */
export function createLookUp<Value, Rest extends unknown[] = []>({
  ask,
  freshFor,
  keptFor,
  capacity,
  clock,
}: LookUpOptions<Value, Rest>): (id: string, ...rest: Rest) => Promise<Value | null> {
  const known = createExpiringMap<string, { readonly value: Value; readonly freshUntil: number }>({
    lifetime: keptFor,
    capacity,
    clock,
  });
  const failed = createExpiringMap<string, true>({ lifetime: PAUSE, capacity, clock });
  const underWay = new Map<string, Promise<Value | null>>();

  async function askNow(id: string, rest: Rest): Promise<Value | null> {
    try {
      const value = await ask(id, ...rest);
      known.set(id, { value, freshUntil: clock() + freshFor });
      return value;
    } catch {
      failed.set(id, true);
      return known.get(id)?.value ?? null;
    }
  }

  function begin(id: string, rest: Rest): Promise<Value | null> {
    const work = askNow(id, rest);
    underWay.set(id, work);
    void work.then(() => underWay.delete(id));
    return work;
  }

  return async (id, ...rest) => {
    const answer = known.get(id);
    const isFresh = answer !== undefined && clock() < answer.freshUntil;
    if (isFresh || failed.get(id) === true) return answer?.value ?? null;
    return underWay.get(id) ?? begin(id, rest);
  };
}
