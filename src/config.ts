import { z } from 'zod';
import { PUBLIC_ADDRESS_REMEDY, readPublicAddress } from './settings/public-address.ts';
import { ConfigError, secret, SECRET_REMEDY, text, webAddress } from './settings/setting.ts';
import { SLACK_REMEDIES, SLACK_SETTINGS, slackOf, type SlackConfig } from './settings/slack.ts';
import { TOKENS_REMEDIES, TOKENS_SETTINGS, tokensOf, type TokensConfig } from './settings/tokens.ts';

export { ConfigError } from './settings/setting.ts';
export type { SlackConfig, SlackOauth } from './settings/slack.ts';
export type { TokensConfig } from './settings/tokens.ts';

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
  /** The encrypted database, apart from the statistics; null where nothing is kept in one. */
  readonly tokens: TokensConfig | null;
  /** Where browsers find this server; null where nobody outside could. */
  readonly publicAddress: string | null;
  /** Path of the policy file, if there is one. */
  readonly policyFile: string | null;
  readonly organisation: { readonly name: string | null; readonly policyUrl: string | null };
}

const HOUR = 3_600_000;

const number = (fallback: number, least: number, most: number) =>
  text
    .transform((value) => (value === undefined ? fallback : Number(value)))
    .pipe(z.number().min(least).max(most));

const Environment = z.object({
  ...SLACK_SETTINGS,
  ...TOKENS_SETTINGS,
  TEAMS_NUDGE: text.pipe(z.enum(['chat', 'targeted']).default('chat')),
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
  PREFERENCES_KEY: secret,
  PREFERENCES_FILE: text.pipe(z.string().default('quiet-word.preferences')),
  POLICY_FILE: text,
  ORGANISATION_NAME: text,
  ORGANISATION_POLICY_URL: webAddress,
});
type Environment = z.output<typeof Environment>;

/** What each setting should look like, said without repeating what it is. */
const REMEDIES: Partial<Record<keyof Environment, string>> = {
  ...SLACK_REMEDIES,
  ...TOKENS_REMEDIES,
  TEAMS_NUDGE: 'choose chat or targeted.',
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
  PREFERENCES_KEY: SECRET_REMEDY,
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
  const tokens = tokensOf(set, set.DATABASE);
  const publicAddress = readPublicAddress(environment['PUBLIC_URL']);
  if (publicAddress === undefined) throw new ConfigError('PUBLIC_URL', PUBLIC_ADDRESS_REMEDY);
  return Object.freeze({
    publicAddress,
    slack: slackOf(set, tokens !== null),
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
    tokens,
    policyFile: set.POLICY_FILE ?? null,
    organisation: { name: set.ORGANISATION_NAME ?? null, policyUrl: set.ORGANISATION_POLICY_URL ?? null },
  });
}

/** Whether an address can be reached from this machine only. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(?:\.\d{1,3}){3}$/.test(host);
}

function teamsOf(set: Environment, local: boolean): TeamsConfig | null {
  const credentials = teamsCredentialsOf(set);
  if (credentials === null) return local ? { credentials: null, authority: null } : null;
  return { credentials, authority: teamsAuthorityOf(set), nudgeBy: set.TEAMS_NUDGE };
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
