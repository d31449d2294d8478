import { errorCode, type Log } from '../ports.ts';

/** How often it is looked whether a period has closed, in milliseconds. */
const EVERY = 5 * 60_000;

/**
 * Publishes what has closed, now and from time to time.
 * @param publish returns how many periods it published
 * @returns what ends it
 */
export function keepPublishing(publish: () => number, log: Log): () => void {
  const attempt = (): void => {
    try {
      const periods = publish();
      if (periods > 0) log.info('Figures were published.', { periods });
    } catch (error) {
      log.error('Figures could not be published; it is tried again later.', { code: errorCode(error) });
    }
  };
  attempt();
  const timer = setInterval(attempt, EVERY);
  return () => clearInterval(timer);
}
