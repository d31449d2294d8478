import type { ExportPart } from '../../../src/export.ts';
import type { Archive, ListedFile } from '../../kit/export/archive.ts';

/** The files of a folder, and which of the channels in them are read with this part. */
export interface TeamsPart extends ExportPart {
  readonly files: readonly ListedFile[];
  readonly share: number;
  readonly shares: number;
}

/** Folders smaller than this are read in one go; in larger ones each part reads all, and judges its share. */
const SMALL = 4 * 2 ** 20;
const MESSAGES = /\.(?:json|jsonl|ndjson)$/i;
const LINES = /\.(?:jsonl|ndjson)$/i;
const LISTS = /^(?:all)?channels\.json$/i;

/** The pages of an answer are numbered, and 10 comes after 9. */
const inOrder = new Intl.Collator('en', { numeric: true });

/** One JSON value a line, rather than one list a file. */
export const isOfLines = ({ path }: ListedFile): boolean => LINES.test(path);

/** Files that say what the channels are called and who reads them. */
export const listsIn = ({ files }: Pick<Archive, 'files'>): readonly ListedFile[] =>
  files.filter(({ path }) => LISTS.test(path.split('/').at(-1)!));

/** Cuts an export into parts, folder by folder: what belongs together stands together. */
export function planParts({ files }: Pick<Archive, 'files'>, shares: number): TeamsPart[] {
  const folders = new Map<string, ListedFile[]>();
  for (const file of files) {
    const steps = file.path.split('/');
    const name = steps.pop()!;
    if (!MESSAGES.test(name) || LISTS.test(name) || steps.includes('__MACOSX')) continue;
    const others = folders.get(steps.join('/'));
    if (others === undefined) folders.set(steps.join('/'), [file]);
    else others.push(file);
  }
  const parts = [...folders.values()].flatMap((unordered) => {
    const inFolder = unordered.toSorted((a, b) => inOrder.compare(a.path, b.path));
    const bytes = inFolder.reduce((sum, file) => sum + file.bytes, 0);
    const into = bytes < SMALL ? 1 : shares;
    return Array.from({ length: into }, (_, share) => ({ files: inFolder, bytes, share, shares: into }));
  });
  return parts.map((part, number) => ({ ...part, number }));
}
