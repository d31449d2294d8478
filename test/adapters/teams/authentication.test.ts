import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { said } from './payloads.ts';
import { openTenant, type Tenant } from './tenant.ts';

let tenant: Tenant;
beforeEach(async () => {
  // The Bot Framework writes its reasons for refusing a token to the console.
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  tenant = await openTenant();
});
afterEach(async () => {
  vi.restoreAllMocks();
  await tenant.close();
});

const bad = () => said({ text: 'bad' });
const nothingHappened = () => {
  expect([tenant.paths(), tenant.messagesRead()]).toEqual([[], 0]);
};

describe('a request of the Bot Connector', () => {
  it('with a good token is taken', async () => {
    expect(await tenant.post(bad())).toEqual({ status: 200, body: '' });
    expect(tenant.nudges()).toHaveLength(1);
  });

  it.each([
    ['for another bot', { audience: '00000000-0000-4000-8000-00000000b0b0' }],
    ['of another issuer', { issuer: 'https://another.example' }],
    ['that ended an hour ago', { expires: -3_600 }],
    ['signed by somebody else', { isForged: true }],
    ['for another service address', { serviceUrl: 'https://another.example/' }],
  ])('with a token %s is refused', async (_, claims) => {
    expect(await tenant.post(bad(), { claims })).toEqual({ status: 401, body: '' });
    nothingHappened();
  });

  it.each([
    ['no token', ''],
    ['garbage', 'Bearer garbage'],
    ['garbage in three parts', 'Bearer a.b.c'],
    ['another scheme', 'Basic YTpi'],
    ['a scheme alone', 'Bearer'],
    ['an unsigned token', `Bearer ${unsigned()}`],
  ])('with %s is refused', async (_, authorization) => {
    expect(await tenant.post(bad(), { headers: { authorization } })).toEqual({ status: 401, body: '' });
    nothingHappened();
  });

  it('without a token is refused before its body is read', async () => {
    const reply = await tenant.postRaw('not even JSON', { 'content-type': 'application/json' });
    expect(reply).toEqual({ status: 401, body: '' });
  });

  it.each(['emulator', 'AseChannel', 'webchat'])('from the channel %s is refused', async (channelId) => {
    expect(await tenant.post({ ...bad(), channelId })).toEqual({ status: 401, body: '' });
    nothingHappened();
  });

  it('is not refused for good while the keys cannot be had', async () => {
    tenant.issuer.breakDown();
    expect(await tenant.post(bad())).toEqual({ status: 503, body: '' });
    nothingHappened();
  });
});

describe('where nobody’s identity is checked', () => {
  let local: Tenant;
  beforeEach(async () => {
    local = await openTenant({ isLocal: true });
  });
  afterEach(() => local.close());
  const json = { 'content-type': 'application/json' };

  it('activities are taken without a token, and answered on this machine', async () => {
    const { serviceUrl } = local.connector;
    const body = JSON.stringify({ ...bad(), serviceUrl });
    expect(await local.postRaw(body, json)).toEqual({ status: 200, body: '' });
    expect(local.paths()[0]).toBe('/v3/conversations');
  });

  it('nothing is sent to another machine', async () => {
    const body = JSON.stringify({ ...bad(), serviceUrl: 'https://smba.example/emea/' });
    expect(await local.postRaw(body, json)).toEqual({ status: 200, body: '' });
    expect(local.outcomes()).toEqual(['undeliverable']);
  });

  it('a page in a browser cannot post', async () => {
    const body = JSON.stringify({ ...bad(), serviceUrl: local.connector.serviceUrl });
    expect(await local.postRaw(body, { 'content-type': 'text/plain' })).toEqual({ status: 415, body: '' });
  });
});

function unsigned(): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'none', kid: 'key-1' })}.${part({ iss: 'https://issuer.example' })}.`;
}
