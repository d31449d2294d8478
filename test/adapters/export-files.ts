import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';
import type { ExportReader, Heard } from '../../src/export.ts';

/** The files of an export by their paths: JSON values, or bytes as they are. */
export type Files = Readonly<Record<string, unknown>>;

const bytesOf = (content: unknown): Buffer =>
  Buffer.isBuffer(content) ? content : Buffer.from(JSON.stringify(content));

/** A real zip of these files. */
export async function zipOf(files: Files): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [path, content] of Object.entries(files)) zip.addBuffer(bytesOf(content), path);
  zip.end();
  return buffer(zip.outputStream);
}

export const freshFolder = (): string => mkdtempSync(join(tmpdir(), 'export-'));

/** Writes the files into a folder of their own, and gives its path. */
export function folderOf(files: Files): string {
  const root = freshFolder();
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), bytesOf(content));
  }
  return root;
}

/** Writes a zip into a folder of its own, and gives its path. */
export function written(zip: Buffer, name = 'export.zip'): string {
  const path = join(freshFolder(), name);
  writeFileSync(path, zip);
  return path;
}

/** Everything that an export has to say, part by part. */
export async function heardFrom(reader: ExportReader): Promise<Heard[]> {
  const heard: Heard[] = [];
  for (const part of reader.parts) for await (const many of reader.read(part)) heard.push(...many);
  return heard;
}

/** The texts that were counted, in the order in which they came. */
export function textsOf(heard: readonly Heard[]): string[] {
  return heard.flatMap((each) => (each.kind === 'message' && each.isCounted ? [each.message.text] : []));
}

/** Why rows were left out, and how many of each. */
export function leftOutOf(heard: readonly Heard[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const each of heard)
    if (each.kind === 'left-out') counts[each.reason] = (counts[each.reason] ?? 0) + 1;
  return counts;
}
