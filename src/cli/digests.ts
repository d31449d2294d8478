import { createDigester } from '../digest/post-digests.ts';
import { writeDigest } from '../digest/write-digest.ts';
import { errorCode, type Adapter, type Log } from '../ports.ts';
import type { Policy } from '../policy/policy.ts';
import { openDigests } from '../statistics/digests.ts';
import { createPublishedReader } from '../statistics/trends.ts';
import type { Database } from '../store/database.ts';
import { dutiesToShow } from './duties-to-show.ts';

export interface DigestsParts {
  readonly database: Database;
  readonly adapters: readonly Adapter[];
  /** The policy of the day. */
  readonly policy: () => Pick<Policy, 'digest'>;
  /** The page of trends; null where moderators cannot sign in. */
  readonly trendsUrl: string | null;
  readonly log: Log;
  /** Milliseconds since the epoch. */
  readonly clock: () => number;
}

/** How often it is looked whether a digest is due, in milliseconds. */
const EVERY = 5 * 60_000;

/** Posts what is due; called again, only what is due by then. */
export function openDigester(parts: DigestsParts): () => Promise<void> {
  const { database, adapters, policy, trendsUrl, log, clock } = parts;
  const published = createPublishedReader(database);
  const duties = dutiesToShow();
  return createDigester({
    published: () => published.periods(),
    write: (periods) =>
      writeDigest(periods, {
        duties,
        trendsUrl,
        // The charts take longer to load than the rest, so only where they are asked for.
        draw: async (drawn) => (await import('../digest/picture.ts')).drawPicture(drawn),
      }),
    ledger: openDigests(database, clock),
    adapters,
    places: () => policy().digest,
    log,
  });
}

/**
 * Posts what is due, now and from time to time.
 * @returns what ends it, when the post in hand is done
 */
export function keepPosting(post: () => Promise<void>, log: Log): () => Promise<void> {
  let inHand: Promise<void> | null = null;
  const attempt = (): void => {
    inHand ??= post()
      .catch((error: unknown) =>
        log.error('The digest could not be looked after; it is tried again later.', {
          code: errorCode(error),
        }),
      )
      .finally(() => {
        inHand = null;
      });
  };
  attempt();
  const timer = setInterval(attempt, EVERY);
  return async () => {
    clearInterval(timer);
    await inHand;
  };
}
