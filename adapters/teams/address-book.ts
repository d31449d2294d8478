import type { AuthorKey, MessageKey } from '../../src/message.ts';
import type { NudgeKey } from '../../src/nudge.ts';
import { createExpiringMap, type ExpiringMap } from '../kit/expiring-map.ts';

/** Where a message stands and who wrote it, in the ids of Teams. */
export interface Address {
  readonly author: AuthorKey;
  readonly user: string;
  /** The bot as this conversation knows it. */
  readonly bot: string;
  /** The channel or chat, without the thread. */
  readonly place: string;
  readonly tenant: string | null;
  readonly serviceUrl: string;
}

/** What the opaque keys stand for: in memory only, bounded and expiring. */
export interface AddressBook {
  readonly messages: ExpiringMap<MessageKey, Address>;
  /** Who was nudged: only they may answer. */
  readonly nudged: ExpiringMap<NudgeKey, string>;
  /** The 1:1 conversation with an author. */
  readonly conversations: ExpiringMap<AuthorKey, string>;
}

const MINUTE = 60_000;

export function createAddressBook(clock: () => number): AddressBook {
  return {
    // A nudge is delivered while its message is in hand.
    messages: createExpiringMap({ lifetime: 10 * MINUTE, capacity: 10_000, clock }),
    nudged: createExpiringMap({ lifetime: 7 * 24 * 60 * MINUTE, capacity: 20_000, clock }),
    conversations: createExpiringMap({ lifetime: 60 * MINUTE, capacity: 10_000, clock }),
  };
}
