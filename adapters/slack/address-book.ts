import type { AuthorKey, MessageKey } from '../../src/message.ts';
import type { NudgeKey } from '../../src/nudge.ts';
import { createExpiringMap, type ExpiringMap } from '../kit/expiring-map.ts';

/** Where a message stands and who wrote it, in Slack's ids. */
export interface Address {
  readonly author: AuthorKey;
  readonly user: string;
  readonly channel: string;
  readonly ts: string;
  /** The first message of the thread that it answers in, or null outside any thread. */
  readonly threadTs: string | null;
}

/** What the opaque keys stand for: in memory only, bounded and expiring. */
export interface AddressBook {
  readonly messages: ExpiringMap<MessageKey, Address>;
  /** Who was nudged: only they may answer. */
  readonly nudged: ExpiringMap<NudgeKey, string>;
  /** The direct conversation with an author. */
  readonly conversations: ExpiringMap<AuthorKey, string>;
}

const MINUTE = 60_000;

export function createAddressBook(clock: () => number): AddressBook {
  return {
    // A nudge is delivered while its message is in hand, or soon after at the latest.
    messages: createExpiringMap({ lifetime: 10 * MINUTE, capacity: 10_000, clock }),
    nudged: createExpiringMap({ lifetime: 7 * 24 * 60 * MINUTE, capacity: 20_000, clock }),
    conversations: createExpiringMap({ lifetime: 60 * MINUTE, capacity: 10_000, clock }),
  };
}
