import { LogLevel, type Logger } from '@slack/bolt';
import type { Log } from '../../src/ports.ts';

/**
 * Stands in for the logger of Slack's libraries: their lines quote payloads, so only the fact that there was one is
 * passed on. What matters is logged by the adapter itself, with its code.
 */
export function createQuietLogger(log: Log): Logger {
  return {
    debug: () => undefined,
    info: () => undefined,
    warn: () => log.warn("Slack's library gave a warning; its words are left out."),
    error: () => log.error("Slack's library reported an error; its words are left out."),
    setLevel: () => undefined,
    getLevel: () => LogLevel.INFO,
    setName: () => undefined,
  };
}
