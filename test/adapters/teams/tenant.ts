import { createTeamsAdapter } from '../../../adapters/teams/adapter.ts';
import type { TeamsConfig } from '../../../src/config.ts';
import { openProgram, type Program, type ProgramOptions } from '../program.ts';
import { openFakeConnector, type FakeConnector, type Sent } from './fake-connector.ts';
import { APP_ID, ISSUER, openIssuer, TENANT, type Claims, type Issuer } from './issuer.ts';
import { AUTHOR } from './payloads.ts';
import { SignedIn } from './signed-in.ts';

/** What Teams got back for an activity. */
export interface Reply {
  readonly status: number;
  readonly body: string;
}

export interface PostOptions {
  readonly claims?: Claims;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A tenant of Teams with one channel, one author and the program in it. */
export interface Tenant extends Program {
  readonly connector: FakeConnector;
  readonly issuer: Issuer;
  /** Delivers an activity with a genuine token, unless told otherwise. */
  post(activity: unknown, options?: PostOptions): Promise<Reply>;
  /** Delivers any body. */
  postRaw(body: string | Uint8Array<ArrayBuffer>, headers: Readonly<Record<string, string>>): Promise<Reply>;
  nudges(): readonly Sent[];
  /** The key that the buttons of a nudge carry. */
  keyOf(nudge: Sent | undefined): string;
  /** The paths that the bot wrote to. */
  paths(): string[];
}

export interface TenantOptions extends Omit<ProgramOptions, 'port'> {
  readonly isLocal?: boolean;
  readonly nudgeBy?: 'chat' | 'targeted';
  readonly isStarted?: boolean;
  readonly isModerator?: (id: string) => boolean;
  /** Milliseconds. */
  readonly patience?: number;
}

export async function openTenant(options: TenantOptions = {}): Promise<Tenant> {
  const { isLocal = false, nudgeBy = 'chat', isStarted = true, patience = 5_000, ...others } = options;
  const { isModerator = () => false, ...circumstances } = others;
  const [connector, issuer] = await Promise.all([openFakeConnector(), openIssuer()]);
  connector.people.add(AUTHOR);
  const config: TeamsConfig = isLocal
    ? { credentials: null, authority: null }
    : {
        nudgeBy,
        credentials: { appId: APP_ID, appPassword: 'unused', tenantId: TENANT, type: 'SingleTenant' },
        authority: {
          loginUrl: issuer.origin,
          oauthScope: 'https://scope.example',
          tokenIssuer: ISSUER,
          openIdMetadataUrl: issuer.metadataUrl,
        },
      };
  const credentials = isLocal ? {} : { credentials: new SignedIn() };
  const program = await openProgram(
    (parts) => createTeamsAdapter({ ...parts, ...credentials, config, isModerator, patience }),
    '/api/messages',
    circumstances,
  );
  if (isStarted) await program.start();
  const postRaw = async (
    body: string | Uint8Array<ArrayBuffer>,
    headers: Readonly<Record<string, string>>,
  ) => {
    const response = await fetch(program.address, { method: 'POST', body, headers });
    return { status: response.status, body: await response.text() };
  };
  return {
    ...program,
    connector,
    issuer,
    postRaw,
    async post(activity, { claims, headers = {} } = {}) {
      const { serviceUrl } = connector;
      return postRaw(JSON.stringify({ serviceUrl, ...(activity as object) }), {
        'content-type': 'application/json; charset=utf-8',
        authorization: await issuer.authorization(serviceUrl, claims),
        ...headers,
      });
    },
    nudges: () => connector.sent.filter(({ inPlaceOf }) => inPlaceOf === undefined),
    keyOf(nudge) {
      const actions = nudge?.activity.attachments?.[0]?.content.actions ?? [];
      const button = actions.find((action) => action.type === 'Action.Execute');
      return button?.data['nudge'] ?? '';
    },
    paths: () => connector.wire.filter(({ method }) => method === 'POST').map(({ path }) => path),
    async close() {
      await program.close();
      await Promise.all([connector.close(), issuer.close()]);
    },
  };
}
