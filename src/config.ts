import { z } from 'zod';
import { NUDGE_ENVIRONMENT, NUDGE_REMEDIES, nudgeSettingsOf } from './config-nudges.ts';
import { PUBLIC_ADDRESS_REMEDY, readPublicAddress } from './public-address.ts';

/** A setting that cannot be used: names the key and the remedy, never the value. */
export class ConfigError extends Error {
  readonly key: string;
  constructor(key: string, remedy: string) {
    super(`${key}: ${remedy}`);
    this.name = 'ConfigError';
    this.key = key;
  }
}

export interface SlackConfig {
  readonly botToken: string;
  readonly connection: SlackConnection;
  /** Another Web API than Slack's own, for tests: ends with "/api/". */
  readonly apiUrl: string | null;
  /** `dm` stays and can be found again; `ephemeral` stands in the channel until the next reload. */
  readonly nudgeBy: 'dm' | 'ephemeral';
  /** Whether a hint in the channel, for the author's eyes, says that a direct message has come. */
  readonly hint?: boolean;
}

/** Signed requests to a public address, or Socket Mode, which needs neither an address nor a signing secret. */
export type SlackConnection =
  | { readonly kind: 'http'; readonly signingSecret: string }
  | { readonly kind: 'socket'; readonly appToken: string };

export interface TeamsConfig {
  /** `chat`: in the author's own chat with the bot; `targeted`: where they wrote, seen by them alone. */
  readonly nudgeBy?: 'chat' | 'targeted';
  /** Null only with `serve --local`, where the Bot Framework checks nobody's identity. */
  readonly credentials: TeamsCredentials | null;
  /** Where tokens are issued and checked, if not at Microsoft's public cloud. */
  readonly authority: TeamsAuthority | null;
}

export interface TeamsCredentials {
  readonly appId: string;
  /** Null for a managed identity. */
  readonly appPassword: string | null;
  readonly tenantId: string;
  readonly type: 'SingleTenant' | 'UserAssignedMSI';
}

export interface TeamsAuthority {
  /** Issues the bot's own tokens. */
  readonly loginUrl: string;
  readonly oauthScope: string;
  /** Issues the tokens of the Bot Connector's requests. */
  readonly tokenIssuer: string;
  readonly openIdMetadataUrl: string;
}

export interface Config {
  readonly slack: SlackConfig | null;
  readonly teams: TeamsConfig | null;
  /** Whether unauthenticated Teams requests are accepted; possible on loopback only. */
  readonly local: boolean;
  readonly port: number;
  readonly host: string;
  /** Path of the statistics file. */
  readonly database: string;
  readonly logLevel: 'info' | 'warn' | 'error' | 'silent';
  /** Speak up when about this many people or fewer fit. */
  readonly threshold: number;
  /** How long an author hears nothing more of the same rule, in milliseconds. */
  readonly cooldown: number;
  /** How long what was told of a patient is remembered, in milliseconds. */
  readonly recall: { readonly threadFor: number; readonly authorFor: number };
  /** Where it is kept who wants no more reminders, and under which key; null keeps it in memory. */
  readonly preferences: { readonly key: Uint8Array; readonly file: string } | null;
  /** Where browsers find this server; null where nobody outside could. */
  readonly publicAddress: string | null;
  /** Path of the policy file, if there is one. */
  readonly policyFile: string | null;
  readonly organisation: { readonly name: string | null; readonly policyUrl: string | null };
}

const HOUR = 3_600_000;

const text = z
  .string()
  .trim()
  .transform((value) => (value === '' ? undefined : value))
  .optional();
const webAddress = text.pipe(z.url({ protocol: /^https?$/ }).optional());
const number = (fallback: number, least: number, most: number) =>
  text
    .transform((value) => (value === undefined ? fallback : Number(value)))
    .pipe(z.number().min(least).max(most));

const SHORTEST_SECRET = 32;

/** The bytes that are written in hex or base64; null if they are too few or something else. */
function secretOf(written: string): Uint8Array | null {
  const isHex = /^(?:[\da-f]{2})+$/i.test(written);
  if (!isHex && !/^[\w+/-]+={0,2}$/.test(written)) return null;
  const bytes = Buffer.from(written, isHex ? 'hex' : 'base64');
  return bytes.length < SHORTEST_SECRET ? null : new Uint8Array(bytes);
}

