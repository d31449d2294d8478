import type { TeamsConfig, TeamsCredentials } from '../../src/config.ts';
import { errorCode } from '../../src/ports.ts';
import { well, type Diagnosis } from '../kit/diagnosis.ts';

const LOGIN = 'https://login.microsoftonline.com/';
const SCOPE = 'https://api.botframework.com';
const OPENID_METADATA = 'https://login.botframework.com/v1/.well-known/openidconfiguration';
/** Milliseconds. */
const PATIENCE = 10_000;

/** Whether Microsoft signs the bot in, and whether the keys that prove its requests can be had. */
export async function checkTeams({ credentials, authority }: TeamsConfig): Promise<readonly Diagnosis[]> {
  if (credentials === null) return [well('Teams requests are taken from anyone on this machine (--local).')];
  const login = authority?.loginUrl ?? `${LOGIN}${credentials.tenantId}`;
  return [
    ...(authority === null ? [] : [well('Teams is looked for at TEAMS_LOGIN_URL, not in the public cloud.')]),
    await checkSignIn(credentials, login, authority?.oauthScope ?? SCOPE),
    await checkMetadata(authority?.openIdMetadataUrl ?? OPENID_METADATA),
  ];
}

async function checkSignIn(
  { appId, appPassword, type }: TeamsCredentials,
  login: string,
  scope: string,
): Promise<Diagnosis> {
  if (type === 'UserAssignedMSI' || appPassword === null)
    return well('The managed identity was not asked for a token: it gives one inside Azure only.');
  try {
    const response = await fetch(`${login.replace(/\/$/, '')}/oauth2/v2.0/token`, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'client_credentials',
        client_id: appId,
        client_secret: appPassword,
        scope: `${scope}/.default`,
      }),
      redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE),
    });
    const answer: unknown = await response.json().catch(() => null);
    return response.ok && hasToken(answer)
      ? well('Microsoft signs the bot in.')
      : refusal(answer, response.status);
  } catch (error) {
    return unreachable(
      'login',
      error,
      'Check that this machine can reach it, and TEAMS_LOGIN_URL if it is set.',
    );
  }
}

function hasToken(answer: unknown): boolean {
  return typeof (answer as { access_token?: unknown } | null)?.access_token === 'string';
}

/** Microsoft Entra's own numbers for what is wrong (AADSTS…, 2026), and whose setting that is. */
const REFUSALS: Readonly<Record<number, string>> = {
  7000215: 'TEAMS_APP_PASSWORD is not a secret of this app. Copy the value of a client secret, not its id.',
  7000222: 'TEAMS_APP_PASSWORD has expired. Make a new client secret for the app registration.',
  700016:
    'TEAMS_APP_ID is not an app of this tenant. Compare TEAMS_APP_ID and TEAMS_TENANT_ID with the app registration.',
  90002: 'TEAMS_TENANT_ID is not a tenant. Copy the "Directory (tenant) ID" of the app registration.',
  900023: 'TEAMS_TENANT_ID is not a tenant. Copy the "Directory (tenant) ID" of the app registration.',
  7000112: 'The app is disabled in this tenant. Turn it on under "Enterprise applications".',
  500011: 'TEAMS_OAUTH_SCOPE is not known to this tenant. Leave it empty in the public cloud.',
};

function refusal(answer: unknown, status: number): Diagnosis {
  const { error_codes: codes } = (answer ?? {}) as { readonly error_codes?: unknown };
  const numbers = Array.isArray(codes) ? codes.filter((code) => typeof code === 'number') : [];
  const known = numbers.find((code) => code in REFUSALS);
  return {
    what: `Microsoft does not sign the bot in (${numbers.length > 0 ? `AADSTS${numbers.join(', ')}` : `status ${status}`}).`,
    ok: false,
    remedy:
      (known === undefined ? undefined : REFUSALS[known]) ??
      'Compare TEAMS_APP_ID, TEAMS_APP_PASSWORD and TEAMS_TENANT_ID with the app registration.',
  };
}

async function checkMetadata(address: string): Promise<Diagnosis> {
  const remedy = 'Check that this machine can reach it, and TEAMS_OPENID_METADATA_URL if it is set.';
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(PATIENCE) });
    const answer: unknown = await response.json().catch(() => null);
    if (response.ok && typeof (answer as { jwks_uri?: unknown } | null)?.jwks_uri === 'string')
      return well("The keys that prove Teams' requests can be had.");
    return {
      what: `The OpenID metadata address gives no metadata (status ${response.status}).`,
      ok: false,
      remedy,
    };
  } catch (error) {
    return unreachable('OpenID metadata', error, remedy);
  }
}

function unreachable(which: string, error: unknown, remedy: string): Diagnosis {
  const { cause } = error as { readonly cause?: unknown };
  return {
    what: `The ${which} address cannot be reached (${errorCode(cause ?? error)}).`,
    ok: false,
    remedy,
  };
}
