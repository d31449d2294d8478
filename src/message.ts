import { createHmac, randomBytes } from 'node:crypto';
import type { Audience, Platform } from './vocabulary.ts';

declare const kind: unique symbol;
/** An HMAC under a secret made at boot and kept nowhere: it can be compared, never traced back after a restart. */
type Key<Kind extends string> = string & { readonly [kind]: Kind };

export type MessageKey = Key<'message'>;
export type AuthorKey = Key<'author'>;
export type ThreadKey = Key<'thread'>;
export type ChannelKey = Key<'channel'>;

/** A half-open range of UTF-16 offsets. */
export type Span = readonly [start: number, end: number];

/** What somebody said, as an adapter hands it over. */
export interface Message {
  readonly platform: Platform;
  readonly key: MessageKey;
  readonly author: AuthorKey;
  readonly channel: ChannelKey;
  /** The key of the thread's first message; a message outside any thread is a thread of its own. */
  readonly thread: ThreadKey;
  readonly audience: Audience;
  /** Plain text as a reader sees it: markup, entities and mentions decoded. */
  readonly text: string;
  /** Where members of the workspace are mentioned in `text`. */
  readonly mentions: readonly Span[];
  /** Milliseconds since the epoch. */
  readonly saidAt: number;
}

/** Makes the opaque keys of one run of the program. */
export interface Keyring {
  message(...address: string[]): MessageKey;
  author(...address: string[]): AuthorKey;
  thread(...address: string[]): ThreadKey;
  channel(...address: string[]): ChannelKey;
}

/** A keyring under `secret` (32 random bytes unless a test hands in its own). */
export function createKeyring(secret: Uint8Array = randomBytes(32)): Keyring {
  const seal = <Kind extends string>(type: Kind, address: string[]): Key<Kind> =>
    createHmac('sha256', secret)
      .update(JSON.stringify([type, ...address]))
      .digest('base64url') as Key<Kind>;
  return {
    message: (...address) => seal('message', address),
    author: (...address) => seal('author', address),
    thread: (...address) => seal('thread', address),
    channel: (...address) => seal('channel', address),
  };
}
