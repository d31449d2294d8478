import { ConfigurationBotFrameworkAuthentication, type Activity } from 'botbuilder';
import {
  AuthenticationError,
  ClaimsIdentity,
  TeamsConnectorClient,
  type ConnectorClient,
  type ServiceClientCredentialsFactory,
} from 'botframework-connector';
import type { TeamsConfig } from '../../src/config.ts';
import type { Envelope } from './wire.ts';

/** `accepted`: the Bot Connector sent it; `refused`: it did not, or cannot prove it; `unknown`: its keys cannot be had now. */
export type Verdict = 'accepted' | 'refused' | 'unknown';

/** Microsoft's Bot Connector: who sends us activities, and where we send ours to. */
export interface BotConnector {
  check(envelope: Envelope, authorization: string): Promise<Verdict>;
  client(serviceUrl: string): Promise<ConnectorClient>;
  /** What the bot signs in with there; null where nobody's identity is checked. */
  token(serviceUrl: string): Promise<string | null>;
  /** The channels of a team by their ids. @throws where they cannot be had */
  channels(serviceUrl: string, team: string, signal: AbortSignal): Promise<ReadonlyMap<string, TeamChannel>>;
  /** What a member is in a team or chat, such as `user` or `guest`; null where Teams does not say. @throws as above */
  roleOf(serviceUrl: string, place: string, member: string, signal: AbortSignal): Promise<string | null>;
}

/** A channel as Teams tells of it; the first one of a team has no name. */
export interface TeamChannel {
  readonly name: string | null;
  readonly type: string | null;
}

/**
 * The checks and the client of the Bot Framework. Its `CloudAdapter` is not used: it writes errors to the console and
 * their words onto the wire.
 * @param credentials signs in where the library's own sign-in cannot, as on an http login address in tests
 */
export function openBotConnector(
  { credentials: given, authority }: TeamsConfig,
  credentials?: ServiceClientCredentialsFactory,
): BotConnector {
  const authentication = new ConfigurationBotFrameworkAuthentication(
    given === null
      ? {}
      : {
          MicrosoftAppId: given.appId,
          MicrosoftAppTenantId: given.tenantId,
          MicrosoftAppType: given.type,
          ...(given.appPassword === null ? {} : { MicrosoftAppPassword: given.appPassword }),
          ...(authority === null
            ? {}
            : {
                ValidateAuthority: false,
                ToChannelFromBotLoginUrl: authority.loginUrl,
                ToChannelFromBotOAuthScope: authority.oauthScope,
                ToBotFromChannelTokenIssuer: authority.tokenIssuer,
                OAuthUrl: authority.loginUrl,
                ToBotFromChannelOpenIdMetadataUrl: authority.openIdMetadataUrl,
                ToBotFromEmulatorOpenIdMetadataUrl: authority.openIdMetadataUrl,
                CallerId: '',
              }),
        },
    credentials,
  );
  const ourselves = new ClaimsIdentity(given === null ? [] : [{ type: 'aud', value: given.appId }], true);
  const connectors = authentication.createConnectorFactory(ourselves);

  return {
    async check(envelope, authorization) {
      // Other channels of the Bot Framework check tokens differently; the emulator's names are free.
      if (given !== null && envelope.channelId !== 'msteams') return 'refused';
      try {
        // No more of an activity is looked at than its channel and its service address.
        await authentication.authenticateRequest(envelope as Activity, authorization);
        return 'accepted';
      } catch (error) {
        return isRefusal(error) ? 'refused' : 'unknown';
      }
    },
    async client(serviceUrl) {
      const client = await connectors.create(serviceUrl);
      leaveRetriesToUs(client);
      return client;
    },
    async channels(serviceUrl, team, abortSignal) {
      const { credentials: signIn } = await connectors.create(serviceUrl);
      const client = new TeamsConnectorClient(signIn, { baseUri: serviceUrl, noRetryPolicy: true });
      const { conversations = [] } = await client.teams.fetchChannelList(team, { abortSignal });
      return new Map(
        conversations.map((told) => {
          const { id = '', name, type } = told;
          return [id, { name: name ?? null, type: type ?? null }];
        }),
      );
    },
    async roleOf(serviceUrl, place, member, abortSignal) {
      const client = await connectors.create(serviceUrl);
      const told = await client.conversations.getConversationMember(place, member, { abortSignal });
      const { userRole } = told as { readonly userRole?: unknown };
      return typeof userRole === 'string' ? userRole : null;
    },
    async token(serviceUrl) {
      if (given === null) return null;
      const { credentials: signIn } = await connectors.create(serviceUrl);
      if (!('signRequest' in signIn)) return null;
      // All kinds of credentials sign a request; no more of one is needed than where they write to.
      const headers = new Map<string, string>();
      await signIn.signRequest({ headers } as unknown as Parameters<typeof signIn.signRequest>[0]);
      const [, signature] = [...headers].find(([name]) => name.toLowerCase() === 'authorization') ?? [];
      return signature?.replace(/^Bearer /i, '') ?? null;
    },
  };
}

/**
 * The library would try again by itself, word by word, where a wait is asked of everybody. It has no setting for that in
 * this, its last version.
 */
function leaveRetriesToUs(client: ConnectorClient): void {
  const { client: inner } = client as unknown as {
    readonly client: { readonly pipeline: { removePolicy(which: { readonly phase: 'Retry' }): unknown } };
  };
  inner.pipeline.removePolicy({ phase: 'Retry' });
}

/** What is wrong with a token, as opposed to not getting at the keys that prove it. */
function isRefusal(error: unknown): boolean {
  if (error instanceof AuthenticationError) return error.statusCode < 500;
  const { name } = (error ?? {}) as { readonly name?: unknown };
  return name === 'JsonWebTokenError' || name === 'NotBeforeError' || name === 'TokenExpiredError';
}
