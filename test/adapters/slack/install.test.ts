import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SCOPES } from '../../../adapters/slack/scopes.ts';
import { CLIENT } from './fake-slack.ts';
import { bad, by, grantOf, NORTH, openInstallable, SOUTH, tokenOf, type Installable } from './installer.ts';
import { callback } from './payloads.ts';

let program: Installable;
let now: number;
beforeEach(async () => {
  now = Date.now();
  program = await openInstallable({ clock: () => now });
});
afterEach(() => program.close());

/** Whether a workspace's messages are read. */
async function isRead(installed = NORTH): Promise<boolean> {
  const before = program.messagesRead();
  await program.deliver(callback(bad(installed.team ?? ''), by(installed)));
  return program.messagesRead() > before;
}

describe('installing', () => {
  it('begins with a page that says what is asked for and why, and leads to Slack', async () => {
    const { status, page, headers, link, state } = await program.browser().begin();
    expect(status).toBe(200);
    for (const [scope, purpose] of Object.entries(SCOPES))
      expect(page).toMatch(`${scope}</code></td><td>to ${purpose}`);
    expect(link.pathname).toBe('/oauth/v2/authorize');
    expect(Object.fromEntries(link.searchParams)).toEqual({
      client_id: CLIENT.id,
      scope: Object.keys(SCOPES).join(','),
      state,
    });
    expect(page).not.toContain(CLIENT.secret);
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; .*frame-ancestors 'none'$/);
    expect(headers.get('cache-control')).toBe('no-store');
  });

  it('ties the state to the browser with a cookie for TLS, this host and no script', async () => {
    const { headers, state } = await program.browser().begin();
    expect(headers.get('set-cookie')).toBe(
      `__Host-quiet-word-install=${state}; Secure; HttpOnly; SameSite=Lax; Path=/; Max-Age=600`,
    );
  });

  it('keeps a token with which the workspace is read and its authors are told', async () => {
    expect(await isRead()).toBe(false);
    const { status, page, headers } = await program.install(NORTH);
    expect([status, page]).toEqual([200, expect.stringContaining('Quiet Word is installed')]);
    expect(page).toContain('https://slack.com/app_redirect?team=T0NORTH&amp;app=A0QUIET001');
    expect(page).not.toContain(tokenOf(NORTH));
    expect(headers.get('set-cookie')).toMatch(
      /=deleted; Secure; HttpOnly; Path=\/; Expires=Thu, 01 Jan 1970/,
    );
    expect(program.slack.exchanges).toMatchObject([{ client_id: CLIENT.id, client_secret: CLIENT.secret }]);
    expect(await isRead()).toBe(true);
    expect(program.nudges()).toMatchObject([{ by: tokenOf(NORTH) }]);
  });

  it('again puts the new token in the place of the old', async () => {
    await program.install(NORTH);
    program.slack.tokens.set('xoxb-anew', NORTH);
    await program.install(NORTH, { access_token: 'xoxb-anew' });
    program.slack.tokens.delete(tokenOf(NORTH));
    expect(await isRead()).toBe(true);
    expect(program.nudges()).toMatchObject([{ by: 'xoxb-anew' }]);
  });
});

