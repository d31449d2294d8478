import { constants, createReadStream } from 'node:fs';
import { lstat, readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { FileAtFault, FileFault } from '../../../src/export.ts';
import { ExportError, MOST_FILES, printable, type Archive, type ListedFile } from './archive.ts';

/** Exports are two folders deep; one that goes down much further is none. */
const DEEPEST = 8;

/** The files of an export that was unpacked. Links are named and not followed: they may lead anywhere. */
export async function openFolder(root: string): Promise<Archive> {
  const paths: string[] = [];
  const files: ListedFile[] = [];
  const faults: FileAtFault[] = [];

  async function list(folder: string, depth: number): Promise<void> {
    const entries = await readdir(join(root, folder), { withFileTypes: true });
    for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory() && depth < DEEPEST) {
        await list(path, depth + 1);
        continue;
      }
      if (paths.length === MOST_FILES) throw tooMany(root);
      const number = paths.push(path) - 1;
      const listed = await look(root, path);
      if (typeof listed === 'string') faults.push({ file: number, fault: listed });
      else files.push({ number, path, ...listed });
    }
  }

  await list('', 1);
  return {
    files,
    faults,
    pathOf: (file) => printable(paths[file] ?? '?'),
    open: ({ path }) => openFile(join(root, path)),
    close: () => undefined,
  };
}

/** An export of one file. */
export async function openSingle(path: string): Promise<Archive> {
  const listed = await look(dirname(path), basename(path));
  const found = typeof listed === 'string' ? null : { number: 0, path: basename(path), ...listed };
  return {
    files: found === null ? [] : [found],
    faults: typeof listed === 'string' ? [{ file: 0, fault: listed }] : [],
    pathOf: () => printable(basename(path)),
    open: () => openFile(path),
    close: () => undefined,
  };
}

async function look(root: string, path: string): Promise<Pick<ListedFile, 'bytes' | 'mark'> | FileFault> {
  try {
    const found = await lstat(join(root, path));
    if (found.isSymbolicLink()) return 'a-link';
    // A pipe or a device might never end.
    return found.isFile() ? { bytes: found.size, mark: String(found.mtimeMs) } : 'unreadable';
  } catch {
    return 'unreadable';
  }
}

/** Not through a link that has been put in its place since. */
const openFile = (path: string) =>
  createReadStream(path, { flags: (constants.O_RDONLY | constants.O_NOFOLLOW) as unknown as string });

export const tooMany = (path: string) =>
  new ExportError(`${path} holds more than ${MOST_FILES} files, which no export of a chat does.`);
