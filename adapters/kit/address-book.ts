import type { AuthorKey, MessageKey } from '../../src/message.ts';
import type { NudgeKey } from '../../src/nudge.ts';
import { createExpiringMap, type ExpiringMap } from './expiring-map.ts';

/** Whose a nudge is, and where it stands; null where the platform cannot change it any more. */
export interface Nudged<Place> {
  readonly user: string;
  readonly place: Place | null;
}

/** What the opaque keys stand for, in a platform's own ids: in memory only, bounded and expiring. */
export interface AddressBook<Address, Place> {
  readonly messages: ExpiringMap<MessageKey, Address>;
  /** Who wrote or joined a moment ago, and may be welcomed. */
  readonly people: ExpiringMap<AuthorKey, Address>;
  /** Who was nudged, and where: only they may answer. */
  readonly nudged: ExpiringMap<NudgeKey, Nudged<Place>>;
  /** The private conversation with an author. */
  readonly conversations: ExpiringMap<AuthorKey, string>;
}

const MINUTE = 60_000;

/** @param clock milliseconds since the epoch. */
export function createAddressBook<Address, Place>(clock: () => number): AddressBook<Address, Place> {
  return {
    // A nudge is delivered while its message is in hand, or within ten minutes at the latest.
    messages: createExpiringMap({ lifetime: 20 * MINUTE, capacity: 10_000, clock }),
    people: createExpiringMap({ lifetime: 10 * MINUTE, capacity: 10_000, clock }),
    nudged: createExpiringMap({ lifetime: 7 * 24 * 60 * MINUTE, capacity: 20_000, clock }),
    conversations: createExpiringMap({ lifetime: 60 * MINUTE, capacity: 10_000, clock }),
  };
}
