import { closeSync, createReadStream, fstatSync, openSync, readSync } from 'node:fs';
import { RandomAccessReader } from 'yauzl';

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

  override _readStreamForRange(start: number, end: number): ReturnType<typeof createReadStream> {
    return createReadStream('', { fd: this.#fd, autoClose: false, start, end: end - 1 });
  }

  override close(done?: Parameters<RandomAccessReader['close']>[0]): void {
    closeSync(this.#fd);
    done?.(null);
  }
}
