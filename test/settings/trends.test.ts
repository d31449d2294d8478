import { describe, expect, it } from 'vitest';
import { readTrendsConfig } from '../../src/settings/trends.ts';

const GUID = '00000000-0000-4000-8000-00000000C11E';
const SLACK = {
  PUBLIC_URL: 'https://quiet-word.example',
  TRENDS_SLACK_CLIENT_ID: '1.2',
  TRENDS_SLACK_CLIENT_SECRET: 'secret',
  TRENDS_SLACK_TEAM: 'T0HOSPITAL',
};
const ENTRA = {
  PUBLIC_URL: 'https://quiet-word.example/',
  TRENDS_ENTRA_CLIENT_ID: GUID,
  TRENDS_ENTRA_CLIENT_SECRET: 'secret',
  TRENDS_ENTRA_TENANT: GUID,
};

describe('the settings of the trends', () => {
  it('are off with nothing set, or with an address alone', () => {
    expect(readTrendsConfig({})).toBeNull();
    expect(readTrendsConfig({ PUBLIC_URL: 'https://quiet-word.example', TRENDS_SLACK_TEAM: ' ' })).toBeNull();
  });

  it('let in through Slack and through one tenant of Entra', () => {
    expect(readTrendsConfig({ ...SLACK, ...ENTRA })).toEqual({
      publicUrl: 'https://quiet-word.example',
      sessionKey: null,
      slack: { clientId: '1.2', clientSecret: 'secret', issuer: 'https://slack.com', home: 'T0HOSPITAL' },
      entra: {
        clientId: GUID,
        clientSecret: 'secret',
        issuer: `https://login.microsoftonline.com/${GUID.toLowerCase()}/v2.0`,
        home: GUID.toLowerCase(),
      },
    });
  });

  it('take another issuer on this machine', () => {
    const set = {
      ...SLACK,
      PUBLIC_URL: 'http://localhost:3000',
      TRENDS_SLACK_ISSUER: 'http://127.0.0.1:4000',
    };
    expect(readTrendsConfig(set)).toMatchObject({
      publicUrl: 'http://localhost:3000',
      slack: { issuer: 'http://127.0.0.1:4000' },
    });
  });

  it.each<[Record<string, string>, RegExp]>([
    [{ TRENDS_SLACK_CLIENT_ID: '1.2' }, /^TRENDS_SLACK_CLIENT_SECRET: signing in is half set up/],
    [{ TRENDS_ENTRA_TENANT: GUID }, /^TRENDS_ENTRA_CLIENT_ID: signing in is half set up/],
    [{ ...SLACK, PUBLIC_URL: '' }, /^PUBLIC_URL: give/],
    [{ ...SLACK, PUBLIC_URL: 'https://quiet-word.example/trends' }, /^PUBLIC_URL: give/],
    [{ ...SLACK, PUBLIC_URL: 'http://quiet-word.example' }, /^PUBLIC_URL: moderators sign in over https/],
    [{ ...SLACK, TRENDS_SLACK_TEAM: 'hospital' }, /^TRENDS_SLACK_TEAM: give/],
    [{ ...SLACK, TRENDS_SLACK_ISSUER: 'https://slack.example' }, /^TRENDS_SLACK_ISSUER: another issuer/],
    [{ ...ENTRA, TRENDS_ENTRA_ISSUER: 'http://10.0.0.1' }, /^TRENDS_ENTRA_ISSUER: another issuer/],
    [{ ...ENTRA, TRENDS_ENTRA_TENANT: 'common' }, /^TRENDS_ENTRA_TENANT: copy/],
    [{ ...SLACK, SESSION_KEY: 'short' }, /^SESSION_KEY: give at least 32/],
  ])('refuse %j, say why, and do not repeat a value', (set, message) => {
    expect(() => readTrendsConfig(set)).toThrow(message);
    expect(() => readTrendsConfig(set)).not.toThrow(/secret"|short"|quiet-word.example.*quiet-word.example/);
  });
});
