import { z } from 'zod';
import { ConfigError, text, webAddress } from './setting.ts';

/** Slack, for one workspace by its token or for many that install the app by themselves. */
export type SlackConfig = SlackCommon & (OneWorkspace | ManyWorkspaces);

interface SlackCommon {
  readonly connection: SlackConnection;
  /** Another Web API than Slack's own, for tests: ends with "/api/". */
  readonly apiUrl: string | null;
  /** `dm` stays and can be found again; `ephemeral` stands in the channel until the next reload. */
  readonly nudgeBy: 'dm' | 'ephemeral';
  /** Whether a hint in the channel, for the author's eyes, says that a direct message has come. */
  readonly hint?: boolean;
}

interface OneWorkspace {
  readonly botToken: string;
  readonly oauth?: undefined;
}

interface ManyWorkspaces {
  readonly botToken?: undefined;
  readonly oauth: SlackOauth;
}

/** How workspaces install the app by themselves. */
export interface SlackOauth {
  readonly clientId: string;
  readonly clientSecret: string;
  /** Where Slack sends people back to; null leaves it to the one that the Slack app names. */
  readonly redirectUrl: string | null;
  /** The ids of the workspaces and organisations that may install it; empty for any. */
  readonly workspaces: readonly string[];
}

/** Signed requests to a public address, or Socket Mode, which needs neither an address nor a signing secret. */
export type SlackConnection =
  | { readonly kind: 'http'; readonly signingSecret: string }
  | { readonly kind: 'socket'; readonly appToken: string };

const ids = text
  .transform((value) => value?.split(/[\s,]+/).filter((id) => id !== '') ?? [])
  .pipe(z.array(z.string().regex(/^[TE][A-Z\d]{2,30}$/)));

/** The settings that are Slack's own. */
export const SLACK_SETTINGS = {
  SLACK_SIGNING_SECRET: text,
  SLACK_BOT_TOKEN: text.pipe(z.string().startsWith('xoxb-').optional()),
  SLACK_APP_TOKEN: text.pipe(z.string().startsWith('xapp-').optional()),
  SLACK_CLIENT_ID: text.pipe(
    z
      .string()
      .regex(/^\d+\.\d+$/)
      .optional(),
  ),
  SLACK_CLIENT_SECRET: text,
  SLACK_REDIRECT_URL: webAddress,
  SLACK_WORKSPACES: ids,
  SLACK_API_URL: webAddress,
  SLACK_NUDGE: text.pipe(z.enum(['dm', 'ephemeral']).default('dm')),
  SLACK_HINT: text.pipe(z.enum(['off', 'on']).default('off')),
};
type Settings = z.output<z.ZodObject<typeof SLACK_SETTINGS>>;

export const SLACK_REMEDIES = {
  SLACK_BOT_TOKEN: 'copy the "Bot User OAuth Token" from the Slack app\'s page; it begins with "xoxb-".',
  SLACK_APP_TOKEN: 'copy an app-level token with the scope connections:write; it begins with "xapp-".',
  SLACK_CLIENT_ID: 'copy the "Client ID" from "Basic Information"; it looks like 123456789.987654321.',
  SLACK_CLIENT_SECRET: 'copy the "Client Secret" from "Basic Information".',
  SLACK_REDIRECT_URL:
    'give a whole address such as https://quiet-word.hospital.example/slack/oauth_redirect, or leave it empty.',
  SLACK_WORKSPACES:
    'give the ids of workspaces (T…) and organisations (E…) with commas between them, or leave it empty for any.',
  SLACK_API_URL:
    'give a whole address such as http://127.0.0.1:4000/api/, or leave it empty for Slack itself.',
  SLACK_NUDGE: 'choose dm or ephemeral.',
  SLACK_HINT: 'choose on or off.',
} as const;

const HALF = 'Slack is half set up:';

/**
 * What is set for Slack, or null where nothing is.
 * @param keepsTokens whether there is a key under which the tokens of workspaces can be kept
 * @throws ConfigError where it is half filled in, or set up both for one workspace and for many
 */
export function slackOf(set: Settings, keepsTokens: boolean): SlackConfig | null {
  const { SLACK_SIGNING_SECRET: signingSecret, SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: appToken } = set;
  const oauth = oauthOf(set, keepsTokens);
  const isSet = [signingSecret, botToken, appToken, oauth].some((each) => each !== undefined);
  if (!isSet) return null;
  if (signingSecret === undefined && appToken === undefined)
    throw new ConfigError(
      'SLACK_SIGNING_SECRET',
      `${HALF} copy it from "Basic Information", or set SLACK_APP_TOKEN for Socket Mode.`,
    );
  const common: SlackCommon = {
    connection:
      appToken === undefined ? { kind: 'http', signingSecret: signingSecret! } : { kind: 'socket', appToken },
    apiUrl: set.SLACK_API_URL ?? null,
    nudgeBy: set.SLACK_NUDGE,
    hint: set.SLACK_HINT === 'on',
  };
  if (oauth !== undefined) return { ...common, oauth };
  if (botToken === undefined)
    throw new ConfigError(
      'SLACK_BOT_TOKEN',
      `${HALF} ${SLACK_REMEDIES.SLACK_BOT_TOKEN} Or set SLACK_CLIENT_ID, so that workspaces install it by themselves.`,
    );
  return { ...common, botToken };
}

function oauthOf(set: Settings, keepsTokens: boolean): SlackOauth | undefined {
  const { SLACK_CLIENT_ID: clientId, SLACK_CLIENT_SECRET: clientSecret } = set;
  if (clientId === undefined && clientSecret === undefined) return undefined;
  if (set.SLACK_BOT_TOKEN !== undefined)
    throw new ConfigError(
      'SLACK_BOT_TOKEN',
      'it is for one workspace, SLACK_CLIENT_ID is for many. Leave one of the two empty.',
    );
  if (clientId === undefined)
    throw new ConfigError('SLACK_CLIENT_ID', `${HALF} ${SLACK_REMEDIES.SLACK_CLIENT_ID}`);
  if (clientSecret === undefined)
    throw new ConfigError('SLACK_CLIENT_SECRET', `${HALF} ${SLACK_REMEDIES.SLACK_CLIENT_SECRET}`);
  if (!keepsTokens)
    throw new ConfigError(
      'TOKENS_KEY',
      `${HALF} the tokens of workspaces are kept encrypted. Make a key with "openssl rand -hex 32", and keep it safe.`,
    );
  return {
    clientId,
    clientSecret,
    redirectUrl: set.SLACK_REDIRECT_URL ?? null,
    workspaces: set.SLACK_WORKSPACES,
  };
}
