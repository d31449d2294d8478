import { open, stat } from 'node:fs/promises';
import { ExportError, type Archive } from './archive.ts';
import { openFolder, openSingle } from './folder.ts';
import { openZip } from './zip.ts';

/**
 * Opens an export: a folder, a zip, or a single file.
 * @throws ExportError where there is none, or it cannot be read
 */
export async function openArchive(path: string): Promise<Archive> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) return await openFolder(path);
    if (!found.isFile()) throw new ExportError(`${path} is neither a file nor a folder.`);
    return (await isZip(path)) ? await openZip(path) : await openSingle(path);
  } catch (error) {
    if (error instanceof ExportError) throw error;
    throw new ExportError(
      `${path} cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown'}). Give the zip, folder or file of an export that this user may read.`,
    );
  }
}

async function isZip(path: string): Promise<boolean> {
  if (/\.zip$/i.test(path)) return true;
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, 0);
    return bytesRead === 4 && buffer.readUInt32LE(0) === 0x04034b50;
  } finally {
    await file.close();
  }
}
