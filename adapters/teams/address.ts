import type { AuthorKey } from '../../src/message.ts';

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
