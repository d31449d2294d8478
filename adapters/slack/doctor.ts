import { WebClient } from '@slack/web-api';
import type { SlackConfig } from '../../src/config.ts';
import { errorCode, type Log } from '../../src/ports.ts';
import type { Tokens } from '../../src/store/tokens.ts';
import { well, type Diagnosis } from '../kit/diagnosis.ts';
import { checkDigest } from './doctor-of-digest.ts';
import { checkInstallations } from './doctor-of-many.ts';
import { faultOf } from './errors.ts';
import { SCOPES } from './scopes.ts';
import { clientOptionsOf } from './web-api.ts';

const SILENT: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };

/**
 * Whether Slack takes the tokens, and whether they may do what the adapter does.
 * @param tokens where the tokens of workspaces are kept; null where they cannot be opened
 * @param digest the channel that the digest goes to, if there is one
 */
export async function checkSlack(
  config: SlackConfig,
  tokens: Pick<Tokens, 'shelf'> | null = null,
  digest: string | null = null,
): Promise<readonly Diagnosis[]> {
  const options = clientOptionsOf(config, SILENT);
  return [
    ...elsewhere(config.apiUrl),
    ...(config.oauth === undefined
      ? await checkBotToken(new WebClient(config.botToken, options), digest)
      : await checkInstallations(config.oauth, tokens, options)),
    ...(config.connection.kind === 'http'
      ? []
      : [await checkAppToken(new WebClient(config.connection.appToken, options))]),
  ];
}

function elsewhere(apiUrl: string | null): Diagnosis[] {
  if (apiUrl === null) return [];
  return [well('Slack is looked for at SLACK_API_URL, not at slack.com.')];
}

async function checkBotToken(client: WebClient, digest: string | null): Promise<Diagnosis[]> {
  try {
    const { response_metadata: about } = await client.auth.test();
    const granted = about?.scopes ?? null;
    return [
      well('Slack takes SLACK_BOT_TOKEN.'),
      checkScopes(granted),
      ...(digest === null ? [] : await checkDigest(client, digest, granted)),
    ];
  } catch (error) {
    return [
      refusal('SLACK_BOT_TOKEN', error, 'copy the "Bot User OAuth Token" anew from "OAuth & Permissions".'),
    ];
  }
}

function checkScopes(granted: readonly string[] | null): Diagnosis {
  if (granted === null) return well('Slack did not say which scopes the token has.');
  const missing = Object.entries(SCOPES).filter(([scope]) => !granted.includes(scope));
  if (missing.length === 0) return well('The token has every scope that is needed.');
  const purposes = missing.map(([scope, purpose]) => `${scope} (to ${purpose})`).join(', ');
  return {
    what: 'The token lacks scopes.',
    ok: false,
    remedy: `Add under "OAuth & Permissions", then reinstall the app: ${purposes}.`,
  };
}

async function checkAppToken(client: WebClient): Promise<Diagnosis> {
  try {
    await client.apps.connections.open();
    return well('Slack takes SLACK_APP_TOKEN for Socket Mode.');
  } catch (error) {
    const remedy =
      'make an app-level token with the scope connections:write under "Basic Information", and turn Socket Mode on.';
    return refusal('SLACK_APP_TOKEN', error, remedy);
  }
}

function refusal(setting: string, error: unknown, remedy: string): Diagnosis {
  const code = errorCode(error);
  return faultOf(error) === 'transient'
    ? {
        what: `Slack could not be asked about ${setting} (${code}).`,
        ok: false,
        remedy: 'Check that this machine can reach https://slack.com, and SLACK_API_URL if it is set.',
      }
    : {
        what: `Slack refuses ${setting} (${code}).`,
        ok: false,
        remedy: `In the Slack app's settings, ${remedy}`,
      };
}
