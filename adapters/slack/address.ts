import type { AuthorKey } from '../../src/message.ts';

/** Where a word of ours stands, in Slack's ids. */
export interface Place {
  readonly channel: string;
  readonly ts: string;
}

/** Where a message stands and who wrote it, in Slack's ids. */
export interface Address {
  readonly author: AuthorKey;
  readonly user: string;
  readonly channel: string;
  readonly ts: string;
  /** The first message of the thread that it answers in, or null outside any thread. */
  readonly threadTs: string | null;
}
