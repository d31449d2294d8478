import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sparticuz from '@sparticuz/chromium';
import { chromium, type Page } from 'playwright-core';
import { openTrends } from '../../src/cli/open-trends.ts';
import { MIGRATIONS } from '../../src/cli/package-root.ts';
import { defaultPolicy } from '../../src/policy/policy.ts';
import { openDatabase } from '../../src/store/database.ts';
import { fill, NOW } from '../dashboard/made-up.ts';
import { openPages } from '../dashboard/open-pages.ts';

/** `npm run bench:trends`: how long the page of trends takes, on five years of weeks of a large workspace. */

const WEEKS = 260;
const RUNS = 20;

const READ_TIMES = `(() => {
  const [navigation] = performance.getEntriesByType('navigation');
  const [paint] = performance.getEntriesByName('first-contentful-paint');
  return { answered: navigation.responseEnd, painted: paint.startTime, loaded: navigation.loadEventEnd };
})()`;

const dayOf = (run: number) => new Date(Date.UTC(2026, 0, 1 + run * 7)).toISOString().slice(0, 10);

const folder = mkdtempSync(join(tmpdir(), 'trends-'));
const database = openDatabase(join(folder, 'quiet-word.sqlite'), MIGRATIONS);
console.log(`Five years (${WEEKS} weeks) are made up and published; that takes a while …`);
fill(database, WEEKS, 9_000);
openTrends(
  database,
  () => defaultPolicy(),
  () => NOW,
).read();
const browser = await chromium.launch({
  executablePath: await sparticuz.executablePath(),
  args: ['--no-sandbox', '--disable-quic', '--disable-background-networking'],
});
try {
  const pages = await openPages(database);
  const page = await browser.newPage({ viewport: { width: 1240, height: 900 } });
  await page.goto(await pages.makeLink(), { waitUntil: 'networkidle' });
  for (const [what, span] of [
    ['the last year', 'year'],
    ['everything', 'all'],
  ] as const) {
    // A day of its own each time makes the server write the page anew.
    const fresh = await measure(page, (run) => `${pages.address}/trends?span=${span}&mark=${dayOf(run)}`);
    const cached = await measure(page, () => `${pages.address}/trends?span=${span}`);
    console.log(`${what}, written anew: ${inWords(fresh)}`);
    console.log(`${what}, cached:        ${inWords(cached)}`);
  }
  await pages.close();
} finally {
  await browser.close();
  database.close();
  rmSync(folder, { recursive: true });
}

/** Milliseconds, each the median: until the first byte, until the first paint, and until everything is there. */
interface Times {
  readonly answered: number;
  readonly painted: number;
  readonly loaded: number;
}

async function measure(page: Page, addressOf: (run: number) => string): Promise<Times> {
  const all: Times[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    await page.goto(addressOf(run), { waitUntil: 'networkidle' });
    all.push(await page.evaluate<Times>(READ_TIMES));
  }
  const median = (of: (times: Times) => number) => all.map(of).toSorted((a, b) => a - b)[RUNS / 2]!;
  return {
    answered: median(({ answered }) => answered),
    painted: median(({ painted }) => painted),
    loaded: median(({ loaded }) => loaded),
  };
}

function inWords({ answered, painted, loaded }: Times): string {
  const whole = (value: number) => `${value.toFixed(0)} ms`;
  return `page received ${whole(answered)}, first paint ${whole(painted)}, all charts ${whole(loaded)} (median of ${RUNS})`;
}
