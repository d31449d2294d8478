import { SingleBar } from 'cli-progress';

/** How far a scan has come. */
export interface Progress {
  /** Unpacked bytes of the export that were read, and messages in them. */
  update(bytes: number, messages: number): void;
  stop(): void;
}

/** Redraws this often on a terminal, and writes a line this often to anything else, in milliseconds. */
const REDRAW = 250;
const WRITE = 10_000;
const BAR = '  {bar} {percentage} %  {messages} messages  {rate}/s  {left}';

/**
 * Shows on standard error how far a scan has come, its rate and the time left.
 * @param before what an earlier scan had read, which says nothing of the rate of this one
 */
export function showProgress(total: number, before: number, clock: () => number): Progress {
  const bar = new SingleBar({
    format: BAR,
    stream: process.stderr,
    barsize: 30,
    fps: 1000 / REDRAW,
    noTTYOutput: true,
    notTTYSchedule: WRITE,
    clearOnComplete: true,
    gracefulExit: false,
  });
  const begun = clock();
  bar.start(total, before, { messages: '0', rate: '–', left: 'starting' });
  return {
    update(bytes, messages) {
      const seconds = (clock() - begun) / 1000;
      const perSecond = (bytes - before) / seconds;
      bar.update(bytes, {
        messages: messages.toLocaleString('en-GB'),
        rate: Math.round(messages / seconds).toLocaleString('en-GB'),
        left: bytes > before ? `${inWords((total - bytes) / perSecond)} left` : 'starting',
      });
    },
    stop: () => bar.stop(),
  };
}

/** Such as "4 min". */
function inWords(seconds: number): string {
  if (seconds < 90) return `${Math.ceil(seconds)} s`;
  if (seconds < 5400) return `${Math.round(seconds / 60)} min`;
  return `${(seconds / 3600).toFixed(1)} h`;
}
