import sparticuz from '@sparticuz/chromium';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openTrendsWorld, type TrendsWorld } from '../dashboard/world.ts';
import { GROUP, MODERATOR, signInAt, TENANT } from './provider.ts';

const ELSEWHERE = '00000000-0000-4000-8000-00000000e15e';

describe('signing in, in a real browser, at a real OpenID provider', () => {
  let browser: Browser;
  let world: TrendsWorld;
  let context: BrowserContext;
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: await sparticuz.executablePath(),
      args: ['--no-sandbox', '--disable-quic', '--disable-background-networking'],
    });
    world = await openTrendsWorld();
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    await world.close();
  });
  beforeEach(async () => {
    // No script of ours is needed, and the provider's pages would like a font from afar.
    context = await browser.newContext({ javaScriptEnabled: false });
    await context.route(/^https:/, (route) => route.abort());
  });
  afterEach(() => context.close());

  /** Goes to the trends, chooses a way and signs in there. */
  async function signIn(way: 'Slack' | 'Microsoft', name: string): Promise<Page> {
    const page = await context.newPage();
    await page.goto(`${world.address}/trends`);
    expect(page.url()).toBe(`${world.address}/trends/sign-in`);
    await page.getByRole('link', { name: `Sign in with ${way}` }).click();
    await signInAt(page, name);
    return page;
  }

  const heading = (page: Page) => page.getByRole('heading', { name: 'Flags over time' });

  it.each<['Slack' | 'Microsoft', string]>([
    ['Slack', MODERATOR.slack],
    ['Microsoft', MODERATOR.entra],
    ['Microsoft', `00000000-0000-4000-8000-000000000001+${GROUP}`],
  ])('with %s lets %s in, who can leave again', async (way, name) => {
    const page = await signIn(way, name);
    await heading(page).waitFor();
    expect(page.url()).toBe(`${world.address}/trends`);
    const [cookie, ...others] = await context.cookies(world.address);
    expect(others).toEqual([]);
    expect(cookie).toMatchObject({ name: 'quiet-word-session', httpOnly: true, sameSite: 'Strict' });
    expect(Buffer.from(cookie!.value, 'base64url').toString('latin1')).not.toContain(name);

    await page.getByRole('button', { name: 'Sign out' }).click();
    expect(page.url()).toBe(`${world.address}/trends/sign-in`);
    await page.goto(`${world.address}/trends`);
    expect(page.url()).toBe(`${world.address}/trends/sign-in`);
    const kept = { cookie: `quiet-word-session=${cookie!.value}` };
    const replayed = await fetch(`${world.address}/trends`, { headers: kept, redirect: 'manual' });
    expect(replayed.status).toBe(303);
  });

  it.each<['Slack' | 'Microsoft', string, RegExp]>([
    ['Slack', 'U0SOMEBODY', /these pages are for moderators/],
    ['Slack', `${MODERATOR.slack}@T0ELSEWHERE`, /belong to another organisation/],
    ['Slack', MODERATOR.entra, /these pages are for moderators/],
    ['Microsoft', ELSEWHERE, /these pages are for moderators/],
    ['Microsoft', `${MODERATOR.entra}@${ELSEWHERE}`, /belong to another organisation/],
    ['Microsoft', `${ELSEWHERE}+${GROUP}@${ELSEWHERE}`, /belong to another organisation/],
    ['Microsoft', `${ELSEWHERE}+${TENANT}`, /these pages are for moderators/],
  ])('with %s refuses %s kindly', async (way, name, words) => {
    const page = await signIn(way, name);
    await page.getByText(words).waitFor();
    expect(await context.cookies(world.address)).toEqual([]);
    expect(world.logged.join()).not.toContain(name.split(/[@+]/)[0]);
  });

  it('takes a no at the provider for a no', async () => {
    const page = await context.newPage();
    await page.goto(`${world.address}/trends/sign-in/slack`);
    await page.locator('a[href$="/abort"]').click();
    await page.getByText('You chose not to sign in, which is fine').waitFor();
  });

  it('lets nobody come back twice by the same way, nor by another browser', async () => {
    const page = await context.newPage();
    let wayBack = '';
    page.on('request', (request) => {
      if (request.url().includes('/trends/signed-in/')) wayBack = request.url();
    });
    await page.goto(`${world.address}/trends/sign-in/slack`);
    const ticket = (await context.cookies(world.address)).find(({ name }) => name === 'quiet-word-sign-in')!;
    expect(ticket).toMatchObject({ httpOnly: true, sameSite: 'Lax' });
    await signInAt(page, MODERATOR.slack);
    await heading(page).waitFor();
    const cookie = `quiet-word-sign-in=${ticket.value}`;
    const again = await fetch(wayBack, { headers: { cookie }, redirect: 'manual' });
    expect(again.status).toBe(400);
    expect(await again.text()).toContain('the way back was used before');
    const other = await fetch(wayBack, { redirect: 'manual' });
    expect(other.status).toBe(400);
  });

  it('stops at a state that it did not send', async () => {
    const begun = await fetch(`${world.address}/trends/sign-in/slack`, { redirect: 'manual' });
    const cookie = begun.headers.get('set-cookie')!.split(';')[0]!;
    const asked = new URL(begun.headers.get('location')!).searchParams;
    expect(asked.get('code_challenge_method')).toBe('S256');
    expect(asked.get('nonce')).toBeTruthy();
    expect(asked.get('scope')).toBe('openid');
    const forged = await fetch(`${world.address}/trends/signed-in/slack?code=x&state=forged`, {
      headers: { cookie },
      redirect: 'manual',
    });
    expect(forged.status).toBe(403);
    expect(forged.headers.getSetCookie().join()).not.toContain('quiet-word-session');
  });

  it('shows the trends to whoever is signed in and follows a link from another site', async () => {
    const page = await signIn('Slack', MODERATOR.slack);
    await heading(page).waitFor();
    await context.route('http://chat.example/', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<a href="${world.address}/trends?span=all">trends</a>`,
      }),
    );
    await page.goto('http://chat.example/');
    await page.getByRole('link', { name: 'trends' }).click();
    await heading(page).waitFor();
    expect(page.url()).toBe(`${world.address}/trends?span=all`);
  });
});