const Environment = z.object({
  ...NUDGE_ENVIRONMENT,
  SLACK_SIGNING_SECRET: text,
  SLACK_BOT_TOKEN: text.pipe(z.string().startsWith('xoxb-').optional()),
  SLACK_APP_TOKEN: text.pipe(z.string().startsWith('xapp-').optional()),
  SLACK_API_URL: webAddress,
  SLACK_NUDGE: text.pipe(z.enum(['dm', 'ephemeral']).default('dm')),
  TEAMS_APP_ID: text.pipe(z.guid().optional()),
  TEAMS_APP_PASSWORD: text,
  TEAMS_TENANT_ID: text.pipe(z.guid().optional()),
  TEAMS_APP_TYPE: text.pipe(z.enum(['SingleTenant', 'UserAssignedMSI']).default('SingleTenant')),
  TEAMS_LOGIN_URL: webAddress,
  TEAMS_OAUTH_SCOPE: text,
  TEAMS_TOKEN_ISSUER: text,
  TEAMS_OPENID_METADATA_URL: webAddress,
  PORT: number(3000, 0, 65535).pipe(z.int()),
  HOST: text.pipe(z.string().default('127.0.0.1')),
  DATABASE: text.pipe(z.string().default('quiet-word.sqlite')),
  LOG_LEVEL: text.pipe(z.enum(['info', 'warn', 'error', 'silent']).default('info')),
  THRESHOLD_PEOPLE: number(11, 1, 1_000_000),
  COOLDOWN_HOURS: number(12, 0, 24 * 365),
  RECALL_THREAD_DAYS: number(7, 0, 31),
  RECALL_AUTHOR_HOURS: number(48, 0, 24 * 31),
  PREFERENCES_KEY: text.pipe(z.string().transform(secretOf).pipe(z.instanceof(Uint8Array)).optional()),
  PREFERENCES_FILE: text.pipe(z.string().default('quiet-word.preferences')),
  POLICY_FILE: text,
  ORGANISATION_NAME: text,
  ORGANISATION_POLICY_URL: webAddress,
});
type Environment = z.output<typeof Environment>;

/** What each setting should look like, said without repeating what it is. */
const REMEDIES: Partial<Record<keyof Environment, string>> = {
  ...NUDGE_REMEDIES,
  SLACK_BOT_TOKEN: 'copy the "Bot User OAuth Token" from the Slack app\'s page; it begins with "xoxb-".',
  SLACK_APP_TOKEN: 'copy an app-level token with the scope connections:write; it begins with "xapp-".',
  SLACK_API_URL:
    'give a whole address such as http://127.0.0.1:4000/api/, or leave it empty for Slack itself.',
  SLACK_NUDGE: 'choose dm or ephemeral.',
  TEAMS_APP_ID:
    'copy the "Microsoft App ID" of the Azure Bot; it looks like 00000000-0000-0000-0000-000000000000.',
  TEAMS_TENANT_ID: 'copy the "Directory (tenant) ID"; it looks like 00000000-0000-0000-0000-000000000000.',
  TEAMS_APP_TYPE: 'choose SingleTenant or UserAssignedMSI.',
  PORT: 'choose a whole number from 0 (any free port) to 65535.',
  LOG_LEVEL: 'choose info, warn, error or silent; nothing below info exists, since it could show a message.',
  THRESHOLD_PEOPLE: 'choose a number of people from 1 to 1000000; the default is 11.',
  COOLDOWN_HOURS: 'choose a number of hours from 0 to 8760; the default is 12.',
  RECALL_THREAD_DAYS: 'choose a number of days from 0 to 31; the default is 7.',
  RECALL_AUTHOR_HOURS: 'choose a number of hours from 0 to 744; the default is 48.',
  PREFERENCES_KEY: 'give at least 32 random bytes in hex or base64; "openssl rand -hex 32" makes them.',
  ORGANISATION_POLICY_URL: 'give a whole address such as https://intranet.example/social-media.',
};

export interface ConfigOptions {
  /** Accept unauthenticated Teams requests on loopback. */
  readonly local?: boolean;
}

/**
 * The environment as one frozen object.
 * @throws ConfigError on the first setting that cannot be used, or a set that is half filled in.
 */
