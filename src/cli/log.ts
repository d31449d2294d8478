import { pino, type DestinationStream } from 'pino';
import type { Config } from '../config.ts';
import type { Log } from '../ports.ts';

/** Lines of JSON on standard output, without the name of the machine or of anybody. */
export function createLog(level: Config['logLevel'], destination?: DestinationStream): Log {
  const options = { level, base: null, timestamp: pino.stdTimeFunctions.isoTime };
  const logger = destination === undefined ? pino(options) : pino(options, destination);
  return {
    info: (what, facts) => logger.info(facts ?? {}, what),
    warn: (what, facts) => logger.warn(facts ?? {}, what),
    error: (what, facts) => logger.error(facts ?? {}, what),
  };
}
