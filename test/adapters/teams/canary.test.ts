import { inspect } from 'node:util';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { BOT_TOKEN } from './fake-connector.ts';
import { after, press, said } from './payloads.ts';
import { openTenant, type Tenant } from './tenant.ts';
import { TENANT } from './issuer.ts';

const USER = '29:CANARYUSER';
const CHANNEL = '19:CANARYCHANNEL@thread.tacv2';
const TEXT = 'bad CANARYTEXT <at>CANARYMENTION</at>';

let tenant: Tenant;
const shown: unknown[] = [];
beforeEach(async () => {
  for (const method of ['log', 'info', 'warn', 'error', 'debug', 'trace'] as const)
    vi.spyOn(console, method).mockImplementation((...given: unknown[]) => void shown.push(given));
  for (const stream of [process.stdout, process.stderr])
    vi.spyOn(stream, 'write').mockImplementation((chunk) => shown.push(String(chunk)) > 0);
  tenant = await openTenant({ patience: 300 });
});
afterEach(async () => {
  vi.restoreAllMocks();
  await tenant.close();
});

const told = (fields = {}) =>
  said({
    text: TEXT,
    from: { id: USER, name: 'CANARYNAME', aadObjectId: 'CANARYOBJECT' },
    conversation: { conversationType: 'channel', tenantId: TENANT, id: `${CHANNEL};messageid=CANARYROOT` },
    channelData: { tenant: { id: TENANT }, team: { id: 'CANARYTEAM', name: 'CANARYTEAMNAME' } },
    attachments: [{ contentType: 'application/x', name: 'CANARYFILE', content: 'CANARYCONTENT' }],
    id: `CANARYID${Math.random()}`,
    ...fields,
  });

it('no line of the log and none on the console holds text, a name or an id', async () => {
  const { connector, issuer } = tenant;
  await tenant.post(told());
  connector.people.add(USER);
  const message = told();
  await tenant.post(message);
  expect(tenant.nudges()).toHaveLength(1);
  const key = tenant.keyOf(tenant.nudges()[0]);
  await tenant.post(press(key, 'wrong', { from: { id: '29:CANARYSTRANGER' } }));
  await tenant.post(press(key, 'CANARYVERB', { from: { id: USER } }));
  await tenant.post(press('CANARYKEY'));
  for (const step of ['open', 'send'] as const)
    for (const mishap of [
      { status: 403, code: 'CANARY CODE', body: TEXT },
      { status: 403, code: 'CANARY CODE' },
      { status: 500, body: TEXT },
      { hang: true } as const,
      { id: CHANNEL },
    ]) {
      connector.mishap(step, mishap);
      await tenant.post(told());
    }
  await tenant.post(after(message, 'messageUpdate', 'editMessage', { text: TEXT }));
  await tenant.post(after(message, 'messageDelete', 'softDeleteMessage'));
  await tenant.post(told({ channelData: { tenant: { id: 'CANARYTENANT' } } }));
  await tenant.post({ ...told(), serviceUrl: 'https://CANARY.example/' });
  for (const claims of [
    { audience: 'CANARYAUDIENCE' },
    { issuer: 'CANARYISSUER' },
    { expires: -3_600 },
    { isForged: true },
  ])
    await tenant.post(told(), { claims });
  await tenant.post(told(), { headers: { authorization: `Bearer ${TEXT}` } });
  const authorization = await issuer.authorization(connector.serviceUrl);
  const headers = { 'content-type': 'application/json', authorization };
  for (const body of [TEXT, JSON.stringify(TEXT), JSON.stringify({ ...told(), from: 'CANARYFROM' })])
    await tenant.postRaw(body, headers);
  await tenant.post(told({ from: { id: { CANARY: 'CANARY' } } }));

  expect(tenant.logged()).toContain('refused');
  expect(tenant.logged()).toContain('cannot be delivered');
  expect(inspect(shown)).toContain('jwt expired');
  const written = tenant.logged() + inspect(shown, { depth: null, maxStringLength: null });
  for (const secret of ['CANARY', BOT_TOKEN, TENANT, key]) expect(written).not.toContain(secret);
  // Every id of a person or a conversation; never the time of day, such as 10:29:51.
  expect(written).not.toMatch(/[12]9:[a-z]/i);
});
