import {
  WebAPIPlatformError,
  WebAPIRateLimitedError,
  WebClient,
  type WebClientOptions,
} from '@slack/web-api';
import { errorCode, type Adapter, type Log } from '../../src/ports.ts';
import { ForeignTeamError } from './identity.ts';
import { postPicture } from './post-picture.ts';
import { renderDigest } from './render-digest.ts';

export interface PostDigestParts {
  /**
   * The bot's token in a workspace, or in the only one there is; null where it takes the workspace's id to tell.
   * @throws ForeignTeamError where the app is not installed
   */
  readonly tokenAt: (workspace: string | null) => Promise<string | null>;
  readonly clientOptions: WebClientOptions;
  /** The Web API in use, where it is not Slack's own. */
  readonly apiUrl: string | null;
  readonly log: Log;
}

/** Nobody waits for a digest, so Slack may take its time, in milliseconds. */
const PATIENCE = 20_000;
/** After these, Slack says itself that part of the work may have been done. */
const UNSURE = new Set(['internal_error', 'fatal_error', 'service_unavailable', 'request_timeout']);

/** Posts digests in a channel that the bot was invited to. Without its picture a digest is still worth having. */
export function createPostDigest(parts: PostDigestParts): NonNullable<Adapter['post']> {
  const { tokenAt, clientOptions, apiUrl, log } = parts;

  async function clientAt(workspace: string | null): Promise<WebClient | null> {
    try {
      const token = await tokenAt(workspace);
      if (token !== null) return new WebClient(token, { ...clientOptions, timeout: PATIENCE });
      log.warn('The digest needs "slack-workspace" in the policy file, as many workspaces have the app.');
    } catch (error) {
      const isForeign = error instanceof ForeignTeamError;
      if (isForeign) log.warn('The digest is for a workspace that does not have the app.');
      else log.warn('The token for the digest cannot be had now.', { code: errorCode(error) });
    }
    return null;
  }

  return async (digest, { channel, through }) => {
    const client = await clientAt(through);
    if (client === null) return 'refused';
    try {
      await client.chat.postMessage({
        channel,
        ...renderDigest(digest),
        unfurl_links: false,
        unfurl_media: false,
      });
    } catch (error) {
      if (!isRefusal(error)) throw error;
      log.warn('Slack refuses the digest; invite Quiet Word to the channel.', { code: errorCode(error) });
      return 'refused';
    }
    if (digest.chart !== null)
      await postPicture(client, channel, digest.chart, apiUrl).catch((error: unknown) =>
        log.warn('The digest went without its picture.', { code: errorCode(error) }),
      );
    return 'posted';
  };
}

/** Whether nothing was posted, for certain. */
function isRefusal(error: unknown): boolean {
  if (error instanceof WebAPIRateLimitedError) return true;
  return error instanceof WebAPIPlatformError && !UNSURE.has(error.data.error);
}
