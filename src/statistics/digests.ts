import type { Database } from '../store/database.ts';
import type { Platform } from '../vocabulary.ts';
import type { IsoWeek } from './tally.ts';

/** Where a digest can be posted: nobody real reads the playground's. */
export type DigestPlatform = Exclude<Platform, 'playground'>;

/** The right to post one digest, for a while. */
export interface Claim {
  /** It was posted. */
  sent(): void;
  /** It was not taken, for certain: somebody may try again later. */
  release(): void;
}

/** Which digests were posted: shared by all who work on one file. */
export interface DigestLedger {
  /**
   * Claims the digest of a published period before it is posted; null where it was posted, somebody else is at it, or
   * it may have been posted twice.
   */
  claim(first: IsoWeek, platform: DigestPlatform): Claim | null;
}

/** Whoever takes longer than this has ended without a word, in seconds. */
const LEASE = 10 * 60;
/** What was refused is tried again after this long, in seconds: as a rule somebody has to mend something first. */
const TRY_AGAIN = 60 * 60;

/** @param clock milliseconds since the epoch */
export function openDigests(database: Database, clock: () => number): DigestLedger {
  const claim = database
    .prepare(
      `INSERT INTO digests (first_week, platform, state, claims, until)
       SELECT first_week, :platform, 'claimed', 1, :until FROM periods WHERE first_week = :first AND published = 1
       ON CONFLICT DO UPDATE SET state = 'claimed', claims = claims + 1, until = excluded.until
       WHERE state <> 'sent' AND until <= :now AND claims < 2
       RETURNING claims`,
    )
    .pluck();
  const sent = database.prepare(
    "UPDATE digests SET state = 'sent' WHERE first_week = :first AND platform = :platform",
  );
  // Whoever outlived their lease may not end another's claim.
  const release = database.prepare(
    `UPDATE digests SET state = 'waiting', claims = claims - 1, until = :until
     WHERE first_week = :first AND platform = :platform AND state = 'claimed' AND claims = :mine`,
  );
  const seconds = () => Math.floor(clock() / 1_000);
  return {
    claim(first, platform) {
      const now = seconds();
      const mine = claim.get({ first, platform, now, until: now + LEASE }) as number | undefined;
      if (mine === undefined) return null;
      return {
        sent: () => void sent.run({ first, platform }),
        release: () => void release.run({ first, platform, mine, until: seconds() + TRY_AGAIN }),
      };
    },
  };
}
