import sparticuz from '@sparticuz/chromium';
import axe from 'axe-core';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Trends } from '../../src/statistics/trends.ts';
import { madeUp } from './made-up.ts';
import { openTrendsWorld, type TrendsWorld } from './world.ts';

const LOOKS: Readonly<Record<string, BrowserContextOptions>> = {
  light: { viewport: { width: 1240, height: 900 }, colorScheme: 'light' },
  dark: { viewport: { width: 1240, height: 900 }, colorScheme: 'dark' },
  phone: { viewport: { width: 320, height: 640 }, colorScheme: 'light' },
  'dark phone': { viewport: { width: 320, height: 640 }, colorScheme: 'dark' },
};

describe('the page of trends, in a real browser', () => {
  let browser: Browser;
  let world: TrendsWorld;
  let full: Trends;
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: await sparticuz.executablePath(),
      args: ['--no-sandbox', '--disable-quic', '--disable-background-networking'],
    });
    world = await openTrendsWorld();
    full = world.trends;
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    await world.close();
  });

  /** Opens a page as a moderator; whatever goes wrong on it fails the test. */
  async function open(path: string, look: BrowserContextOptions = {}): Promise<Page> {
    // Another look than the one before may be at other figures.
    world.ahead += 11_000;
    const context = await browser.newContext(look);
    const [name, value] = (await world.signedIn()).split('=') as [string, string];
    await context.addCookies([{ name, value, url: world.address }]);
    const page = await context.newPage();
    page.on('pageerror', (error) => expect.fail(error.message));
    page.on('console', (line) => line.type() === 'error' && expect.fail(line.text()));
    await page.goto(`${world.address}${path}`, { waitUntil: 'networkidle' });
    return page;
  }

  const words = (page: Page) => page.locator('main').innerText();
  const violations = async (page: Page): Promise<string[]> => {
    await page.evaluate(axe.source);
    const found = await page.evaluate<axe.AxeResults>('axe.run()');
    expect(found.passes.length).toBeGreaterThan(10);
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  };

  const STATES: Readonly<Record<string, { path: string; trends: () => Trends; says: RegExp }>> = {
    full: {
      path: '/trends?span=all',
      trends: () => full,
      says: /flags per 1,000 messages in the first half/,
    },
    'with a day marked': {
      path: '/trends?mark=2026-10-14',
      trends: () => full,
      says: /Before and after 14 October 2026/,
    },
    'with an odd day': { path: '/trends?mark=soon', trends: () => full, says: /That day could not be read/ },
    empty: {
      path: '/trends',
      trends: () => madeUp(0, 0),
      says: /Nothing to show yet. 23–29 November 2026 is still being counted/,
    },
    'of the first week': {
      path: '/trends',
      trends: () => madeUp(1, 9_000),
      says: /This is the first week that can be shown/,
    },
    'of a small community': {
      path: '/trends',
      trends: () => madeUp(30, 12),
      says: /most numbers are hidden/,
    },
    'to sign in': { path: '/trends/sign-in', trends: () => full, says: /Moderators sign in to see/ },
  };

  it.each(Object.entries(STATES))(
    '%s, has nothing that axe objects to, in light, dark and on a phone',
    async (_, { path, trends, says }) => {
      world.trends = trends();
      for (const name of ['light', 'dark', 'phone']) {
        const look = LOOKS[name]!;
        const page = await open(path, look);
        expect(await words(page)).toMatch(says);
        // The tables are alike in every state, and long to look through.
        if (path.includes('mark=2026') && name === 'light')
          for (const details of await page.locator('details').all())
            await details.evaluate((node) => node.setAttribute('open', ''));
        expect(await violations(page), name).toEqual([]);
        expect(await page.evaluate('document.documentElement.scrollWidth'), name).toBeLessThanOrEqual(
          look.viewport!.width,
        );
        const widths = await page.evaluate<number[]>(
          '[...document.images].map((image) => image.complete && image.naturalWidth)',
        );
        expect(widths.every((width) => width > 0)).toBe(true);
        await page.context().close();
      }
    },
    60_000,
  );

  it('gives dark surroundings a dark chart, and a phone a narrow one', async () => {
    world.trends = full;
    for (const [name, look] of Object.entries({
      light: 'wide-light',
      dark: 'wide-dark',
      'dark phone': 'narrow-dark',
    })) {
      const page = await open('/trends', LOOKS[name]);
      expect(await page.evaluate("document.querySelector('#flags img').currentSrc")).toContain(
        `flags.${look}.svg`,
      );
      await page.context().close();
    }
  });

  it('works by keyboard, with scripts off', async () => {
    world.trends = full;
    const page = await open('/trends', { javaScriptEnabled: false });
    await page.keyboard.press('Tab');
    await page.getByRole('link', { name: 'Go to the content' }).press('Enter');
    expect(page.url()).toMatch(/#content$/);
    const summary = page.getByText('Table: Flags per 1,000 messages', { exact: true });
    await summary.press('Enter');
    const table = page.getByRole('table', { name: 'Flags per 1,000 messages', exact: true });
    expect(await table.getByRole('row').count()).toBe(full.periods.length + 1);
    await page.getByLabel('Compare before and after').fill('2026-10-14');
    await page.getByRole('button', { name: 'Compare' }).press('Enter');
    await page.getByRole('heading', { name: 'Before and after 14 October 2026' }).waitFor();
    await page.getByRole('link', { name: 'Everything' }).press('Enter');
    expect(page.url()).toContain('span=all&mark=2026-10-14');
    await page.context().close();
  });

  it('says the same in its tables as in what was published', async () => {
    world.trends = full;
    const page = await open('/trends');
    const newest = full.periods.at(-1)!;
    const row = page.locator('#flags tbody tr').first();
    const cells = (await row.locator('td').allTextContents()).map((cell) => cell.replaceAll(',', ''));
    expect(cells.slice(0, 2)).toEqual([String(newest.messagesRead), String(newest.flags)]);
    const hidden = Object.values(newest.byRule).filter((figure) => figure === '1–7').length;
    expect(hidden).toBeGreaterThan(0);
    const byDuty = page.locator('#guidance table').nth(1).locator('tbody tr').first();
    expect(await byDuty.getByText('1–7', { exact: true }).count()).toBe(hidden);
    await page.context().close();
  });

  it('unfolds its tables in print', async () => {
    world.trends = full;
    const page = await open('/trends');
    const table = page.locator('#coverage table');
    expect(await table.isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await table.isVisible()).toBe(true);
    expect(await page.getByRole('button', { name: 'Sign out' }).isVisible()).toBe(false);
    await page.context().close();
  });
});
