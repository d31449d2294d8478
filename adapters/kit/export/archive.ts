import { createHash } from 'node:crypto';
import type { FileAtFault } from '../../../src/export.ts';
import { MendableError } from '../../../src/mendable-error.ts';

/** An export that cannot be read at all: where it was looked for and what to do, ready to be shown. */
export class ExportError extends MendableError {
  override readonly name = 'ExportError';
}

/** A file of an export as its listing has it; its content is to be believed only when it was read. */
export interface ListedFile {
  readonly number: number;
  /** With "/" between its steps, and no step up or out. */
  readonly path: string;
  /** Unpacked. */
  readonly bytes: number;
  /** Changes when the content does. */
  readonly mark: string;
}

/** The files of an export, whether it is a folder, a zip or a single file. Nothing is ever unpacked to the disk. */
export interface Archive {
  readonly files: readonly ListedFile[];
  readonly faults: readonly FileAtFault[];
  /** Shows where a file stands, even one that cannot be read. */
  pathOf(file: number): string;
  /** The bytes of a file. @throws FileError, while they are read, where they cannot be */
  open(file: ListedFile): AsyncIterable<Buffer>;
  close(): void;
}

/** More files than any export has are refused, before they fill the memory. */
export const MOST_FILES = 1_000_000;

/** Two secrets of an export's own: whoever has it can find them again, whoever has not cannot guess them. */
export function secretsOf({ files }: Pick<Archive, 'files'>): { fingerprint: string; keys: Uint8Array } {
  const hash = createHash('sha256');
  for (const { path, bytes, mark } of files) hash.update(JSON.stringify([path, bytes, mark]));
  const seed = hash.digest();
  const derive = (purpose: string) => createHash('sha256').update(purpose).update(seed).digest();
  return { fingerprint: derive('fingerprint').toString('base64url'), keys: new Uint8Array(derive('keys')) };
}

/** A path fit for a terminal: without characters that could move its cursor or change its colours. */
export function printable(path: string): string {
  return path.replace(/\p{C}/gu, '?');
}
