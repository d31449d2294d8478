import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair } from 'jose';
import { Provider } from 'oidc-provider';
import type { Page } from 'playwright-core';

export const CLIENT = {
  clientId: '00000000-0000-4000-8000-00000000c11e',
  clientSecret: 'a secret of the test',
};
export const TEAM = 'T0HOSPITAL';
export const TENANT = '00000000-0000-4000-8000-0000000007e7';
export const MODERATOR = { slack: 'U0MODERATOR', entra: '00000000-0000-4000-8000-00000000d0c5' };
export const GROUP = '00000000-0000-4000-8000-0000000096f0';

/** A real OpenID provider that speaks as Slack and as Microsoft Entra do: who signs in says what they are. */
export interface TestProvider {
  readonly issuer: string;
  close(): Promise<void>;
}

// Making keys takes long.
const { privateKey } = await generateKeyPair('RS256', { extractable: true });
const key = { ...(await exportJWK(privateKey)), kid: 'key-1', use: 'sig', alg: 'RS256' };

/**
 * The claims of whoever signs in with a name such as "U0MODERATOR", "U0MODERATOR@T0ELSEWHERE" or
 * "<object id>+<group>@<tenant>".
 */
function claimsOf(name: string): Record<string, unknown> {
  const [who = '', home] = name.split('@');
  const [person = '', ...groups] = who.split('+');
  return {
    sub: name,
    'https://slack.com/user_id': person,
    'https://slack.com/team_id': home ?? TEAM,
    oid: person,
    tid: home ?? TENANT,
    ...(groups.length === 0 ? {} : { groups }),
  };
}

/** @param redirectUris where it may send browsers back to */
export async function openProvider(redirectUris: string[]): Promise<TestProvider> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // Another site than the pages in the eyes of a browser, as a real provider is.
  const issuer = `http://localhost:${(server.address() as AddressInfo).port}`;
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: CLIENT.clientId,
        client_secret: CLIENT.clientSecret,
        redirect_uris: redirectUris,
        token_endpoint_auth_method: 'client_secret_post',
      },
    ],
    findAccount: (_, id) => ({ accountId: id, claims: () => ({ ...claimsOf(id), sub: id }) }),
    claims: {
      openid: ['sub', 'https://slack.com/user_id', 'https://slack.com/team_id', 'oid', 'tid', 'groups'],
      profile: [],
    },
    conformIdTokenClaims: false,
    pkce: { required: () => true },
    features: { devInteractions: { enabled: true } },
    jwks: { keys: [key] },
    cookies: { keys: ['of the test'] },
  });
  server.on('request', (request, response) => void provider.callback()(request, response));
  return {
    issuer,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Fills in the provider's own pages in a browser. */
export async function signInAt(page: Page, name: string): Promise<void> {
  await page.locator('input[name=login]').fill(name);
  await page.locator('input[name=password]').fill('anything');
  await page.getByRole('button', { name: 'Sign-in' }).click();
  await page.getByRole('button', { name: 'Continue' }).click();
}
