import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Digest, DigestPlace } from './digest.ts';
import type { Advice, Draft } from './draft.ts';
import type { HomeView, OwnMute } from './home.ts';
import type { Arrival, Message, MessageKey, Person } from './message.ts';
import type { Nudge, NudgeKey } from './nudge.ts';
import type { Welcome } from './welcome.ts';
import type { Answer, Outcome, Platform } from './vocabulary.ts';

/** What an adapter tells the program. Each call resolves when the work is done, so that an adapter may acknowledge after it. */
export interface Inbox {
  said(message: Message): Promise<void>;
  /** @param editedAt milliseconds since the epoch; as it was said, if it does not tell */
  edited(message: Message, editedAt?: number): Promise<void>;
  deleted(message: MessageKey): Promise<void>;
  /** Resolves to whether the nudge was still open, so that the answer counts. */
  answered(nudge: NudgeKey, answer: Answer): Promise<boolean>;
  joined(arrival: Arrival): Promise<void>;
  /** Somebody wants no more welcomes and reminders, however old the one is that they answer. */
  noMore(person: Person): Promise<void>;
  /** Judges what was not posted yet. Nothing of it is kept, and it is counted nowhere. */
  draft(draft: Draft): Promise<Advice>;
  /**
   * What this person finds in the bot's own place.
   * @param isModerator whether the policy names them, which the adapter knows
   */
  home(person: Person, isModerator?: boolean): Promise<HomeView>;
  /** Somebody wants to hear of a duty again that they muted. */
  unmute(person: Person, mute: OwnMute['id']): Promise<void>;
}

/**
 * `delivered`: on its way to its author alone. `undeliverable`: there is no private way to them, and none will open by
 * trying again. `stale`: it had to wait so long that it would come too late.
 */
export type Delivery = 'delivered' | 'undeliverable' | 'stale';

/** How a nudge ends without an answer: what its author did about the message. */
export type Ending = Extract<Outcome, 'edited' | 'deleted'>;

/** `posted`, or `refused`: the platform did not take it for certain, and somebody may have to mend something. */
export type Posting = 'posted' | 'refused';

/** An HTTP path that an adapter answers on the program's one server; the body has not been read. */
export interface Route {
  readonly method: 'get' | 'post';
  readonly path: string;
  handle(request: IncomingMessage, response: ServerResponse): Promise<void> | void;
}

/** A chat platform. */
export interface Adapter {
  readonly platform: Platform;
  readonly routes: readonly Route[];
  /** Begins to receive. */
  start(inbox: Inbox): Promise<void>;
  /** Finishes what is in hand, then receives no more. */
  stop(): Promise<void>;
  /**
   * Shows a nudge to its author and to nobody else.
   * @throws when trying again later may help (a rate limit, a timeout): the platform is then asked to redeliver.
   */
  deliver(nudge: Nudge): Promise<Delivery>;
  /**
   * Puts thanks in the place of a nudge whose author has seen to the message. Never fails: what cannot be changed any
   * more stays as it was.
   */
  close(nudge: NudgeKey, ending: Ending): Promise<void>;
  /**
   * Shows a welcome to the person who joined and to nobody else.
   * @throws when trying again later may help
   */
  welcome(welcome: Welcome): Promise<Delivery>;
  /**
   * Posts a digest in the moderators' channel, for all who are in it; absent where a platform has none.
   * @throws when nobody knows whether it was taken
   */
  post?(digest: Digest, place: DigestPlace): Promise<Posting>;
}

/** Numbers, and codes of our own or of a platform's error list: never text, a name or an identifier. */
export type LogFacts = Readonly<Record<string, number | boolean | ErrorCode>>;
/** A code such as `rate_limited`, made by `errorCode` only. */
export type ErrorCode = string & { readonly [errorCodeBrand]: true };
declare const errorCodeBrand: unique symbol;

/** Writes what happened, never to whom or about what. */
export interface Log {
  info(what: string, facts?: LogFacts): void;
  warn(what: string, facts?: LogFacts): void;
  error(what: string, facts?: LogFacts): void;
}

/**
 * What an error may say in a log: its code, if it looks like one from a list, or else its class.
 * Its message is left out, because it may quote what somebody posted.
 */
export function errorCode(error: unknown): ErrorCode {
  const { code, data, name } = (error ?? {}) as {
    code?: unknown;
    data?: { error?: unknown };
    name?: unknown;
  };
  const candidates = [data?.error, code, name];
  const known = candidates.find((each) => typeof each === 'string' && /^[A-Z][A-Z_]{0,39}$/i.test(each));
  return (known ?? 'unknown') as ErrorCode;
}