export function readConfig(
  environment: Readonly<Record<string, string | undefined>>,
  { local = false }: ConfigOptions = {},
): Config {
  const parsed = Environment.safeParse(environment);
  if (!parsed.success) {
    const key = String(parsed.error.issues[0]?.path[0]);
    throw new ConfigError(key, REMEDIES[key as keyof Environment] ?? 'this value cannot be used.');
  }
  const set = parsed.data;
  if (local && !isLoopback(set.HOST))
    throw new ConfigError(
      'HOST',
      '--local accepts anyone, so it needs a loopback address such as 127.0.0.1.',
    );
  const publicAddress = readPublicAddress(environment['PUBLIC_URL']);
  if (publicAddress === undefined) throw new ConfigError('PUBLIC_URL', PUBLIC_ADDRESS_REMEDY);
  return Object.freeze({
    publicAddress,
    slack: slackOf(set),
    teams: teamsOf(set, local),
    local,
    port: set.PORT,
    host: set.HOST,
    database: set.DATABASE,
    logLevel: set.LOG_LEVEL,
    threshold: set.THRESHOLD_PEOPLE,
    cooldown: set.COOLDOWN_HOURS * HOUR,
    recall: { threadFor: set.RECALL_THREAD_DAYS * 24 * HOUR, authorFor: set.RECALL_AUTHOR_HOURS * HOUR },
    preferences:
      set.PREFERENCES_KEY === undefined ? null : { key: set.PREFERENCES_KEY, file: set.PREFERENCES_FILE },
    policyFile: set.POLICY_FILE ?? null,
    organisation: { name: set.ORGANISATION_NAME ?? null, policyUrl: set.ORGANISATION_POLICY_URL ?? null },
  });
}

/** Whether an address can be reached from this machine only. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(?:\.\d{1,3}){3}$/.test(host);
}

function slackOf(set: Environment): SlackConfig | null {
  const { SLACK_SIGNING_SECRET: signingSecret, SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: appToken } = set;
  if (signingSecret === undefined && botToken === undefined && appToken === undefined) return null;
  if (signingSecret === undefined && appToken === undefined)
    throw new ConfigError(
      'SLACK_SIGNING_SECRET',
      'Slack is half set up: copy it from "Basic Information", or set SLACK_APP_TOKEN for Socket Mode.',
    );
  if (botToken === undefined)
    throw new ConfigError('SLACK_BOT_TOKEN', `Slack is half set up: ${REMEDIES.SLACK_BOT_TOKEN ?? ''}`);
  return {
    botToken,
    connection:
      appToken === undefined ? { kind: 'http', signingSecret: signingSecret! } : { kind: 'socket', appToken },
    apiUrl: set.SLACK_API_URL ?? null,
    nudgeBy: set.SLACK_NUDGE,
    hint: nudgeSettingsOf(set).hint,
  };
}

function teamsOf(set: Environment, local: boolean): TeamsConfig | null {
  const credentials = teamsCredentialsOf(set);
  if (credentials === null) return local ? { credentials: null, authority: null } : null;
  return { credentials, authority: teamsAuthorityOf(set), nudgeBy: nudgeSettingsOf(set).teamsNudgeBy };
}

function teamsCredentialsOf(set: Environment): TeamsCredentials | null {
  const { TEAMS_APP_ID: appId, TEAMS_APP_PASSWORD: appPassword, TEAMS_TENANT_ID: tenantId } = set;
  if (appId === undefined && appPassword === undefined && tenantId === undefined) return null;
  const half = 'Teams is half set up:';
  if (appId === undefined) throw new ConfigError('TEAMS_APP_ID', `${half} ${REMEDIES.TEAMS_APP_ID ?? ''}`);
  if (tenantId === undefined)
    throw new ConfigError('TEAMS_TENANT_ID', `${half} ${REMEDIES.TEAMS_TENANT_ID ?? ''}`);
  if (appPassword === undefined && set.TEAMS_APP_TYPE === 'SingleTenant')
    throw new ConfigError('TEAMS_APP_PASSWORD', `${half} copy a client secret of the app registration.`);
  return { appId, appPassword: appPassword ?? null, tenantId, type: set.TEAMS_APP_TYPE };
}

function teamsAuthorityOf(set: Environment): TeamsAuthority | null {
  const parts = {
    TEAMS_LOGIN_URL: set.TEAMS_LOGIN_URL,
    TEAMS_OAUTH_SCOPE: set.TEAMS_OAUTH_SCOPE,
    TEAMS_TOKEN_ISSUER: set.TEAMS_TOKEN_ISSUER,
    TEAMS_OPENID_METADATA_URL: set.TEAMS_OPENID_METADATA_URL,
  };
  const missing = Object.entries(parts).filter(([, value]) => value === undefined);
  if (missing.length === Object.keys(parts).length) return null;
  const [first] = missing[0] ?? [];
  if (first !== undefined)
    throw new ConfigError(
      first,
      'a cloud of its own needs all four: login, scope, issuer and OpenID metadata.',
    );
  return {
    loginUrl: parts.TEAMS_LOGIN_URL!,
    oauthScope: parts.TEAMS_OAUTH_SCOPE!,
    tokenIssuer: parts.TEAMS_TOKEN_ISSUER!,
    openIdMetadataUrl: parts.TEAMS_OPENID_METADATA_URL!,
  };
}
