import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { Readable } from 'node:stream';
import { RandomAccessReader } from 'yauzl';

/** Larger files come in pieces of so many bytes. */
const PIECE = 2 ** 16;

/**
 * Reads a zip archive at once, without handing each read to another thread: an export has tens of thousands of small
 * files, and waiting for the others takes longer than reading.
 */
export class ReadsAtOnce extends RandomAccessReader {
  readonly size: number;
  readonly #fd: number;

  /** @throws what the system says, where the file cannot be opened */
  constructor(path: string) {
    super();
    this.#fd = openSync(path, 'r');
    this.size = fstatSync(this.#fd).size;
  }

  /** As many bytes from here on as there are, up to so many. */
  bytesAt(position: number, most: number): Buffer {
    const bytes = Buffer.allocUnsafe(most);
    return bytes.subarray(0, readSync(this.#fd, bytes, 0, most, position));
  }

  override read(
    ...[bytes, offset, length, position, done]: Parameters<RandomAccessReader['read']>
  ): ReturnType<RandomAccessReader['read']> {
    let failure: Error | null = null;
    try {
      const read = readSync(this.#fd, bytes, offset, length, position);
      if (read < length) failure = new Error('It ends too early');
    } catch (error) {
      failure = error as Error;
    }
    done(failure);
  }

  // A stream of the file system's own would close the file when it is left before its end.
  override _readStreamForRange(start: number, end: number): Readable {
    return Readable.from(this.#pieces(start, end), { objectMode: false });
  }

  *#pieces(start: number, end: number): Generator<Buffer> {
    for (let at = start; at < end;) {
      const piece = this.bytesAt(at, Math.min(PIECE, end - at));
      if (piece.length === 0) return;
      yield piece;
      at += piece.length;
    }
  }

  override close(done?: Parameters<RandomAccessReader['close']>[0]): void {
    closeSync(this.#fd);
    done?.(null);
  }
}
