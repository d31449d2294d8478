import { DIGEST_SCOPES } from '../adapters/slack/scopes.ts';

/** What the committed manifests say where an organisation's own address and app id belong. */
const EXAMPLE_HOST = 'quiet-word.example';
const EXAMPLE_ID = '00000000-0000-0000-0000-000000000000';

/** What goes wrong with an argument: which one, and what to give instead. */
export class ManifestError extends Error {
  override readonly name = 'ManifestError';
}

/**
 * The bare host of a public address.
 * @throws ManifestError unless it is an https address without a path.
 */
export function hostOf(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url?.protocol !== 'https:' || url.pathname !== '/' || url.search !== '')
    throw new ManifestError(
      '--host takes an https address without a path, such as https://quiet-word.hospital.example',
    );
  return url.host;
}

/** @throws ManifestError unless it looks like the id of an app registration. */
export function appIdOf(id: string): string {
  if (!/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id))
    throw new ManifestError(
      '--teams-app-id takes the "Microsoft App ID" of your Azure Bot, 36 characters with dashes',
    );
  return id.toLowerCase();
}

export interface SlackManner {
  /** Slack calls no address of ours; only people who install the app do. */
  readonly socketMode: boolean;
  /** Workspaces, and whole organisations on Enterprise Grid, install the app by themselves. */
  readonly manyWorkspaces?: boolean;
  /** The digest comes with its picture, for which the bot has to be allowed to post files. */
  readonly digest?: boolean;
}

interface SlackManifest {
  features: { slash_commands: { url?: string }[] };
  oauth_config: { redirect_urls?: string[]; scopes: { bot: string[] } };
  settings: {
    event_subscriptions: { request_url?: string; bot_events: string[] };
    interactivity: { request_url?: string };
    socket_mode_enabled: boolean;
    org_deploy_enabled: boolean;
    token_rotation_enabled: boolean;
  };
}

/** Slack's manifest for one host; with `socketMode` Slack needs no public address for events, so none is named. */
export function fillSlack(
  template: string,
  host: string,
  { socketMode, manyWorkspaces = false, digest = false }: SlackManner,
): string {
  const manifest = JSON.parse(template.replaceAll(EXAMPLE_HOST, host)) as SlackManifest;
  const { settings } = manifest;
  if (digest) {
    const { scopes } = manifest.oauth_config;
    scopes.bot = [...scopes.bot, ...Object.keys(DIGEST_SCOPES)].toSorted();
  }
  if (socketMode) {
    settings.socket_mode_enabled = true;
    delete settings.event_subscriptions.request_url;
    delete settings.interactivity.request_url;
    for (const command of manifest.features.slash_commands) delete command.url;
  }
  if (manyWorkspaces) {
    manifest.oauth_config.redirect_urls = [`https://${host}/slack/oauth_redirect`];
    settings.event_subscriptions.bot_events = [
      'app_uninstalled',
      ...settings.event_subscriptions.bot_events,
      'tokens_revoked',
    ];
    settings.org_deploy_enabled = true;
    settings.token_rotation_enabled = true;
  }
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** The Teams manifest for one host and one app registration. */
export function fillTeams(template: string, host: string, appId: string): string {
  return template.replaceAll(EXAMPLE_HOST, host).replaceAll(EXAMPLE_ID, appId);
}
