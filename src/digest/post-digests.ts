import type { Digest } from '../digest.ts';
import type { DigestPlaces } from '../policy/policy.ts';
import { errorCode, type Adapter, type Log } from '../ports.ts';
import type { Claim, DigestLedger } from '../statistics/digests.ts';
import { isoWeek } from '../statistics/tally.ts';
import type { PublishedPeriod } from '../statistics/trends.ts';

export interface DigesterParts {
  /** What was published, oldest first. */
  readonly published: () => readonly PublishedPeriod[];
  readonly write: (periods: readonly PublishedPeriod[]) => Digest | null;
  readonly ledger: DigestLedger;
  readonly adapters: readonly Pick<Adapter, 'platform' | 'post'>[];
  /** As the policy of the day has them. */
  readonly places: () => DigestPlaces;
  readonly log: Log;
}

/**
 * Posts the digest of the last period that was published where it was not posted yet, and where the policy names a channel.
 * To call it often costs little; earlier digests that were missed are not made up for.
 */
export function createDigester(parts: DigesterParts): () => Promise<void> {
  const { published, write, ledger, adapters, places, log } = parts;

  async function post(claim: Claim, work: () => ReturnType<NonNullable<Adapter['post']>>): Promise<void> {
    try {
      if ((await work()) === 'posted') {
        claim.sent();
        log.info('The digest was posted.');
      } else {
        claim.release();
        log.warn('The digest could not be posted; it is tried again in an hour.');
      }
    } catch (error) {
      // It may have been taken: the claim stands, and when it runs out there is one more attempt.
      log.error('Nobody knows whether the digest was posted.', { code: errorCode(error) });
    }
  }

  return async () => {
    const chosen = places();
    for (const adapter of adapters) {
      const { platform } = adapter;
      const place = platform === 'playground' ? null : chosen[platform];
      if (platform === 'playground' || place === null || adapter.post === undefined) continue;
      const periods = published();
      const last = periods.at(-1);
      const digest = write(periods);
      if (last === undefined || digest === null) return;
      const claim = ledger.claim(isoWeek(Date.parse(last.period.start)), platform);
      if (claim !== null) await post(claim, () => adapter.post!(digest, place));
    }
  };
}
