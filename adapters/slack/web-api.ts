import type { WebClientOptions } from '@slack/web-api';
import type { SlackConfig } from '../../src/config.ts';
import type { Log } from '../../src/ports.ts';
import { createQuietLogger } from './quiet-logger.ts';

/**
 * How Slack's Web API is called: an answer within 1.5 seconds, since Slack waits for three, and no retries of our own,
 * since Slack redelivers.
 */
export function clientOptionsOf({ apiUrl }: Pick<SlackConfig, 'apiUrl'>, log: Log): WebClientOptions {
  return {
    timeout: 1_500,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    logger: createQuietLogger(log),
    ...(apiUrl === null ? {} : { slackApiUrl: apiUrl }),
  };
}
