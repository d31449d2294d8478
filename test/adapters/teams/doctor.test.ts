import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { checkTeams } from '../../../adapters/teams/doctor.ts';
import type { TeamsConfig } from '../../../src/config.ts';
import { APP_ID, ISSUER, TENANT } from './issuer.ts';

const PASSWORD = 'the-secret-of-the-app';
const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

/** A login address that knows one app with one secret, and answers as Microsoft Entra does. */
async function openLogin(code: number | null): Promise<string> {
  const server = createServer((request, response) => {
    const answer = (status: number, body: unknown) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    if (request.url === '/metadata') return void answer(200, { jwks_uri: 'http://127.0.0.1/keys' });
    if (request.url !== '/tenant/oauth2/v2.0/token') return void answer(404, {});
    let given = '';
    request.on('data', (chunk: Buffer) => (given += chunk.toString()));
    request.on('end', () => {
      const form = Object.fromEntries(new URLSearchParams(given));
      const isGood = form['client_id'] === APP_ID && form['client_secret'] === PASSWORD;
      if (code === null && isGood && form['scope'] === 'https://scope.example/.default')
        answer(200, { token_type: 'Bearer', access_token: 'a-token' });
      else
        answer(code === 700016 ? 400 : 401, {
          error: 'invalid_client',
          error_codes: [code],
          error_description: PASSWORD,
        });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => new Promise((resolve) => server.close(resolve)));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const configOf = (
  origin: string,
  more: Partial<NonNullable<TeamsConfig['credentials']>> = {},
): TeamsConfig => ({
  credentials: { appId: APP_ID, appPassword: PASSWORD, tenantId: TENANT, type: 'SingleTenant', ...more },
  authority: {
    loginUrl: `${origin}/tenant`,
    oauthScope: 'https://scope.example',
    tokenIssuer: ISSUER,
    openIdMetadataUrl: `${origin}/metadata`,
  },
});

it('is content when the bot is signed in', async () => {
  const diagnoses = await checkTeams(configOf(await openLogin(null)));
  expect(diagnoses.map(({ ok, remedy }) => [ok, remedy])).toEqual([
    [true, null],
    [true, null],
    [true, null],
  ]);
});

it.each([
  [7000215, 'TEAMS_APP_PASSWORD'],
  [7000222, 'expired'],
  [700016, 'TEAMS_APP_ID'],
  [90002, 'TEAMS_TENANT_ID'],
  [1, 'Compare'],
])('tells which part Microsoft refuses, by its number %i', async (code, words) => {
  const diagnoses = await checkTeams(configOf(await openLogin(code)));
  const [fault, ...others] = diagnoses.filter(({ ok }) => !ok);
  expect(others).toEqual([]);
  expect(fault?.what).toContain(`AADSTS${code}`);
  expect(fault?.remedy).toContain(words);
  expect(JSON.stringify(diagnoses)).not.toContain(PASSWORD);
});

it('tells addresses that cannot be reached', async () => {
  const diagnoses = await checkTeams(configOf('http://127.0.0.1:1'));
  expect(diagnoses.map(({ ok }) => ok)).toEqual([true, false, false]);
  expect(diagnoses[1]?.what).toContain('login address cannot be reached');
  expect(diagnoses[2]?.what).toContain('OpenID metadata address cannot be reached');
});

it('tells metadata that are none', async () => {
  const config = configOf(await openLogin(null));
  const authority = { ...config.authority!, openIdMetadataUrl: `${config.authority!.loginUrl}/nothing` };
  const diagnoses = await checkTeams({ ...config, authority });
  expect(diagnoses.at(-1)).toMatchObject({
    ok: false,
    what: expect.stringContaining('status 404') as string,
  });
});

it('says what was not asked', async () => {
  const identity = configOf(await openLogin(null), { appPassword: null, type: 'UserAssignedMSI' });
  expect((await checkTeams(identity)).map(({ what }) => what).join()).toContain('was not asked');
  expect(await checkTeams({ credentials: null, authority: null })).toMatchObject([{ ok: true }]);
});
