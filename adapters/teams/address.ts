import type { AuthorKey } from '../../src/message.ts';

/** Where a word of ours stands, in the ids of Teams. */
export interface Place {
  readonly conversation: string;
  /** Unknown where Teams did not say. */
  readonly activity: string | undefined;
  readonly serviceUrl: string;
}

/** Where a message stands and who wrote it, in the ids of Teams. */
export interface Address {
  readonly author: AuthorKey;
  readonly user: string;
  /** The bot as this conversation knows it. */
  readonly bot: string;
  /** The channel or chat, without the thread. */
  readonly place: string;
  /** The same with the thread, as Teams wants it for an answer there. */
  readonly conversation: string;
  /** Leads to the message; null where there is none. */
  readonly link: string | null;
  readonly tenant: string | null;
  readonly serviceUrl: string;
}
