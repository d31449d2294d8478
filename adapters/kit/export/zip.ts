import { inflateRawSync } from 'node:zlib';
import {
  fromRandomAccessReaderPromise,
  getFileNameLowLevel,
  validateFileName,
  type Entry,
  type ZipFile,
} from 'yauzl';
import type { FileAtFault, FileFault } from '../../../src/export.ts';
import { ExportError, MOST_FILES, printable, type Archive, type ListedFile } from './archive.ts';
import { FileError } from './file-error.ts';
import { tooMany } from './folder.ts';
import { ReadsAtOnce } from './reads-at-once.ts';

/** Chat packs to a tenth or so; deflate itself goes to a thousandth, which only a zip bomb uses. */
const DENSEST = 200;
/** Below this many bytes, unpacked, even the densest does no harm. */
const HARMLESS = 8 * 2 ** 20;
/** Up to this many bytes, unpacked, a file is read and inflated in one go: an export has tens of thousands of days. */
const SMALL = 2 ** 20;
const LINK = 0o120_000;
const DEFLATED = 8;

/**
 * The files of a zipped export, read in place. Sizes, paths and counts are taken for what they are: claims.
 * @throws ExportError where its listing cannot be read
 */
export async function openZip(path: string): Promise<Archive> {
  const reader = new ReadsAtOnce(path);
  const zip = await openListing(path, reader);
  const paths: string[] = [];
  const entries = new Map<number, Entry>();
  const files: ListedFile[] = [];
  const faults: FileAtFault[] = [];
  let packed = 0;
  try {
    for await (const entry of zip.eachEntry()) {
      const name = nameOf(entry);
      if (name.endsWith('/')) continue;
      if (paths.length === MOST_FILES) throw tooMany(path);
      const number = paths.push(name) - 1;
      packed += entry.compressedSize;
      // Files that share their bytes with others are a bomb's, not a chat's.
      const fault = packed > zip.fileSize ? 'swells' : faultIn(entry, name);
      if (fault !== null) faults.push({ file: number, fault });
      else {
        entries.set(number, entry);
        files.push({ number, path: name, bytes: entry.uncompressedSize, mark: String(entry.crc32) });
      }
    }
  } catch (error) {
    zip.close();
    throw error instanceof ExportError ? error : damaged(path);
  }
  return {
    files: files.toSorted((a, b) => (a.path < b.path ? -1 : 1)),
    faults,
    pathOf: (file) => printable(paths[file] ?? '?'),
    async *open({ number, bytes }) {
      const entry = entries.get(number);
      if (entry === undefined) throw new FileError('unreadable');
      const isSmall = bytes <= SMALL && entry.compressionMethod === DEFLATED;
      yield* upTo(bytes, isSmall ? inflate(zip, reader, entry) : unpack(zip, entry));
    },
    close: () => zip.close(),
  };
}

/** Names are checked here, one by one: a single bad one is no reason to read nothing. */
async function openListing(path: string, reader: ReadsAtOnce): Promise<ZipFile> {
  const options = { decodeStrings: false, autoClose: false, validateEntrySizes: false };
  try {
    return await fromRandomAccessReaderPromise(reader, reader.size, options);
  } catch {
    reader.close();
    throw damaged(path);
  }
}

const damaged = (path: string) =>
  new ExportError(
    `${path} is no zip archive, or was cut short: its list of files cannot be read. Download or export it again.`,
  );

/** Most archives say UTF-8 by being it, whatever their flag says. */
function nameOf({ fileNameRaw, generalPurposeBitFlag, extraFields }: Entry): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(fileNameRaw);
  } catch {
    return getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, false);
  }
}

function faultIn(entry: Entry, name: string): FileFault | null {
  if (validateFileName(name) !== null || name.includes('\0')) return 'unsafe-path';
  if (((entry.externalFileAttributes >>> 16) & 0o170_000) === LINK) return 'a-link';
  if (entry.isEncrypted()) return 'encrypted';
  const { uncompressedSize: bytes, compressedSize: packed } = entry;
  return bytes > HARMLESS && bytes > packed * DENSEST ? 'swells' : null;
}

async function* unpack(zip: ZipFile, entry: Entry): AsyncGenerator<Buffer> {
  yield* await zip.openReadStreamPromise(entry);
}

/** A stream would be put together, and waited for, ten times as long as a day of a channel takes to read. */
async function* inflate(zip: ZipFile, reader: ReadsAtOnce, entry: Entry): AsyncGenerator<Buffer> {
  const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true });
  const packed = reader.bytesAt(fileDataStart, entry.compressedSize);
  yield inflateRawSync(packed, { maxOutputLength: entry.uncompressedSize + 1 });
}

/** The bytes of a file up to the size that was promised, and not one more. */
async function* upTo(bytes: number, chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let read = 0;
  for await (const chunk of chunks) {
    read += chunk.length;
    if (read > bytes) throw new FileError('swells');
    yield chunk;
  }
  if (read < bytes) throw new FileError('cut-short');
}
