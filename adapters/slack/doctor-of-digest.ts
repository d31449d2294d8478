import type { WebClient } from '@slack/web-api';
import { errorCode } from '../../src/ports.ts';
import { well, type Diagnosis } from '../kit/diagnosis.ts';
import { faultOf } from './errors.ts';
import { DIGEST_SCOPES } from './scopes.ts';

const INVITE =
  'Invite Quiet Word to the channel that the policy file names under "digest", or put another there.';

/**
 * Whether the digest will come, and with its picture.
 * @param granted the scopes of the token; null where Slack did not say
 */
export async function checkDigest(
  client: WebClient,
  channel: string,
  granted: readonly string[] | null,
): Promise<Diagnosis[]> {
  return [await checkChannel(client, channel), ...checkPicture(granted)];
}

async function checkChannel(client: WebClient, channel: string): Promise<Diagnosis> {
  try {
    const { channel: found } = await client.conversations.info({ channel });
    if (found?.is_archived === true)
      return { what: 'The channel of the digest is archived.', ok: false, remedy: INVITE };
    return found?.is_member === true
      ? well('Quiet Word is in the channel of the digest.')
      : { what: 'Quiet Word is not in the channel of the digest.', ok: false, remedy: INVITE };
  } catch (error) {
    const what = `Slack does not show the channel of the digest (${errorCode(error)}).`;
    const remedy =
      faultOf(error) === 'transient' ? 'Check that this machine can reach https://slack.com.' : INVITE;
    return { what, ok: false, remedy };
  }
}

/** Words alone are a digest too, so a picture that cannot be posted is no fault. */
function checkPicture(granted: readonly string[] | null): Diagnosis[] {
  const missing = Object.keys(DIGEST_SCOPES).filter((scope) => granted?.includes(scope) === false);
  if (missing.length === 0) return [];
  const what = `The digest comes in words alone: the token lacks ${missing.join(', ')}.`;
  return [
    { what, ok: true, remedy: 'For its picture, write the manifest with --digest and reinstall the app.' },
  ];
}
