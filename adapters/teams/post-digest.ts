import type { TeamsConfig } from '../../src/config.ts';
import { errorCode, type Adapter, type Log } from '../../src/ports.ts';
import type { BotConnector } from './bot-connector.ts';
import { renderDigest } from './card-digest.ts';
import { faultOf } from './errors.ts';
import { isWithinReach, type Reach } from './service-url.ts';

export interface PostDigestParts {
  readonly connector: () => BotConnector;
  readonly config: TeamsConfig;
  /** The service address of the last activity that came; null before the first. */
  readonly lastServiceUrl: () => string | null;
  readonly reach: Reach;
  readonly log: Log;
}

/** Nobody waits for a digest, so the Bot Connector may take its time, in milliseconds. */
const PATIENCE = 20_000;
/** Where Microsoft's public cloud takes messages that answer nothing (2026). */
const PUBLIC_CLOUD = 'https://smba.trafficmanager.net/teams/';

/** Posts digests in a channel of a team that the bot was added to. */
export function createPostDigest(parts: PostDigestParts): NonNullable<Adapter['post']> {
  const { connector, config, lastServiceUrl, reach, log } = parts;
  const isPublicCloud = config.credentials !== null && config.authority === null;

  return async (digest, { channel, through }) => {
    const serviceUrl = through ?? lastServiceUrl() ?? (isPublicCloud ? PUBLIC_CLOUD : null);
    if (serviceUrl === null || !isWithinReach(serviceUrl, reach)) {
      log.warn('The digest needs "teams-service" in the policy file, or a message first to learn it from.');
      return 'refused';
    }
    try {
      const client = await connector().client(serviceUrl);
      const abortSignal = AbortSignal.timeout(PATIENCE);
      await client.conversations.sendToConversation(channel, renderDigest(digest), { abortSignal });
      return 'posted';
    } catch (error) {
      if (!isRefusal(error)) throw error;
      log.warn('Teams refuses the digest; add Quiet Word to the team of the channel.', {
        code: errorCode(error),
      });
      return 'refused';
    }
  };
}

/** Whether nothing was posted, for certain. */
function isRefusal(error: unknown): boolean {
  const { statusCode } = (error ?? {}) as { readonly statusCode?: unknown };
  return faultOf(error) !== 'transient' || statusCode === 429;
}
