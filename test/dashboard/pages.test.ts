import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LOOKS } from '../../src/dashboard/draw.ts';
import { createDashboard } from '../../src/dashboard/dashboard.ts';
import { readView, usualSpan } from '../../src/dashboard/view.ts';
import { DUTIES, madeUp } from './made-up.ts';
import { openTrendsWorld, type TrendsWorld } from './world.ts';

describe('the addresses under /trends', () => {
  let world: TrendsWorld;
  beforeAll(async () => {
    world = await openTrendsWorld();
  }, 60_000);
  afterAll(() => world.close());

  const get = (path: string, headers: Record<string, string> = {}, method = 'GET') =>
    fetch(`${world.address}${path}`, { redirect: 'manual', headers, method });
  const asModerator = async () => ({ cookie: await world.signedIn() });

  it.each([
    '/trends',
    '/trends/',
    '/trends?span=all',
    '/trends.csv',
    '/trends/charts/flags.wide-light.svg',
    '/trends/x/y',
  ])('%s sends whoever has no session to sign in', async (path) => {
    for (const cookie of [
      '',
      'quiet-word-session=',
      'quiet-word-session=forged',
      '__Host-quiet-word-session=x',
    ]) {
      const answer = await get(path, { cookie });
      expect(answer.status).toBe(303);
      expect(answer.headers.get('location')).toBe('/trends/sign-in');
      expect(await answer.text()).toBe('');
    }
  });

  it.each([
    ['/trends', 200],
    ['/trends.csv', 200],
    ['/trends/charts/flags.wide-light.svg', 200],
    ['/trends/charts/flags.svg', 404],
    ['/trends/nowhere', 404],
    ['/trends/sign-in', 200],
  ])('%s says that it is kept nowhere, framed by nobody and runs nothing', async (path, status) => {
    const { headers, ...answer } = await get(path, await asModerator()).then(async (response) => ({
      headers: response.headers,
      status: response.status,
      text: await response.text(),
    }));
    expect(answer.status).toBe(status);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('same-origin');
    expect(headers.get('x-frame-options')).toBe('DENY');
    const policy = headers.get('content-security-policy')!;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('script-src');
    expect(answer.text).not.toMatch(/<script|\son\w+=/i);
  });

  it('count each look at the page and at the file, and nothing of who looked', async () => {
    const before = world.looks();
    const headers = await asModerator();
    await get('/trends', headers);
    await get('/trends?span=all', headers);
    await get('/trends.csv', headers);
    await get('/trends/charts/flags.wide-light.svg', headers);
    await get('/trends');
    expect(world.looks() - before).toBe(3);
  });

  it('let nobody sign a moderator out from another site', async () => {
    const headers = await asModerator();
    for (const origin of ['https://elsewhere.example', 'null', '']) {
      const refused = await get(
        '/trends/sign-out',
        { ...headers, ...(origin === '' ? {} : { origin }) },
        'POST',
      );
      expect(refused.status).toBe(403);
    }
    expect((await get('/trends', headers)).status).toBe(200);
    await get('/trends/sign-out', { ...headers, origin: world.address }, 'POST');
    expect((await get('/trends', headers)).status).toBe(303);
  });

  it('end a session that is an hour old, and one whose holder is no longer a moderator', async () => {
    const headers = await asModerator();
    world.ahead = 3_700_000;
    expect((await get('/trends', headers)).status).toBe(303);
    world.ahead = 0;
    expect((await get('/trends', headers)).status).toBe(200);
    const { moderators } = world;
    world.moderators = { ...moderators, slack: [] };
    expect((await get('/trends', headers)).status).toBe(303);
    world.moderators = moderators;
  });

  it('answer odd queries with a page, and reflect nothing', async () => {
    const headers = await asModerator();
    const odd = fc.oneof(fc.string(), fc.webQueryParameters(), fc.constant('"><img src=x onerror=alert(1)>'));
    await fc.assert(
      fc.asyncProperty(odd, odd, async (span, mark) => {
        const query = `?span=${encodeURIComponent(span)}&mark=${encodeURIComponent(mark)}&${encodeURI(mark.replaceAll(/[\uD800-\uDFFF]/g, ''))}`;
        const answer = await get(`/trends${query}`, headers);
        const text = await answer.text();
        expect(answer.status).toBe(200);
        expect(text).not.toContain('onerror');
        expect(text).toContain('Flags over time');
      }),
      { numRuns: 40 },
    );
  }, 60_000);

  it('give every figure as a file that no spreadsheet takes for a formula', async () => {
    const answer = await get('/trends.csv', await asModerator());
    const text = await answer.text();
    expect(answer.headers.get('content-disposition')).toContain('attachment');
    const rows = text.replace('\uFEFF', '').trimEnd().split('\n');
    expect(rows.length).toBeGreaterThan(50 * world.trends.periods.length);
    expect(rows.flatMap((row) => row.split(',')).filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
  });
});

describe('a view', () => {
  it.each([
    ['', { span: 'year', mark: null, isMarkOdd: false }],
    ['?span=all&mark=2026-03-02', { span: 'all', mark: '2026-03-02', isMarkOdd: false }],
    ['?span=century&mark=2026-02-30', { span: 'year', mark: null, isMarkOdd: true }],
    ['?mark=2026-3-2', { span: 'year', mark: null, isMarkOdd: true }],
    ['?mark=+', { span: 'year', mark: null, isMarkOdd: false }],
    ['?%%%&mark=%00', { span: 'year', mark: null, isMarkOdd: true }],
  ])('of %j is %j', (query, view) => {
    expect(readView(query, 'year')).toEqual(view);
  });

  it('is of everything where nothing was read in the last year, and of that year otherwise', () => {
    const { periods } = madeUp(150, 9_000);
    expect(usualSpan(periods)).toBe('year');
    const quiet = periods.map((each, at) => (at < 40 ? each : { ...each, messagesRead: 0 }));
    expect(usualSpan(quiet)).toBe('all');
    expect(usualSpan([...quiet.slice(0, -1), { ...quiet.at(-1)!, messagesRead: '1–7' as const }])).toBe(
      'year',
    );
    expect(readView('', usualSpan(quiet)).span).toBe('all');
    expect(readView('?span=year', usualSpan(quiet)).span).toBe('year');
  });
});

describe('the dashboard', () => {
  const trends = madeUp(9, 9_000);
  let newest = trends;
  let now = 0;
  const dashboard = createDashboard({ read: () => newest }, DUTIES, () => now);

  it('draws a chart for each section in every look, and for nothing else', () => {
    const names = [...dashboard.page('?mark=2026-10-26').matchAll(/charts\/([\w-]+)\.wide-light/g)].map(
      ([, id]) => id!,
    );
    expect(names).toEqual(['flags', 'around', 'guidance', 'groups', 'outcomes', 'false-alarms', 'coverage']);
    for (const name of names)
      for (const look of LOOKS)
        expect(dashboard.chart(`${name}.${look}.svg`, '?mark=2026-10-26')).toMatch(/^<svg[^>]*>/);
    for (const file of [
      'flags',
      'flags.wide-light.png',
      'x.wide-light.svg',
      'flags.huge.svg',
      '__proto__.wide-light.svg',
      '',
    ])
      expect(dashboard.chart(file, '')).toBeNull();
    expect(dashboard.chart('around.wide-light.svg', '')).toBeNull();
  });

  it('draws hidden figures in another colour than told ones', () => {
    const bars = dashboard.chart('guidance.wide-light.svg', '')!;
    expect(bars).toContain('#1f6f6b');
    expect(bars).toContain('#b5d3cd');
  });

  it('shows new figures when there are any, and makes nothing twice before', () => {
    const before = dashboard.page('');
    expect(dashboard.page('')).toBe(before);
    newest = madeUp(4, 9_000);
    now += 60_000;
    expect(dashboard.page('')).not.toBe(before);
  });
});
