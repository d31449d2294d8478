import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Worker as Thread } from 'node:worker_threads';
import type { Worker } from 'tesseract.js';

/** Reads the text in pictures, offline and one at a time. */
export interface Ocr {
  /**
   * The text in a picture; null where it cannot be decoded.
   * @throws TooSlowError when time is up
   */
  read(bytes: Uint8Array): Promise<string | null>;
  close(): Promise<void>;
}

/** Reading took longer than it may. */
export class TooSlowError extends Error {
  override readonly name = 'TooSlowError';
}

export interface OcrSettings {
  /** How long one picture may take, in milliseconds. */
  readonly patience?: number;
  /** How long the reader stays in memory with nothing to read, in milliseconds. */
  readonly idle?: number;
}

/** LSTM only: the model of the language data. */
const ENGINE_MODE = 1;
const LONGEST_TEXT = 20_000;

/**
 * A reader that starts with the first picture, in a thread of its own, and goes when it has nothing to do: it holds some
 * hundred megabytes, and what it was given to read. A picture that takes too long is given up with its thread.
 */
export function createOcr({ patience = 15_000, idle = 60_000 }: OcrSettings = {}): Ocr {
  let engine: Promise<Worker> | null = null;
  let leaving: NodeJS.Timeout | undefined;
  let last: Promise<unknown> = Promise.resolve();

  async function dismiss(): Promise<void> {
    clearTimeout(leaving);
    const going = engine;
    engine = null;
    await going?.then((worker) => worker.terminate()).catch(() => undefined);
  }

  async function readNow(bytes: Uint8Array): Promise<string | null> {
    clearTimeout(leaving);
    const alarm = createAlarm(patience);
    engine ??= start(() => (engine = null));
    let isReading = false;
    try {
      // A reader that is slow to start stays for the next picture: only one that was given work is sent away.
      const worker = await Promise.race([engine, alarm.rings]);
      isReading = true;
      const reading = worker.recognize(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length));
      reading.catch(() => undefined);
      const { data } = await Promise.race([reading, alarm.rings]);
      return data.text.slice(0, LONGEST_TEXT);
    } catch (error) {
      if (isReading || !(error instanceof TooSlowError)) await dismiss();
      if (error instanceof TooSlowError) throw error;
      return null;
    } finally {
      alarm.stop();
      leaving = setTimeout(() => void dismiss(), idle);
      leaving.unref();
    }
  }

  return {
    read(bytes) {
      const reading = last.then(() => readNow(bytes));
      last = reading.catch(() => undefined);
      return reading;
    },
    async close() {
      await last;
      await dismiss();
    },
  };
}

async function start(onDeath: () => void): Promise<Worker> {
  const { createWorker } = await import('tesseract.js');
  const data = createRequire(import.meta.url).resolve('@tesseract.js-data/eng/package.json');
  const worker = await createWorker('eng', ENGINE_MODE, {
    langPath: join(dirname(data), '4.0.0_best_int'),
    // No copy of the language data is written to the working folder.
    cacheMethod: 'none',
    gzip: true,
    // Without one, an error in the thread ends the process.
    errorHandler: () => undefined,
  });
  const thread = threadOf(worker);
  thread.on('error', onDeath);
  // The decoders complain about broken pictures on the process's own streams.
  for (const [from, to] of [
    [thread.stderr, process.stderr],
    [thread.stdout, process.stdout],
  ] as const)
    from.unpipe(to).resume();
  return worker;
}

/** The library hands out its thread, though its types do not say so. */
function threadOf(worker: Worker): Thread {
  return (worker as unknown as { readonly worker: Thread }).worker;
}

/** Rings once, unless it is stopped before. */
function createAlarm(after: number): { readonly rings: Promise<never>; stop(): void } {
  let timer: NodeJS.Timeout | undefined;
  const rings = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TooSlowError()), after);
  });
  rings.catch(() => undefined);
  return { rings, stop: () => clearTimeout(timer) };
}
