import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createOpenFiles } from '../../../adapters/teams/files.ts';
import { greyJpeg } from '../../pictures/make.ts';
import { AUTHOR, said } from './payloads.ts';
import { openTenant, type Tenant } from './tenant.ts';

const WARD = { make: 'Apple', position: [54.5, -0.6] } as const;

describe('a picture in Teams', () => {
  let tenant: Tenant;
  beforeEach(async () => {
    tenant = await openTenant();
  });
  afterEach(() => tenant.close());

  const at = (path: string) => new URL(path, tenant.connector.serviceUrl).href;
  const fileAt = (path: string, name = 'a.jpg') => ({
    contentType: 'application/vnd.microsoft.teams.file.download.info',
    name,
    content: { downloadUrl: at(path), uniqueId: 'u', fileType: 'jpg' },
  });
  const inlineAt = (contentUrl: string) => ({ contentType: 'image/*', contentUrl });
  const noticed = () => tenant.nudges().map(({ activity }) => JSON.stringify(activity));

  it('of SharePoint is fetched without a token, and answered to its author alone', async () => {
    tenant.connector.files.set('/sites/ward/a.jpg?tempauth=x', greyJpeg(WARD));
    const answer = await tenant.post(
      said({ text: '', attachments: [fileAt('/sites/ward/a.jpg?tempauth=x')] }),
    );
    expect(answer.status).toBe(200);
    await tenant.looked();
    expect(tenant.nudges()).toMatchObject([{ seenBy: AUTHOR }]);
    expect(noticed()[0]).toContain('A picture: photo');
  });

  it('within the text is fetched with the bot’s own token', async () => {
    tenant.connector.files.set('/v3/attachments/1/views/original', greyJpeg(WARD));
    await tenant.post(
      said({ text: 'look', attachments: [inlineAt(at('/v3/attachments/1/views/original'))] }),
    );
    await tenant.looked();
    expect(noticed()[0]).toContain('A picture: photo');
  });

  it.each([
    ['gone', () => inlineAt(at('/v3/attachments/2')), 'unreachable'],
    ['at another place', () => inlineAt('https://elsewhere.example/a.jpg'), 'unreachable'],
    ['behind an address that is none', () => inlineAt('nonsense'), 'unreachable'],
  ])('that is %s could not be read', async (_, attachment, fault) => {
    expect(await tenant.post(said({ text: 'look', attachments: [attachment()] }))).toMatchObject({
      status: 200,
    });
    await tenant.looked();
    expect(noticed()[0]).toContain(`A picture: ${fault}`);
  });

  it('may be malformed in any way', async () => {
    const kind = 'application/vnd.microsoft.teams.file.download.info';
    for (const attachments of [
      [{ contentType: kind }],
      [{ contentType: kind, content: 'x' }],
      [{ contentType: kind, content: { downloadUrl: 7 } }],
      [{ contentType: 'image/png' }],
      [{ contentType: 'image/png', contentUrl: null, name: null }],
    ])
      expect(await tenant.post(said({ text: 'look', attachments }))).toMatchObject({ status: 200 });
    await tenant.looked();
    expect(tenant.nudges()).toEqual([]);
  });
});

describe('against Microsoft’s own cloud', () => {
  const asked: string[] = [];
  const open = createOpenFiles({
    reach: { to: 'tls' },
    token: async (serviceUrl) => {
      asked.push(serviceUrl);
      return 'secret';
    },
  });

  it.each([
    ['another host', 'https://smba.trafficmanager.net/uk/', 'https://elsewhere.example/a'],
    [
      'a host that looks like it',
      'https://smba.trafficmanager.net.example/',
      'https://smba.trafficmanager.net.example/a',
    ],
    ['this machine', 'http://127.0.0.1:1/', 'http://127.0.0.1:1/a'],
    ['no TLS', 'http://smba.trafficmanager.net/uk/', 'http://smba.trafficmanager.net/uk/a'],
  ])('the token is not even asked for where a picture stands at %s', async (_, serviceUrl, contentUrl) => {
    const [attachment] = open({
      serviceUrl,
      attachments: [{ contentType: 'image/png', contentUrl }] as never,
    });
    await expect(attachment?.open()).rejects.toMatchObject({ code: 'not_allowed' });
    expect(asked).toEqual([]);
  });

  it.each([
    'https://sharepoint.com.example/a',
    'http://x.sharepoint.com/a',
    'https://evilsharepoint.com/a',
    'http://127.0.0.1:1/a',
  ])('a file is not fetched from %s', async (downloadUrl) => {
    const contentType = 'application/vnd.microsoft.teams.file.download.info';
    const attachments = [{ contentType, content: { downloadUrl } }] as never;
    const [attachment] = open({ serviceUrl: 'https://smba.trafficmanager.net/uk/', attachments });
    await expect(attachment?.open()).rejects.toMatchObject({ code: 'not_allowed' });
  });
});
