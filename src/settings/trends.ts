import { z } from 'zod';
import { isLoopback } from '../config.ts';
import { PUBLIC_ADDRESS_REMEDY, readPublicAddress } from './public-address.ts';
import { ConfigError, secret, SECRET_REMEDY, text } from './setting.ts';

/** A client registered with Slack or with Microsoft Entra, that moderators sign in through. */
export interface SignInClient {
  readonly clientId: string;
  readonly clientSecret: string;
  /** Who issues the tokens; another than the platform's own on loopback only, for tests. */
  readonly issuer: string;
  /** The one workspace (`T…`) or tenant (a GUID) whose people may sign in. */
  readonly home: string;
}

/** How moderators reach the trends through a browser. */
export interface TrendsConfig {
  /** Where browsers find this server, such as "https://quiet-word.example": an origin, without a path. */
  readonly publicUrl: string;
  /** Seals sessions; null makes a new one at each start, which signs everybody out. */
  readonly sessionKey: Uint8Array | null;
  readonly slack: SignInClient | null;
  readonly entra: SignInClient | null;
}

const Environment = z.object({
  SESSION_KEY: secret,
  TRENDS_SLACK_CLIENT_ID: text,
  TRENDS_SLACK_CLIENT_SECRET: text,
  TRENDS_SLACK_TEAM: text.pipe(
    z
      .string()
      .regex(/^T[A-Z0-9]{2,}$/)
      .optional(),
  ),
  TRENDS_SLACK_ISSUER: text.pipe(z.url().optional()),
  TRENDS_ENTRA_CLIENT_ID: text.pipe(z.guid().optional()),
  TRENDS_ENTRA_CLIENT_SECRET: text,
  TRENDS_ENTRA_TENANT: text.pipe(z.guid().optional()),
  TRENDS_ENTRA_ISSUER: text.pipe(z.url().optional()),
});
type Environment = z.output<typeof Environment>;
type WrittenAsIs = Exclude<keyof Environment, 'SESSION_KEY'>;

const REMEDIES: Readonly<Record<keyof Environment, string>> = {
  SESSION_KEY: SECRET_REMEDY,
  TRENDS_SLACK_CLIENT_ID: 'copy the "Client ID" from "Basic Information" of the Slack app.',
  TRENDS_SLACK_CLIENT_SECRET: 'copy the "Client Secret" from "Basic Information" of the Slack app.',
  TRENDS_SLACK_TEAM: 'give the id of your workspace; it begins with "T".',
  TRENDS_SLACK_ISSUER: 'another issuer than Slack is for tests, on 127.0.0.1 only; leave it empty.',
  TRENDS_ENTRA_CLIENT_ID: 'copy the "Application (client) ID" of the app registration, a GUID.',
  TRENDS_ENTRA_CLIENT_SECRET: 'copy the value of a client secret of the app registration.',
  TRENDS_ENTRA_TENANT: 'copy the "Directory (tenant) ID" of the app registration, a GUID.',
  TRENDS_ENTRA_ISSUER: 'another issuer than Microsoft is for tests, on 127.0.0.1 only; leave it empty.',
};

/**
 * How moderators sign in, or null where no way is set up.
 * @throws ConfigError on a setting that cannot be used, or a way that is half set up
 */
export function readTrendsConfig(
  environment: Readonly<Record<string, string | undefined>>,
): TrendsConfig | null {
  const parsed = Environment.safeParse(environment);
  if (!parsed.success) throw refused(String(parsed.error.issues[0]?.path[0]) as keyof Environment);
  const set = parsed.data;
  const slack = slackOf(set);
  const entra = entraOf(set);
  if (slack === null && entra === null) return null;
  return {
    publicUrl: originOf(environment['PUBLIC_URL']),
    sessionKey: set.SESSION_KEY ?? null,
    slack,
    entra,
  };
}

const refused = (key: keyof Environment, before = '') => new ConfigError(key, `${before}${REMEDIES[key]}`);

/** The named settings, all of them; null where none is given. */
function together<Key extends WrittenAsIs>(
  set: Environment,
  keys: readonly Key[],
): Record<Key, string> | null {
  const missing = keys.filter((key) => set[key] === undefined);
  if (missing.length === keys.length) return null;
  if (missing[0] !== undefined) throw refused(missing[0], 'signing in is half set up: ');
  return Object.fromEntries(keys.map((key) => [key, set[key]])) as Record<Key, string>;
}

function slackOf(set: Environment): SignInClient | null {
  const found = together(set, [
    'TRENDS_SLACK_CLIENT_ID',
    'TRENDS_SLACK_CLIENT_SECRET',
    'TRENDS_SLACK_TEAM',
  ] as const);
  return (
    found && {
      clientId: found.TRENDS_SLACK_CLIENT_ID,
      clientSecret: found.TRENDS_SLACK_CLIENT_SECRET,
      issuer: issuerOf(set, 'TRENDS_SLACK_ISSUER') ?? 'https://slack.com',
      home: found.TRENDS_SLACK_TEAM,
    }
  );
}

function entraOf(set: Environment): SignInClient | null {
  const found = together(set, [
    'TRENDS_ENTRA_CLIENT_ID',
    'TRENDS_ENTRA_CLIENT_SECRET',
    'TRENDS_ENTRA_TENANT',
  ] as const);
  if (found === null) return null;
  const tenant = found.TRENDS_ENTRA_TENANT.toLowerCase();
  return {
    clientId: found.TRENDS_ENTRA_CLIENT_ID,
    clientSecret: found.TRENDS_ENTRA_CLIENT_SECRET,
    issuer: issuerOf(set, 'TRENDS_ENTRA_ISSUER') ?? `https://login.microsoftonline.com/${tenant}/v2.0`,
    home: tenant,
  };
}

function issuerOf(set: Environment, key: 'TRENDS_SLACK_ISSUER' | 'TRENDS_ENTRA_ISSUER'): string | null {
  const issuer = set[key];
  if (issuer === undefined) return null;
  if (!isLoopback(new URL(issuer).hostname)) throw refused(key);
  return issuer;
}

/** Browsers give a session's cookie away over plain HTTP, so that is for this machine alone. */
function originOf(written: string | undefined): string {
  const origin = readPublicAddress(written) ?? null;
  if (origin === null) throw new ConfigError('PUBLIC_URL', PUBLIC_ADDRESS_REMEDY);
  const { protocol, hostname } = new URL(origin);
  if (protocol !== 'https:' && !isLoopback(hostname))
    throw new ConfigError(
      'PUBLIC_URL',
      'moderators sign in over https only; give an address that begins so.',
    );
  return origin;
}