describe('an answer from Slack', () => {
  const refused = { status: 400, page: expect.stringContaining('does not hold any more') as string };

  it.each([
    ['forged', (state: string) => `${state.slice(0, -4)}AAAA`],
    ['of somebody else’s making', (state: string) => `${state.split('.').slice(0, 2).join('.')}.c2lnbmVk`],
    ['with another time', (state: string) => state.replace(/^\d+/, (time) => String(Number(time) + 60_000))],
    ['that is none', () => 'state'],
    ['without an end', () => '.'],
    ['missing', () => ''],
  ])('with a state %s installs nothing', async (_, spoil) => {
    program.slack.grants.set('code', grantOf(NORTH));
    const browser = program.browser();
    const { state } = await browser.begin();
    expect(await browser.comeBack({ code: 'code', state: spoil(state) })).toMatchObject(refused);
    expect([program.slack.exchanges, await isRead()]).toEqual([[], false]);
  });

  it('with a forged state in the cookie too installs nothing', async () => {
    program.slack.grants.set('code', grantOf(NORTH));
    const address = new URL('/slack/oauth_redirect?code=code&state=1.a.b', program.address);
    const answer = await fetch(address, { headers: { cookie: '__Host-quiet-word-install=1.a.b' } });
    expect([answer.status, program.slack.exchanges]).toEqual([400, []]);
  });

  it('in another browser than began installs nothing', async () => {
    program.slack.grants.set('code', grantOf(NORTH));
    const { state } = await program.browser().begin();
    const other = program.browser();
    await other.begin();
    expect(await other.comeBack({ code: 'code', state })).toMatchObject(refused);
    expect(await program.browser().comeBack({ code: 'code', state })).toMatchObject(refused);
    expect(program.slack.exchanges).toEqual([]);
  });

  it('that is replayed installs nothing more', async () => {
    program.slack.tokens.set(tokenOf(NORTH), NORTH);
    program.slack.grants.set('one', grantOf(NORTH)).set('two', grantOf(SOUTH));
    const browser = program.browser();
    const { state } = await browser.begin();
    expect(await browser.comeBack({ code: 'one', state })).toMatchObject({ status: 200 });
    expect(await browser.comeBack({ code: 'two', state })).toMatchObject(refused);
    expect([program.slack.exchanges.length, await isRead(SOUTH)]).toEqual([1, false]);
  });

  it.each([
    [9, 200],
    [11, 400],
  ])('after %i minutes gets %i', async (minutes, status) => {
    program.slack.tokens.set(tokenOf(NORTH), NORTH);
    program.slack.grants.set('code', grantOf(NORTH));
    const browser = program.browser();
    const { state } = await browser.begin();
    now += minutes * 60_000;
    expect((await browser.comeBack({ code: 'code', state })).status).toBe(status);
  });

  it('that says no is taken kindly', async () => {
    const browser = program.browser();
    const { state } = await browser.begin();
    const { status, page } = await browser.comeBack({ error: 'access_denied', state });
    expect([status, page]).toEqual([200, expect.stringContaining('that is fine')]);
    expect(program.slack.exchanges).toEqual([]);
  });

  it('without a code installs nothing', async () => {
    const browser = program.browser();
    const { state } = await browser.begin();
    expect(await browser.comeBack({ state })).toMatchObject(refused);
  });

  it.each([
    ['refuses the code', { error: 'invalid_code' }, 'invalid_code'],
    ['answers with a page', { status: 200, body: '<html>log in</html>' }, ''],
    ['is out of order', { status: 503, body: 'canary' }, ''],
    ['hangs', { hang: true } as const, ''],
  ])('is told plainly when Slack %s', async (_, mishap, code) => {
    program.slack.mishap('oauth.v2.access', mishap);
    program.slack.grants.set('code', grantOf(NORTH));
    const browser = program.browser();
    const { state } = await browser.begin();
    const { status, page } = await browser.comeBack({ code: 'code', state });
    expect([status, page]).toEqual([502, expect.stringContaining('Slack did not finish')]);
    expect(program.logged()).toContain('was not installed');
    expect(program.logged()).toContain(code);
    expect(await isRead()).toBe(false);
  });

  it('without a token of a bot installs nothing', async () => {
    const { status } = await program.install(NORTH, { access_token: undefined });
    expect([status, await isRead()]).toEqual([502, false]);
  });
});

describe('where it is said which workspaces may have it', () => {
  it('another gives back what it was granted, and nothing is kept', async () => {
    const choosy = await openInstallable({ workspaces: ['T0NORTH'] });
    const { status, page } = await choosy.install(SOUTH);
    expect([status, page]).toEqual([403, expect.stringContaining('for other workspaces')]);
    expect(choosy.slack.tokens.has(tokenOf(SOUTH))).toBe(false);
    expect((await choosy.install(NORTH)).status).toBe(200);
    await choosy.deliver(callback(bad('T0SOUTH'), by(SOUTH)));
    await choosy.deliver(callback(bad('T0NORTH'), by(NORTH)));
    expect(choosy.messagesRead()).toBe(1);
    await choosy.close();
  });
});
