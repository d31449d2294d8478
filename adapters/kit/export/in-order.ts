import type { Heard, RowReason } from '../../../src/export.ts';
import type { ListedFile } from './archive.ts';
import { faultOf } from './file-error.ts';
import type { Row } from './rows.ts';

/** Rows are put in order of time within so many: what a thread told before has to be read before. */
const WINDOW = 5_000;
/** The same message again is known as such within so many: enough for a day or a page that is there twice. */
const MOST_SEEN = 200_000;

export interface InOrder<Item> {
  readonly file: ListedFile;
  readonly rows: () => Promise<AsyncIterable<Row>>;
  readonly read: (row: Row) => Item | RowReason;
  /** Names a message, for this run. */
  readonly keyOf: (item: Item) => string;
  /** The messages read before, of this file and others. */
  readonly seen: Set<string>;
  /** Passes over what another part reads. */
  readonly isOurs?: (item: Item) => boolean;
}

/**
 * The rows of a file in order of time, each message once and as it was last; and whatever there is to tell of the file.
 */
export async function* readInOrder<Item extends { readonly at: number }>({
  file,
  rows,
  read,
  keyOf,
  seen,
  isOurs = () => true,
}: InOrder<Item>): AsyncGenerator<Item | Exclude<Heard, { kind: 'message' }>> {
  let window = new Map<string, Item>();
  function* inOrder(): Generator<Item> {
    yield* [...window.values()].sort((a, b) => a.at - b.at);
    for (const key of window.keys()) remember(seen, key);
    window = new Map();
  }
  try {
    for await (const row of await rows()) {
      const item = read(row);
      if (typeof item === 'string') {
        yield { kind: 'left-out', reason: item };
        continue;
      }
      if (!isOurs(item)) continue;
      const key = keyOf(item);
      if (seen.has(key) || window.has(key)) yield { kind: 'left-out', reason: 'duplicate' };
      if (!seen.has(key)) window.set(key, item);
      if (window.size === WINDOW) yield* inOrder();
    }
  } catch (error) {
    yield { kind: 'fault', file: file.number, fault: faultOf(error) };
  }
  yield* inOrder();
  yield { kind: 'file-read', bytes: file.bytes };
}

function remember(seen: Set<string>, key: string): void {
  if (seen.size >= MOST_SEEN) seen.delete(seen.values().next().value!);
  seen.add(key);
}
