import { readFileSync } from 'node:fs';
import { parse } from 'dotenv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ConfigError, isLoopback, readConfig } from '../src/config.ts';

const GUID = '6f2b0c1e-1111-4222-8333-944455556666';
const SLACK = { SLACK_SIGNING_SECRET: 'shh', SLACK_BOT_TOKEN: 'xoxb-1' };
const INSTALLED = {
  SLACK_SIGNING_SECRET: 'shh',
  SLACK_CLIENT_ID: '12.34',
  SLACK_CLIENT_SECRET: 'shh',
  TOKENS_KEY: 'ab'.repeat(32),
};
const TEAMS = { TEAMS_APP_ID: GUID, TEAMS_APP_PASSWORD: 'shh', TEAMS_TENANT_ID: GUID };

function faultOf(environment: Record<string, string>, local = false): ConfigError {
  try {
    readConfig(environment, { local });
  } catch (error) {
    if (error instanceof ConfigError) return error;
    throw error;
  }
  throw new Error('These settings were taken');
}

describe('the settings', () => {
  it('all have a default', () => {
    expect(readConfig({})).toEqual({
      publicAddress: null,
      slack: null,
      teams: null,
      local: false,
      port: 3000,
      host: '127.0.0.1',
      database: 'quiet-word.sqlite',
      logLevel: 'info',
      threshold: 11,
      cooldown: 12 * 3_600_000,
      recall: { threadFor: 7 * 24 * 3_600_000, authorFor: 48 * 3_600_000 },
      preferences: null,
      tokens: null,
      policyFile: null,
      organisation: { name: null, policyUrl: null },
    });
  });

  it('in .env.example are the defaults, so that copying it changes nothing', () => {
    const example = parse(readFileSync(new URL('../.env.example', import.meta.url)));
    expect(readConfig(example)).toEqual(readConfig({}));
  });

  it.each([
    ['hex', 'ab'.repeat(32)],
    ['base64', Buffer.alloc(32, 0xab).toString('base64')],
    ['base64url', Buffer.alloc(32, 0xab).toString('base64url')],
  ])('take the key of preferences in %s', (_, key) => {
    const { preferences } = readConfig({ PREFERENCES_KEY: key, PREFERENCES_FILE: 'no-more' });
    expect(preferences).toEqual({ key: new Uint8Array(32).fill(0xab), file: 'no-more' });
  });

  it.each([
    'ab'.repeat(31),
    Buffer.alloc(31).toString('base64'),
    'a secret phrase of many words, long enough',
  ])('take no key of preferences such as %j', (key) => {
    const { message } = faultOf({ PREFERENCES_KEY: key });
    expect(message).toMatch(/^PREFERENCES_KEY: give at least 32 random bytes/);
    expect(message).not.toContain(key);
  });

  it('cannot be changed afterwards', () => {
    expect(Object.isFrozen(readConfig({}))).toBe(true);
  });

  it('say how nudges arrive', () => {
    expect(readConfig({ ...SLACK, SLACK_HINT: 'on' }).slack?.hint).toBe(true);
    expect(readConfig({ ...SLACK, SLACK_HINT: ' ' }).slack?.hint).toBe(false);
    expect(() => readConfig({ SLACK_HINT: 'loud' })).toThrow('SLACK_HINT: choose on or off.');
    expect(() => readConfig({ TEAMS_NUDGE: 'post' })).toThrow('TEAMS_NUDGE: choose chat or targeted.');
  });

  it('turn Slack on', () => {
    expect(readConfig({ ...SLACK, SLACK_NUDGE: 'ephemeral' }).slack).toEqual({
      botToken: 'xoxb-1',
      connection: { kind: 'http', signingSecret: 'shh' },
      apiUrl: null,
      nudgeBy: 'ephemeral',
      hint: false,
    });
    expect(readConfig({ SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xapp-1' }).slack?.connection).toEqual({
      kind: 'socket',
      appToken: 'xapp-1',
    });
  });

  it('turn Slack on for many workspaces', () => {
    const parsed = readConfig({ ...INSTALLED, SLACK_WORKSPACES: 'T0ONE, E0TWO', TOKENS_DATABASE: 'kept' });
    expect(parsed.slack).toEqual({
      oauth: { clientId: '12.34', clientSecret: 'shh', redirectUrl: null, workspaces: ['T0ONE', 'E0TWO'] },
      connection: { kind: 'http', signingSecret: 'shh' },
      apiUrl: null,
      nudgeBy: 'dm',
      hint: false,
    });
    expect(parsed.tokens).toEqual({ key: new Uint8Array(32).fill(0xab), previousKey: null, file: 'kept' });
    const socket = { ...INSTALLED, SLACK_SIGNING_SECRET: '', SLACK_APP_TOKEN: 'xapp-1' };
    expect(readConfig(socket).slack?.connection.kind).toBe('socket');
  });

  it('are for one workspace or for many, and say which to leave out', () => {
    const { key, message } = faultOf({ ...INSTALLED, SLACK_BOT_TOKEN: 'xoxb-canary' });
    expect(key).toBe('SLACK_BOT_TOKEN');
    expect(message).toMatch(/one workspace, SLACK_CLIENT_ID is for many\. Leave one of the two empty/);
    expect(message).not.toContain('canary');
  });

  it('turn Teams on, with a secret or with a managed identity', () => {
    expect(readConfig(TEAMS).teams?.credentials).toEqual({
      appId: GUID,
      appPassword: 'shh',
      tenantId: GUID,
      type: 'SingleTenant',
    });
    const managed = { TEAMS_APP_ID: GUID, TEAMS_TENANT_ID: GUID, TEAMS_APP_TYPE: 'UserAssignedMSI' };
    expect(readConfig(managed).teams?.credentials?.appPassword).toBeNull();
  });

  it.each([
    [{ SLACK_SIGNING_SECRET: 'shh' }, 'SLACK_BOT_TOKEN'],
    [{ SLACK_BOT_TOKEN: 'xoxb-1' }, 'SLACK_SIGNING_SECRET'],
    [{ ...SLACK, SLACK_BOT_TOKEN: 'xoxp-1' }, 'SLACK_BOT_TOKEN'],
    [{ ...SLACK, SLACK_APP_TOKEN: 'xoxb-1' }, 'SLACK_APP_TOKEN'],
    [{ ...SLACK, SLACK_NUDGE: 'aloud' }, 'SLACK_NUDGE'],
    [{ ...INSTALLED, SLACK_SIGNING_SECRET: '' }, 'SLACK_SIGNING_SECRET'],
    [{ ...INSTALLED, SLACK_CLIENT_ID: '' }, 'SLACK_CLIENT_ID'],
    [{ ...INSTALLED, SLACK_CLIENT_ID: 'quiet-word' }, 'SLACK_CLIENT_ID'],
    [{ ...INSTALLED, SLACK_CLIENT_SECRET: '' }, 'SLACK_CLIENT_SECRET'],
    [{ ...INSTALLED, TOKENS_KEY: '' }, 'TOKENS_KEY'],
    [{ ...INSTALLED, TOKENS_KEY: 'short' }, 'TOKENS_KEY'],
    [{ ...INSTALLED, TOKENS_KEY_PREVIOUS: 'short' }, 'TOKENS_KEY_PREVIOUS'],
    [{ ...INSTALLED, TOKENS_DATABASE: 'quiet-word.sqlite' }, 'TOKENS_DATABASE'],
    [{ ...INSTALLED, SLACK_WORKSPACES: 'our ward' }, 'SLACK_WORKSPACES'],
    [{ ...INSTALLED, SLACK_REDIRECT_URL: 'quiet-word' }, 'SLACK_REDIRECT_URL'],
    [{ TOKENS_KEY_PREVIOUS: 'ab'.repeat(32) }, 'TOKENS_KEY'],
    [{ TEAMS_APP_ID: GUID }, 'TEAMS_TENANT_ID'],
    [{ TEAMS_APP_ID: GUID, TEAMS_TENANT_ID: GUID }, 'TEAMS_APP_PASSWORD'],
    [{ TEAMS_APP_PASSWORD: 'shh' }, 'TEAMS_APP_ID'],
    [{ ...TEAMS, TEAMS_APP_ID: 'quiet-word' }, 'TEAMS_APP_ID'],
    [{ ...TEAMS, TEAMS_LOGIN_URL: 'http://127.0.0.1:1' }, 'TEAMS_OAUTH_SCOPE'],
    [{ PORT: '3000.5' }, 'PORT'],
    [{ PORT: 'http' }, 'PORT'],
    [{ PORT: '70000' }, 'PORT'],
    [{ LOG_LEVEL: 'debug' }, 'LOG_LEVEL'],
    [{ THRESHOLD_PEOPLE: '0' }, 'THRESHOLD_PEOPLE'],
    [{ COOLDOWN_HOURS: '-1' }, 'COOLDOWN_HOURS'],
    [{ RECALL_THREAD_DAYS: '400' }, 'RECALL_THREAD_DAYS'],
    [{ RECALL_AUTHOR_HOURS: 'long' }, 'RECALL_AUTHOR_HOURS'],
    [{ ORGANISATION_POLICY_URL: 'intranet' }, 'ORGANISATION_POLICY_URL'],
    [{ PUBLIC_URL: 'quiet-word.example' }, 'PUBLIC_URL'],
    [{ PUBLIC_URL: 'https://quiet-word.example/bot' }, 'PUBLIC_URL'],
    [{ PUBLIC_URL: 'ftp://quiet-word.example' }, 'PUBLIC_URL'],
  ])('of %j fail at %s', (environment, key) => {
    expect(faultOf(environment).key).toBe(key);
  });

  it('take where browsers find the server, as an origin', () => {
    expect(readConfig({}).publicAddress).toBeNull();
    const address = 'https://Quiet-Word.example/';
    expect(readConfig({ PUBLIC_URL: address }).publicAddress).toBe('https://quiet-word.example');
  });

  it('accept unauthenticated requests on loopback only', () => {
    expect(readConfig({}, { local: true }).teams).toEqual({ credentials: null, authority: null });
    expect(faultOf({ HOST: '0.0.0.0' }, true).key).toBe('HOST');
  });

  it('never say a value in an error', () => {
    const keys = ['SLACK_BOT_TOKEN', 'TEAMS_APP_ID', 'PORT', 'LOG_LEVEL', 'ORGANISATION_POLICY_URL'];
    const value = fc.stringMatching(/^[a-z]{12,40}$/);
    fc.assert(
      fc.property(fc.constantFrom(...keys), value, (key, secret) => {
        expect(faultOf({ [key]: secret }).message).not.toContain(secret);
      }),
    );
  });
});

describe('loopback', () => {
  it.each(['127.0.0.1', '127.1.2.3', 'localhost', '::1'])('is %s', (host) => {
    expect(isLoopback(host)).toBe(true);
  });
  it.each(['0.0.0.0', '::', '10.0.0.1', '127.0.0.1.example'])('is not %s', (host) => {
    expect(isLoopback(host)).toBe(false);
  });
});
