import { afterEach, describe, expect, it } from 'vitest';
import type { Mishap } from './fake-connector.ts';
import { AUTHOR, CHANNEL, said } from './payloads.ts';
import { openTenant, type Tenant } from './tenant.ts';

const tenants: Tenant[] = [];
async function open(patience: number): Promise<Tenant> {
  const tenant = await openTenant({ patience });
  tenants.push(tenant);
  return tenant;
}
afterEach(async () => {
  for (const tenant of tenants.splice(0)) await tenant.close();
});

const bad = () => said({ text: 'bad' });
/** Whatever the bot ever sent went to a 1:1 conversation, or opened one; what it asked held no words. */
function expectPrivacy({ connector }: Tenant): void {
  for (const { method, path, body } of connector.wire) {
    if (method === 'GET') {
      expect(path).toMatch(/^\/v3\/(?:conversations\/[^/]+\/members\/[^/]+|teams\/[^/]+\/conversations)$/);
      expect(body).toBeNull();
      continue;
    }
    expect(method).toBe('POST');
    expect(path).toMatch(/^\/v3\/conversations(?:\/a%3A[^/]+\/activities)?$/);
    expect(path + (path.endsWith('activities') ? '' : JSON.stringify(body))).not.toContain(CHANNEL);
    expect(decodeURIComponent(path)).not.toContain('19:');
    if (path === '/v3/conversations')
      expect(body).toMatchObject({ isGroup: false, members: [{ id: AUTHOR }] });
  }
}

describe('when the 1:1 conversation fails for good, nothing is shown anywhere', () => {
  const permanent: readonly (readonly [string, Mishap])[] = [
    ['a user who blocked the bot', { status: 403, code: 'MessageWritesBlocked' }],
    ['a bot that is not installed', { status: 403, code: 'BotNotInConversationRoster' }],
    ['a bad request', { status: 400, code: 'BadSyntax' }],
    ['a conversation that is gone', { status: 404, code: 'ConversationNotFound' }],
    ['refused credentials', { status: 401, code: 'Unauthorized' }],
    ['a message too large', { status: 413, code: 'MessageSizeTooBig' }],
    ['an answer that is not JSON', { status: 403, body: '<html>no</html>' }],
  ];
  it.each(
    permanent.flatMap(([what, mishap]) => [['open', what, mishap] as const, ['send', what, mishap] as const]),
  )('%s: %s', async (step, _, mishap) => {
    const tenant = await open(5_000);
    tenant.connector.mishap(step, mishap);
    expect(await tenant.post(bad())).toEqual({ status: 200, body: '' });
    expect([tenant.nudges(), tenant.outcomes()]).toEqual([[], ['undeliverable']]);
    expectPrivacy(tenant);
    await tenant.post(bad());
    expect(tenant.nudges()).toHaveLength(1);
    expectPrivacy(tenant);
  });

  it.each(['', CHANNEL, `${CHANNEL};messageid=1`])(
    'a conversation that is no 1:1 conversation: %j',
    async (id) => {
      const tenant = await open(5_000);
      tenant.connector.mishap('open', { id });
      expect(await tenant.post(bad())).toEqual({ status: 200, body: '' });
      expect(tenant.paths()).toEqual(['/v3/conversations']);
      expect(tenant.outcomes()).toEqual(['undeliverable']);
    },
  );
});

describe('when the Bot Connector cannot be had now, the word waits for its turn', () => {
  const transient: readonly Mishap[] = [
    { status: 429, retryAfter: 1 },
    { status: 502 },
    { status: 503, retryAfter: 1 },
    { status: 504 },
    { hang: true },
  ];
  it.each(transient.flatMap((mishap) => [['open', mishap] as const, ['send', mishap] as const]))(
    '%s %j',
    async (step, mishap) => {
      const tenant = await open(300);
      tenant.connector.mishap(step, mishap);
      const message = bad();
      expect(await tenant.post(message)).toEqual({ status: 500, body: '' });
      expect([tenant.nudges(), tenant.outcomes()]).toEqual([[], []]);
      await expect.poll(() => tenant.outcomes(), { timeout: 5_000 }).toEqual(['nudged']);
      expect(await tenant.post(message)).toEqual({ status: 200, body: '' });
      expect([tenant.nudges().length, tenant.outcomes()]).toEqual([1, ['nudged']]);
      expectPrivacy(tenant);
    },
  );

  it('after 412 it is tried again, as often as need be', async () => {
    const tenant = await open(5_000);
    tenant.connector.mishap('open', { status: 412 });
    tenant.connector.mishap('send', { status: 412 });
    expect(await tenant.post(bad())).toEqual({ status: 200, body: '' });
    expect(tenant.nudges()).toHaveLength(1);
    tenant.connector.mishap('send', { status: 412 }, { status: 412 });
    expect(await tenant.post(bad())).toEqual({ status: 200, body: '' });
    expect(tenant.nudges()).toHaveLength(2);
    expectPrivacy(tenant);
  });

  it('a wait that the Bot Connector asks for is kept', async () => {
    const tenant = await open(5_000);
    tenant.connector.mishap('send', { status: 429, retryAfter: 1 });
    const began = performance.now();
    expect(await tenant.post(bad())).toEqual({ status: 200, body: '' });
    expect(performance.now() - began).toBeGreaterThan(900);
    expect(tenant.nudges()).toHaveLength(1);
  });

  it('nor if nobody listens there', async () => {
    const tenant = await open(300);
    await tenant.connector.close();
    expect(await tenant.post(bad())).toEqual({ status: 500, body: '' });
  });
});

it('a service address without TLS on another machine gets nothing', async () => {
  const tenant = await open(300);
  const serviceUrl = 'http://connector.example/';
  expect(await tenant.post({ ...bad(), serviceUrl }, { claims: { serviceUrl } })).toEqual({
    status: 200,
    body: '',
  });
  expect(tenant.outcomes()).toEqual(['undeliverable']);
});
