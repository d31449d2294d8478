import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A labelled row of the corpora: one message, or a thread in order. */
export interface Row {
  readonly id: string;
  readonly text?: string | undefined;
  readonly messages?: readonly { readonly author?: string; readonly text: string }[] | undefined;
  readonly label: string;
  /** In a thread: the index of the message from which on the label holds. */
  readonly tips?: number | null;
  /** In the corpus of the other duties: the one duty that the label is about, or `none` for ordinary chat. */
  readonly duty?: string;
  /** What sort of row it is. */
  readonly kind?: string;
  readonly category?: string;
}

const LABELS = new Set(['flag', 'ok', 'identifiable', 'not']);

/**
 * The labelled rows of some folders, always in the same order.
 * @throws Error where no folder is named, or one that is for measuring only.
 */
export function readTrainRows(folders: readonly string[]): Row[] {
  if (folders.length === 0) throw new Error('Say which folders hold the train split.');
  if (folders.some((folder) => /sealed|dev/.test(folder)))
    throw new Error('Learn from the train split only.');
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.jsonl'))
      .toSorted()
      .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'))
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Row)
      .filter(({ label }) => LABELS.has(label)),
  );
}

/** Ordinary chat of the corpus of duties is nobody's story and no remark; its other rows are labelled for one duty only. */
export function saysSomethingOf({ duty }: Row): boolean {
  return duty === undefined || duty === 'none';
}

/** Duties whose rows are "ok" by their channel or profile too, and then say nothing of their words. */
export const BY_CIRCUMSTANCE: ReadonlySet<string> = new Set([
  'patient-discussion-in-public',
  'anonymous-doctor',
]);

/**
 * The first message of a thread about patients, as a row of its own: unless it tips the thread, it identifies nobody by
 * itself. Null where a row has none such.
 */
export function openingOf(row: Row): Row | null {
  const { messages, label, tips } = row;
  if (messages === undefined || tips === 0 || (label !== 'identifiable' && label !== 'not')) return null;
  return { ...row, messages: undefined, text: messages[0]!.text, label: 'not' };
}

/** Who wrote a row. */
export function authorOf({ id }: Row): string {
  return id.split('-')[0] ?? '';
}
