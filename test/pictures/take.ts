import { mkdirSync, writeFileSync } from 'node:fs';
import sparticuz from '@sparticuz/chromium';
import { chromium } from 'playwright-core';
import { openWorld } from '../adapters/playground/world.ts';
import { MIGRATIONS } from '../../src/cli/package-root.ts';
import { chartOf } from '../../src/digest/chart.ts';
import { drawPicture } from '../../src/digest/picture.ts';
import { openDatabase } from '../../src/store/database.ts';
import { fill, madeUp } from '../dashboard/made-up.ts';
import { openPages } from '../dashboard/open-pages.ts';

/** `npm run pictures`: the README's pictures, taken of the running program in a real browser. */

const folder = new URL('../../.github/pictures/', import.meta.url).pathname;
const MESSAGE = '84F from Whitby, fractured her hip at the bowls club on Sunday. Anyone free to consent?';

mkdirSync(folder, { recursive: true });
const world = await openWorld();
const browser = await chromium.launch({
  executablePath: await sparticuz.executablePath(),
  args: ['--no-sandbox', '--disable-quic', '--disable-background-networking'],
});
try {
  const page = await browser.newPage({ viewport: { width: 1240, height: 1000 }, deviceScaleFactor: 1.5 });
  await page.goto(world.server.address);
  await page.locator('#who option').first().waitFor({ state: 'attached' });
  await page.getByLabel('Your message').fill(MESSAGE);
  await page.getByRole('button', { name: 'Post' }).click();
  await page.getByRole('region', { name: 'Quiet Word' }).waitFor();
  await page.locator('#chips').evaluate((chips) => chips.remove());
  await page.screenshot({ path: `${folder}nudge.png` });
  console.log(`${folder}nudge.png`);
  await takeTrends();
  await takeDigest();
} finally {
  await browser.close();
  await world.close();
}

/** A year of a large workspace, made up: what moderators see first, with a teaching session marked. */
async function takeTrends(): Promise<void> {
  const database = openDatabase(':memory:', MIGRATIONS);
  fill(database, 53, 9_000);
  const pages = await openPages(database);
  const page = await browser.newPage({ viewport: { width: 1240, height: 1500 }, deviceScaleFactor: 1.5 });
  await page.goto(await pages.makeLink(), { waitUntil: 'networkidle' });
  await page.goto(`${pages.address}/trends?mark=2026-05-18`, { waitUntil: 'networkidle' });
  await page.screenshot({ path: `${folder}trends.png` });
  console.log(`${folder}trends.png`);
  await pages.close();
  database.close();
}

/** The picture that a digest brings to Slack, of the same made-up workspace. */
async function takeDigest(): Promise<void> {
  const chart = chartOf(madeUp(53, 9_000).periods, drawPicture);
  if (chart === null) throw new Error('The made-up figures give no digest a picture');
  writeFileSync(`${folder}digest.png`, await chart.picture());
  console.log(`${folder}digest.png`);
}
