import { WebAPIPlatformError, WebAPIRateLimitedError } from '@slack/web-api';
import { backOff, type Pause } from '../kit/lane.ts';

/** Slack's answers that stay the same however often one asks: the author cannot be reached this way. */
const PERMANENT = new Set([
  'user_not_in_channel',
  'user_not_found',
  'user_not_visible',
  'user_disabled',
  'users_not_found',
  'cannot_dm_bot',
  'messages_tab_disabled',
  'channel_not_found',
  'not_in_channel',
  'is_archived',
  'is_inactive',
  'restricted_action',
  'no_permission',
  'ekm_access_denied',
  'method_not_supported_for_channel_type',
  'invalid_blocks',
  'msg_too_long',
  'msg_blocks_too_long',
  'no_text',
  'message_not_found',
  'cant_update_message',
  'edit_window_closed',
]);

/** The same, where the fault is in the installation: somebody has to mend it. */
const INSTALLATION = new Set([
  'invalid_auth',
  'not_authed',
  'account_inactive',
  'token_revoked',
  'token_expired',
  'not_allowed_token_type',
  'missing_scope',
  'org_login_required',
]);

/** `transient`: trying again may help, so Slack is asked to redeliver. Whatever is not known counts as that. */
export type Fault = 'transient' | 'permanent' | 'installation';

/** What kind of fault an error of the Web API is. */
export function faultOf(error: unknown): Fault {
  if (!(error instanceof WebAPIPlatformError)) return 'transient';
  const { error: code } = error.data;
  if (INSTALLATION.has(code)) return 'installation';
  return PERMANENT.has(code) ? 'permanent' : 'transient';
}

/** Seconds: what comes later than this would be stale. */
const LONGEST_WAIT = 600;

/** Slack's rate limits hold for the whole workspace, so everybody waits; another fault may be one author's own. */
export function pauseAfter(error: unknown, attempt: number): Pause | null {
  if (error instanceof WebAPIRateLimitedError) {
    const seconds = Number.isFinite(error.retryAfter) ? error.retryAfter : 1;
    return { wait: Math.min(Math.max(seconds, 1), LONGEST_WAIT) * 1_000, whom: 'everybody' };
  }
  return faultOf(error) === 'transient' ? backOff(attempt) : null;
}
