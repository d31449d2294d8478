/** A map that forgets: entries older than its lifetime, and the oldest when it is full. */
export interface ExpiringMap<Key, Value> {
  get(key: Key): Value | undefined;
  set(key: Key, value: Value): void;
  delete(key: Key): void;
  readonly size: number;
}

export interface ExpiringMapOptions {
  /** Milliseconds. */
  readonly lifetime: number;
  /** Entries. */
  readonly capacity: number;
  readonly clock: () => number;
}

export function createExpiringMap<Key, Value>({
  lifetime,
  capacity,
  clock,
}: ExpiringMapOptions): ExpiringMap<Key, Value> {
  // A Map keeps the order of insertion, so the oldest stand at the front.
  const entries = new Map<Key, { readonly value: Value; readonly expires: number }>();
  const forget = (now: number) => {
    for (const [key, { expires }] of entries) {
      if (expires > now && entries.size <= capacity) break;
      entries.delete(key);
    }
  };
  return {
    get(key) {
      const entry = entries.get(key);
      return entry !== undefined && entry.expires > clock() ? entry.value : undefined;
    },
    set(key, value) {
      const now = clock();
      entries.delete(key);
      entries.set(key, { value, expires: now + lifetime });
      forget(now);
    },
    delete: (key) => void entries.delete(key),
    get size() {
      return entries.size;
    },
  };
}
