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

/** Slack's manifest for one host; with `socketMode` it needs no public address, so none is named. */
export function fillSlack(template: string, host: string, socketMode: boolean): string {
  const manifest = JSON.parse(template.replaceAll(EXAMPLE_HOST, host)) as {
    features: { slash_commands: { url?: string }[] };
    settings: {
      event_subscriptions: { request_url?: string };
      interactivity: { request_url?: string };
      socket_mode_enabled: boolean;
    };
  };
  if (socketMode) {
    manifest.settings.socket_mode_enabled = true;
    delete manifest.settings.event_subscriptions.request_url;
    delete manifest.settings.interactivity.request_url;
    for (const command of manifest.features.slash_commands) delete command.url;
  }
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** The Teams manifest for one host and one app registration. */
export function fillTeams(template: string, host: string, appId: string): string {
  return template.replaceAll(EXAMPLE_HOST, host).replaceAll(EXAMPLE_ID, appId);
}
