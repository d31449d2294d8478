import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';

export const APP_ID = '00000000-0000-4000-8000-00000000a991';
export const TENANT = '00000000-0000-4000-8000-0000000007e7';
export const ISSUER = 'https://issuer.example';

/** What a token says; each part can be made wrong. */
export interface Claims {
  readonly audience?: string;
  readonly issuer?: string;
  readonly serviceUrl?: string;
  /** Seconds from now. */
  readonly expires?: number;
  /** Signed with a key that the metadata does not hold, but named as one that it does. */
  readonly isForged?: boolean;
}

/** Stands in for Microsoft's: OpenID metadata, keys endorsed for Teams, and tokens. */
export interface Issuer {
  readonly origin: string;
  readonly metadataUrl: string;
  /** An `Authorization` header as the Bot Connector sends it. */
  authorization(serviceUrl: string, claims?: Claims): Promise<string>;
  /** Answers every request with 500 from now on. */
  breakDown(): void;
  close(): Promise<void>;
}

// Making keys takes long.
const genuine = await generateKeyPair('RS256');
const other = await generateKeyPair('RS256');
const key = { ...(await exportJWK(genuine.publicKey)), kid: 'key-1', use: 'sig', endorsements: ['msteams'] };
let issuers = 0;

export async function openIssuer(): Promise<Issuer> {
  // The Bot Framework remembers keys by the address of their metadata, and ports come again.
  const path = `/metadata/${++issuers}`;
  let isBroken = false;
  const server = createServer((request, response) => {
    const documents: Readonly<Record<string, unknown>> = {
      [path]: { issuer: ISSUER, jwks_uri: `${origin}/keys` },
      '/keys': { keys: [key] },
    };
    const found = isBroken ? undefined : documents[request.url ?? ''];
    response
      .writeHead(found === undefined ? 500 : 200, { 'content-type': 'application/json' })
      .end(JSON.stringify(found ?? {}));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    origin,
    metadataUrl: origin + path,
    async authorization(serviceUrl, claims = {}) {
      const { audience = APP_ID, issuer = ISSUER, expires = 3_600, isForged = false } = claims;
      const now = Math.floor(Date.now() / 1000);
      const token = await new SignJWT({ serviceurl: claims.serviceUrl ?? serviceUrl })
        .setProtectedHeader({ alg: 'RS256', kid: 'key-1' })
        .setIssuer(issuer)
        .setAudience(audience)
        .setNotBefore(now - 7_200)
        .setExpirationTime(now + expires)
        .sign((isForged ? other : genuine).privateKey);
      return `Bearer ${token}`;
    },
    breakDown: () => void (isBroken = true),
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
