import { WebAPIPlatformError } from '@slack/web-api';

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
