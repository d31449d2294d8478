import type { AuthorKey, MessageKey } from '../../src/message.ts';
import type { NudgeKey } from '../../src/nudge.ts';
import { createExpiringMap, type ExpiringMap } from './expiring-map.ts';

/** What the opaque keys stand for, in a platform's own ids: in memory only, bounded and expiring. */
export interface AddressBook<Address> {
  readonly messages: ExpiringMap<MessageKey, Address>;
  /** Who wrote or joined a moment ago, and may be welcomed. */
  readonly people: ExpiringMap<AuthorKey, Address>;
  /** Who was nudged: only they may answer. */
  readonly nudged: ExpiringMap<NudgeKey, string>;
  /** The private conversation with an author. */
  readonly conversations: ExpiringMap<AuthorKey, string>;
}

const MINUTE = 60_000;

/** @param clock milliseconds since the epoch. */
export function createAddressBook<Address>(clock: () => number): AddressBook<Address> {
  return {
    // A nudge is delivered while its message is in hand, or soon after at the latest.
    messages: createExpiringMap({ lifetime: 10 * MINUTE, capacity: 10_000, clock }),
    people: createExpiringMap({ lifetime: 10 * MINUTE, capacity: 10_000, clock }),
    nudged: createExpiringMap({ lifetime: 7 * 24 * 60 * MINUTE, capacity: 20_000, clock }),
    conversations: createExpiringMap({ lifetime: 60 * MINUTE, capacity: 10_000, clock }),
  };
}
