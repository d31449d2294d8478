import { createHmac, randomBytes } from 'node:crypto';
import { createExpiringMap } from './expiring-map.ts';

/** Does the work of an event once, however often the event is delivered. */
export type Once = (event: readonly string[], work: () => Promise<void>) => Promise<void>;

/** Slack redelivers for some six minutes, and for hours where "delayed events" is on. */
const REMEMBERED = 2 * 3_600_000;
/** Slack, the busier of the two, delivers at most 30,000 events an hour and workspace (2026). */
const CAPACITY = 60_000;
/** A word may wait ten minutes for its turn. Work that takes longer has got stuck: a redelivery may begin it anew. */
const LEASE = 15 * 60_000;

interface Claim {
  readonly since: number;
  /** Resolves or rejects with the work; null when it is done. */
  readonly work: Promise<void> | null;
}

/**
 * Claims an event, does its work, and remembers it as done only then. A redelivery that comes meanwhile shares the
 * outcome of the first, so that the platform never takes an event as done that fails a moment later.
 * Kept in memory, as HMACs under a secret of this run.
 */
export function createOnce(clock: () => number): Once {
  const secret = randomBytes(32);
  const claims = createExpiringMap<string, Claim>({ lifetime: REMEMBERED, capacity: CAPACITY, clock });
  const seal = (event: readonly string[]) =>
    createHmac('sha256', secret).update(JSON.stringify(event)).digest('base64url');

  async function claim(key: string, work: () => Promise<void>): Promise<void> {
    const running = work();
    claims.set(key, { since: clock(), work: running });
    const isMine = () => claims.get(key)?.work === running;
    try {
      await running;
      if (isMine()) claims.set(key, { since: clock(), work: null });
    } catch (error) {
      if (isMine()) claims.delete(key);
      throw error;
    }
  }

  return async (event, work) => {
    const key = seal(event);
    const earlier = claims.get(key);
    if (earlier === undefined) return claim(key, work);
    if (earlier.work === null) return;
    return clock() - earlier.since < LEASE ? earlier.work : claim(key, work);
  };
}
