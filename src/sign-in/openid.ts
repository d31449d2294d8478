import { randomUUID } from 'node:crypto';
import * as client from 'openid-client';
import { z } from 'zod';
import { createSeal } from './seal.ts';
import { createSpent } from './spent.ts';
import type { Provider } from './providers.ts';

/** Time to sign in at the provider, in milliseconds. */
const TIME_TO_SIGN_IN = 10 * 60_000;
/** How long the provider gets for an answer, in seconds. */
const TIMEOUT = 10;

/**
 * Why somebody is not let in. `expired`: too late, or a second use of the same way back; `declined`: they said no at the
 * provider; `elsewhere`: of another workspace or tenant; `not-a-moderator`; `unreachable`: the provider does not answer;
 * `failed`: its answer does not hold up.
 */
export const REFUSALS = [
  'expired',
  'declined',
  'elsewhere',
  'not-a-moderator',
  'unreachable',
  'failed',
] as const;
export type Refusal = (typeof REFUSALS)[number];

/** One way to sign in: authorisation code with PKCE, state and nonce. */
export interface Way {
  readonly id: Provider['id'];
  readonly name: string;
  /** Where to send the browser, and the ticket that it brings back; or why that is not possible now. */
  begin(): Promise<{ readonly location: string; readonly ticket: string } | { readonly refusal: Refusal }>;
  /** What lets them look, or why they may not. */
  finish(
    query: string,
    ticket: string | undefined,
  ): Promise<{ readonly ground: string } | { readonly refusal: Refusal }>;
}

export interface WayOptions {
  readonly provider: Provider;
  /** The origin that browsers find this server under. */
  readonly publicUrl: string;
  readonly secret: Uint8Array;
  /** What lets people look now. */
  readonly grounds: () => readonly string[];
  readonly clock: () => number;
}

const Ticket = z.object({
  id: z.string(),
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
});

/** The path to which a provider sends the browser back. */
export const wayBack = (id: Provider['id']) => `/trends/signed-in/${id}`;

export function createWay({ provider, publicUrl, secret, grounds, clock }: WayOptions): Way {
  const tickets = createSeal(secret, `sign-in with ${provider.id}`, Ticket, clock);
  const spent = createSpent(clock);
  const redirectUri = publicUrl + wayBack(provider.id);
  const discovered = createDiscovery(provider);

  return {
    id: provider.id,
    name: provider.name,
    async begin() {
      const server = await discovered();
      if (server === null) return { refusal: 'unreachable' };
      const verifier = client.randomPKCECodeVerifier();
      const ticket = { id: randomUUID(), state: client.randomState(), nonce: client.randomNonce(), verifier };
      const location = client.buildAuthorizationUrl(server, {
        redirect_uri: redirectUri,
        scope: provider.scope,
        code_challenge: await client.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
        state: ticket.state,
        nonce: ticket.nonce,
        ...provider.hints,
      });
      return { location: location.href, ticket: await tickets.close(ticket, clock() + TIME_TO_SIGN_IN) };
    },
    async finish(query, token) {
      const ticket = token === undefined ? null : await tickets.open(token);
      if (ticket === null || !spent.spend(ticket.id, clock() + TIME_TO_SIGN_IN))
        return { refusal: 'expired' };
      const server = await discovered();
      if (server === null) return { refusal: 'unreachable' };
      let claims: unknown;
      try {
        const tokens = await client.authorizationCodeGrant(server, new URL(`${redirectUri}${query}`), {
          pkceCodeVerifier: ticket.verifier,
          expectedState: ticket.state,
          expectedNonce: ticket.nonce,
          idTokenExpected: true,
        });
        claims = tokens.claims();
      } catch (error) {
        return { refusal: refusalOf(error) };
      }
      const offered = provider.grounds(claims);
      if (offered === null) return { refusal: 'elsewhere' };
      const ground = grounds().find((each) => offered.includes(each));
      return ground === undefined ? { refusal: 'not-a-moderator' } : { ground };
    },
  };
}

/** Asks the provider for its addresses once, and again after it could not be reached. */
function createDiscovery({ client: { issuer, clientId, clientSecret } }: Provider) {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- marked so to stand out; the settings allow http on loopback only
  const insecure = issuer.startsWith('http:') ? [client.allowInsecureRequests] : [];
  let found: client.Configuration | null = null;
  return async (): Promise<client.Configuration | null> => {
    try {
      found ??= await client.discovery(
        new URL(issuer),
        clientId,
        undefined,
        client.ClientSecretPost(clientSecret),
        { execute: [client.enableNonRepudiationChecks, ...insecure], timeout: TIMEOUT },
      );
      return found;
    } catch {
      return null;
    }
  };
}

function refusalOf(error: unknown): Refusal {
  if (error instanceof client.AuthorizationResponseError && error.error === 'access_denied')
    return 'declined';
  // What fetch throws when nobody answers.
  if (error instanceof TypeError && error.cause !== undefined) return 'unreachable';
  return 'failed';
}
