import { errorCode } from '../ports.ts';
import type { RecallLimits } from '../recall/recall.ts';
import type { Hand } from '../scan/deal.ts';
import type { Pace } from '../scan/hear-part.ts';
import type { PartResult } from '../scan/part-result.ts';
import { ScanError } from '../scan/scan-error.ts';
import type { ExportSettings } from './open-export.ts';
import { startModule } from './thread.ts';

/** What a thread needs to open the export and judge by itself. */
export interface HandSettings extends ExportSettings {
  readonly recall: Partial<RecallLimits>;
}

export interface ToHand {
  readonly part: number;
}
export type FromHand =
  | { readonly kind: 'ready' }
  | ({ readonly kind: 'pace' } & Pace)
  | { readonly kind: 'done'; readonly result: PartResult };

/** A thread that reads, beside others. */
export interface Thread extends Hand {
  /** How far the part in hand has been read. */
  pace(): Pace;
  stop(): Promise<void>;
}

/** In MiB. A scan of a million messages does with it; without a bound, garbage is left to pile up. */
const MOST_MEMORY = 400;

const NOTHING: Pace = { messages: 0, bytes: 0 };

/** Starts a thread; it takes a part as soon as its detector is loaded. */
export function startThread(settings: HandSettings): Thread {
  const worker = startModule('scan-worker', settings, MOST_MEMORY);
  let pace = NOTHING;
  let settle: { done(result: PartResult): void; failed(error: Error): void } | null = null;
  let failure: ScanError | null = null;
  const fail = (error: unknown) => {
    failure = new ScanError(
      `A thread of the scan stopped (${errorCode(error)}). What was read is kept: the same command with --resume goes on.`,
    );
    settle?.failed(failure);
  };
  worker.on('error', fail);
  worker.on('messageerror', fail);
  worker.on('message', (told: FromHand) => {
    if (told.kind === 'pace') pace = { messages: told.messages, bytes: told.bytes };
    if (told.kind === 'done') settle?.done(told.result);
  });
  return {
    hear: ({ number: part }) =>
      new Promise<PartResult>((done, failed) => {
        settle = { done, failed };
        if (failure === null) worker.postMessage({ part } satisfies ToHand);
        else failed(failure);
      }).finally(() => {
        pace = NOTHING;
      }),
    pace: () => pace,
    async stop() {
      await worker.terminate();
    },
  };
}
