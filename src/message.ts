import { createHmac, randomBytes } from 'node:crypto';
import type { Audience, Platform } from './vocabulary.ts';

declare const kind: unique symbol;
/** An HMAC under a secret made at boot and kept nowhere: it can be compared, never traced back after a restart. */
type Key<Kind extends string> = string & { readonly [kind]: Kind };

export type MessageKey = Key<'message'>;
export type AuthorKey = Key<'author'>;
export type ThreadKey = Key<'thread'>;
/** Of a place and of a person, under a secret of the organisation's own where it set one: the same after a restart. */
export type ChannelKey = Key<'channel'>;
export type PreferenceKey = Key<'preference'>;

/** A half-open range of UTF-16 offsets. */
export type Span = readonly [start: number, end: number];

/** What a platform tells of a channel, from which its audience is told. Used and forgotten. */
export interface ChannelFacts {
  /** As the platform knows it. */
  readonly id: string;
  /** Null where it has none or the platform would not tell. */
  readonly name: string | null;
  /** `group`: a chat of a few, without a channel of its own. */
  readonly form: 'channel' | 'group';
  /** Whether another organisation reads along. */
  readonly isShared: boolean;
  /** Whether guests are known to read along. */
  readonly hasGuests: boolean;
}

/** Who reads a channel, as the policy or a cautious guess has it. */
export type AudienceOf = (channel: ChannelFacts) => Audience;

/** How an author presents themself; each is empty where nothing is given. Read for one judgement, kept nowhere. */
export interface Profile {
  readonly displayName: string;
  readonly realName: string;
  readonly title: string;
}

/** A file that came with a message; it is fetched only if it is looked at, and then held in memory alone. */
export interface Attachment {
  readonly name: string;
  /** As the platform says, to be believed only once the content agrees. */
  readonly mediaType: string | null;
  /** @throws where it cannot be had within bounds of size, time and place. */
  open(): Promise<Uint8Array>;
}

/** Somebody as they are known now, and as they will be known after a restart if they want to hear less of something. */
export interface Person {
  readonly author: AuthorKey;
  readonly preference: PreferenceKey;
}

/** What somebody said, as an adapter hands it over. */
export interface Message extends Person {
  readonly platform: Platform;
  readonly key: MessageKey;
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
  /** Known where outsiders read along; null elsewhere, or where the platform would not tell. */
  readonly profile: Profile | null;
  readonly attachments: readonly Attachment[];
}

/** Somebody joined a channel that is read. */
export interface Arrival extends Person {
  readonly platform: Platform;
  readonly channel: ChannelKey;
  readonly audience: Audience;
}

/** Makes the opaque keys of one run of the program. */
export interface Keyring {
  message(...address: string[]): MessageKey;
  author(...address: string[]): AuthorKey;
  thread(...address: string[]): ThreadKey;
  channel(...address: string[]): ChannelKey;
  preference(...address: string[]): PreferenceKey;
}

/**
 * A keyring under `secret` (32 random bytes unless a test hands in its own).
 * @param lasting the organisation's own secret, under which it is known again who wants to hear no more, and where
 */
export function createKeyring(secret: Uint8Array = randomBytes(32), lasting: Uint8Array = secret): Keyring {
  const seal = <Kind extends string>(type: Kind, address: string[], under = secret): Key<Kind> =>
    createHmac('sha256', under)
      .update(JSON.stringify([type, ...address]))
      .digest('base64url') as Key<Kind>;
  return {
    message: (...address) => seal('message', address),
    author: (...address) => seal('author', address),
    thread: (...address) => seal('thread', address),
    channel: (...address) => seal('channel', address, lasting),
    preference: (...address) => seal('preference', address, lasting),
  };
}
