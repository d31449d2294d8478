import type { Heard, RowReason } from '../../../src/export.ts';
import type { ListedFile } from './archive.ts';
import { faultOf } from './file-error.ts';
import type { Row, Rows } from './rows.ts';

/** Rows are put in order of time within so many: what a thread told before has to be read before. */
const WINDOW = 5_000;
/** The same message again is known as such within so many: enough for a day or a page that is there twice. */
const MOST_SEEN = 200_000;

/** Whatever there is to tell of a file besides its messages. */
export type OfFile = Exclude<Heard, { kind: 'message' }>;

export interface InOrder<Item> {
  readonly file: ListedFile;
  readonly rows: Rows;
  readonly read: (row: Row) => Item | RowReason;
  /** Names a message, for this run. */
  readonly keyOf: (item: Item) => string;
  /** The messages read before, of this file and others. */
  readonly seen: Set<string>;
  /** Passes over what another part reads. */
  readonly isOurs?: (item: Item) => boolean;
}

/**
 * The rows of a file in order of time, many at a time, each message once and as it was last; and whatever there is to
 * tell of the file.
 */
export async function* readInOrder<Item extends { readonly at: number }>({
  file,
  rows,
  read,
  keyOf,
  seen,
  isOurs = () => true,
}: InOrder<Item>): AsyncGenerator<readonly (Item | OfFile)[]> {
  let window = new Map<string, Item>();
  function inOrder(): Item[] {
    const items = [...window.values()].sort((a, b) => a.at - b.at);
    for (const key of window.keys()) remember(seen, key);
    window = new Map();
    return items;
  }
  function take(row: Row): readonly (Item | OfFile)[] {
    const item = read(row);
    if (typeof item === 'string') return [{ kind: 'left-out', reason: item }];
    if (!isOurs(item)) return NOTHING;
    const key = keyOf(item);
    const isDuplicate = seen.has(key) || window.has(key);
    if (!seen.has(key)) window.set(key, item);
    if (isDuplicate) return [{ kind: 'left-out', reason: 'duplicate' }];
    return window.size === WINDOW ? inOrder() : NOTHING;
  }
  const ends: OfFile[] = [{ kind: 'file-read', bytes: file.bytes }];
  try {
    for await (const many of rows) yield many.flatMap(take);
  } catch (error) {
    ends.unshift({ kind: 'fault', file: file.number, fault: faultOf(error) });
  }
  yield [...inOrder(), ...ends];
}
const NOTHING: readonly never[] = [];

function remember(seen: Set<string>, key: string): void {
  if (seen.size >= MOST_SEEN) seen.delete(seen.values().next().value!);
  seen.add(key);
}
