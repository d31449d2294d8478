import { setTimeout as wait } from 'node:timers/promises';

/** What `asked` comes to, or `otherwise` where that takes longer than `patience` milliseconds. */
export async function within<Value>(
  patience: number,
  asked: Promise<Value>,
  otherwise: () => Value,
): Promise<Value> {
  const over = new AbortController();
  const late = wait(patience, undefined, { signal: over.signal }).then(otherwise);
  // It is ended by us where the answer comes first.
  late.catch(() => undefined);
  try {
    return await Promise.race([asked, late]);
  } finally {
    over.abort();
  }
}
