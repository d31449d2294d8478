import type { AuthorKey, Message, MessageKey, ThreadKey } from '../message.ts';
import type { Reading } from '../reading/reading.ts';
import type { Telling } from '../reading/telling.ts';
import { together } from '../reading/weight.ts';
import { NOTHING_TOLD, type Told } from './told.ts';

export { NOTHING_TOLD, type Told } from './told.ts';

/** What matters of a message to what was told before it. */
export type Saying = Pick<Message, 'key' | 'author' | 'thread' | 'saidAt'>;

/** Remembers in memory, and forgets by itself, what has been told of a patient. */
export interface Recall {
  told(saying: Saying): Told;
  /** Replaces what this same message told before, so that an edit is judged anew. */
  remember(saying: Saying, reading: Reading): void;
  forget(message: Message['key']): void;
}

interface Entry {
  readonly key: MessageKey;
  readonly author: AuthorKey;
  readonly saidAt: number;
  readonly telling: Telling;
}

/** How long and how much is remembered. */
export interface RecallLimits {
  /** Milliseconds after which a thread's telling is forgotten. */
  readonly threadFor: number;
  /** Milliseconds after which what an author told elsewhere is forgotten. */
  readonly authorFor: number;
  /** Threads and authors kept at most; the longest silent are forgotten first. */
  readonly most: number;
}

const HOUR = 3_600_000;
const LIMITS: RecallLimits = { threadFor: 7 * 24 * HOUR, authorFor: 48 * HOUR, most: 20_000 };
/** Messages remembered of one thread or author. */
const LONGEST = 60;

/** A memory of attributes, kept by thread and by author. */
export function createRecall(settings: Partial<RecallLimits> = {}): Recall {
  const limits = { ...LIMITS, ...settings };
  const threads = new Map<ThreadKey, Entry[]>();
  const authors = new Map<AuthorKey, Entry[]>();
  const homes = new Map<MessageKey, { thread: ThreadKey; author: AuthorKey }>();

  function put<Key>(shelf: Map<Key, Entry[]>, key: Key, entry: Entry): void {
    const entries = (shelf.get(key) ?? []).filter((other) => other.key !== entry.key);
    const place = entries.findLastIndex((other) => other.saidAt <= entry.saidAt) + 1;
    entries.splice(place, 0, entry);
    for (const lost of entries.splice(0, Math.max(0, entries.length - LONGEST))) homes.delete(lost.key);
    // Insertion order is order of speaking, so the longest silent stand at the front.
    shelf.delete(key);
    shelf.set(key, entries);
    if (shelf.size > limits.most) drop(shelf, shelf.keys().next().value!);
  }

  function drop<Key>(shelf: Map<Key, Entry[]>, key: Key): void {
    for (const entry of shelf.get(key) ?? []) homes.delete(entry.key);
    shelf.delete(key);
  }

  function before<Key>(shelf: Map<Key, Entry[]>, key: Key, saying: Saying, lasts: number): Entry[] {
    const fresh = (shelf.get(key) ?? []).filter((entry) => saying.saidAt - entry.saidAt <= lasts);
    return fresh.filter((entry) => entry.key !== saying.key && entry.saidAt <= saying.saidAt);
  }

  return {
    told(saying) {
      const thread = before(threads, saying.thread, saying, limits.threadFor);
      if (thread.length > 0) return addUp(thread, saying.author);
      const own = before(authors, saying.author, saying, limits.authorFor);
      return own.length === 0 ? NOTHING_TOLD : { ...addUp(own.slice(-1), saying.author), elsewhere: true };
    },
    remember(saying, reading) {
      const { key, author, thread, saidAt } = saying;
      const entry: Entry = { key, author, saidAt, telling: reading.telling };
      homes.set(key, { thread, author });
      put(threads, thread, entry);
      if (reading.telling.health) put(authors, author, entry);
    },
    forget(message) {
      const home = homes.get(message);
      if (home === undefined) return;
      homes.delete(message);
      const without = (entries: readonly Entry[] = []) => entries.filter((entry) => entry.key !== message);
      threads.set(home.thread, without(threads.get(home.thread)));
      authors.set(home.author, without(authors.get(home.author)));
    },
  };
}

/** Adds up what was told of the last patient: a new one starts anew. */
function addUp(entries: readonly Entry[], speaker: AuthorKey): Told {
  let sum: Told = NOTHING_TOLD;
  let teller: AuthorKey | undefined;
  for (const { author, telling } of entries) {
    // Teaching goes on with its next case.
    if (telling.anew) sum = { ...NOTHING_TOLD, nobody: sum.nobody };
    teller ??= author;
    const guess = telling.guesses || (telling.asks && author !== teller);
    const confirmed = telling.confirms ? sum.guesses : [];
    sum = {
      attributes: [...sum.attributes, ...confirmed, ...(guess ? [] : telling.attributes)],
      guesses: guess ? telling.attributes : telling.confirms ? [] : sum.guesses,
      health: sum.health || telling.health,
      tipped: sum.tipped || telling.tips,
      nobody: sum.nobody || telling.nobody,
      wanted: telling.wants,
      weight: together(sum.weight, telling.weight),
      messages: sum.messages + 1,
      byOthers: false,
      elsewhere: false,
    };
  }
  return { ...sum, byOthers: teller !== undefined && teller !== speaker };
}
