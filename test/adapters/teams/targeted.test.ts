import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { NotTargetedError, targetedRequest } from '../../../adapters/teams/targeted.ts';
import { after, AUTHOR, CHANNEL, said } from './payloads.ts';
import { openTenant, type Tenant, type TenantOptions } from './tenant.ts';

const tenants: Tenant[] = [];
async function open(options: TenantOptions = {}): Promise<Tenant> {
  const tenant = await openTenant({ nudgeBy: 'targeted', ...options });
  tenants.push(tenant);
  return tenant;
}
afterEach(async () => {
  for (const tenant of tenants.splice(0)) {
    // Whatever happened: what went to a channel was marked as for its author alone.
    for (const { method, path, body } of tenant.connector.wire) {
      if (method === 'GET' || !decodeURIComponent(path).includes(CHANNEL)) continue;
      expect(path).toMatch(/\?isTargetedActivity=true$/);
      expect(body).toMatchObject({ recipient: { id: AUTHOR } });
    }
    expect(tenant.connector.sent.every(({ seenBy }) => seenBy === AUTHOR)).toBe(true);
    await tenant.close();
  }
});

const bad = () => said({ text: 'bad' });

describe('a targeted message', () => {
  it('is shown in the thread, to its author alone', async () => {
    const tenant = await open();
    const message = bad();
    await tenant.post(message);
    const { id } = message['conversation'] as { id: string };
    expect(tenant.nudges()).toMatchObject([{ conversation: id, seenBy: AUTHOR }]);
    expect([tenant.paths().length, tenant.outcomes()]).toEqual([1, ['nudged']]);
    // Nobody knows how to change one later, so nothing is tried.
    await tenant.post(after(message, 'messageDelete', 'softDeleteMessage', { text: undefined }));
    expect([tenant.connector.sent.length, tenant.outcomes()]).toEqual([1, ['nudged', 'deleted']]);
  });

  it.each([400, 401, 403, 404, 405])('that is refused with %i becomes a word in the chat', async (status) => {
    const tenant = await open();
    tenant.connector.mishap('send', { status });
    await tenant.post(bad());
    expect(tenant.nudges()).toMatchObject([{ conversation: 'a:1-to-1-0', seenBy: AUTHOR }]);
    expect(tenant.outcomes()).toEqual(['nudged']);
  });

  it('that is refused, as the chat is, is silence', async () => {
    const tenant = await open();
    tenant.connector.mishap('send', { status: 403 }, { status: 403, code: 'MessageWritesBlocked' });
    await tenant.post(bad());
    expect([tenant.nudges(), tenant.outcomes()]).toEqual([[], ['undeliverable']]);
  });

  it('waits where Microsoft asks for it', async () => {
    const tenant = await open();
    tenant.connector.mishap('send', { status: 429, retryAfter: 1 });
    await tenant.post(bad());
    expect(tenant.nudges()).toMatchObject([{ seenBy: AUTHOR }]);
    expect(decodeURIComponent(tenant.nudges()[0]!.conversation)).toContain(CHANNEL);
  });

  it('is none where the policy of the channel wants the chat', async () => {
    const tenant = await open({ mannerOf: () => 'direct' });
    await tenant.post(bad());
    expect(tenant.nudges()).toMatchObject([{ conversation: 'a:1-to-1-0' }]);
  });

  it('is none without the setting, whatever the policy says', async () => {
    const tenant = await open({ nudgeBy: 'chat', mannerOf: () => 'in-place' });
    await tenant.post(bad());
    expect(tenant.nudges()).toMatchObject([{ conversation: 'a:1-to-1-0' }]);
  });
});

it('a request that names a channel is marked, or is not made', () => {
  const request = { serviceUrl: 'https://connector.example/emea', activity: { type: 'message' } };
  for (const [conversation, recipient] of [
    [CHANNEL, ''],
    [CHANNEL, '28:a-bot'],
    ['', AUTHOR],
    ['..', AUTHOR],
  ] as const)
    expect(() => targetedRequest({ ...request, conversation, recipient })).toThrow(NotTargetedError);
  fc.assert(
    fc.property(fc.string(), fc.string(), (place, someone) => {
      const conversation = `19:${place}`;
      const { url, body } = targetedRequest({ ...request, conversation, recipient: `29:${someone}` });
      expect(url.origin + url.pathname).toMatch(
        /^https:\/\/connector\.example\/emea\/v3\/conversations\/[^/]*\/activities$/,
      );
      expect(url.search).toBe('?isTargetedActivity=true');
      expect(JSON.parse(body)).toMatchObject({ recipient: { id: `29:${someone}` } });
    }),
  );
});
