import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createCounters } from '../../src/statistics/counters.ts';
import { createPublisher } from '../../src/statistics/publisher.ts';
import { createTallyMaker } from '../../src/statistics/tally.ts';
import { createTrendsReader } from '../../src/statistics/trends.ts';
import { openDatabase, type Database } from '../../src/store/database.ts';
import type { AskedGrain, Outcome, Platform } from '../../src/vocabulary.ts';

const migrations = new URL('../../migrations/', import.meta.url).pathname;
const rules = ['direct-identifier', 'heated-post'];
const tallies = createTallyMaker([...rules, 'policy-reminder']);
const WEEK = 7 * 86_400_000;
const HOUR = 3_600_000;
const MONDAY = Date.UTC(2026, 10, 2);

describe('what is published', () => {
  let folder: string;
  let database: Database;
  let now: number;
  let grain: AskedGrain;
  const options = { rules, grain: () => grain, clock: () => now };
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'publisher-'));
    database = openDatabase(join(folder, 'statistics.sqlite'), migrations);
    now = MONDAY;
    grain = 'auto';
  });
  afterEach(() => {
    database.close();
    rmSync(folder, { recursive: true });
  });

  const read = () => createTrendsReader(database, options).read();
  const labels = () => read().periods.map(({ period }) => period.label);
  /** Counts so many messages read, and findings, at a time. */
  function count(
    at: number,
    messages: number,
    found: readonly (readonly [outcome: Outcome, times: number, rule?: string])[] = [],
    platform: Platform = 'slack',
  ): void {
    const counters = createCounters(database);
    for (let times = 0; times < messages; times += 1)
      counters.add(tallies.message(at, platform, 'clinical-social'));
    for (const [outcome, often, rule = 'heated-post'] of found)
      for (let times = 0; times < often; times += 1)
        counters.add(tallies.finding(at, platform, 'clinical-social', rule, 'low', outcome));
    counters.flush();
  }

  it('is nothing before the first week has closed, and says what is going on', () => {
    expect(read()).toMatchObject({
      periods: [],
      open: { label: '2–8 November 2026' },
      why: expect.stringContaining('first week') as string,
    });
    count(MONDAY, 3_000, [['nudged', 12]]);
    now = MONDAY + WEEK;
    expect(read().periods).toEqual([]);
    now += HOUR;
    expect(read()).toMatchObject({
      periods: [
        {
          period: { start: '2026-11-02', end: '2026-11-09' },
          messagesRead: 3_000,
          flags: 10,
          byRule: { 'heated-post': 10, 'direct-identifier': 0 },
          byAudience: { 'clinical-social': { messagesRead: 3_000, flags: 10 } },
          byOutcome: { nudged: 10, withheld: 0, wrong: 0 },
        },
      ],
      grain: 'week',
      open: { label: '9–15 November 2026' },
    });
  });

  it('never changes, whatever is counted later and wherever the clock goes', () => {
    count(MONDAY, 3_000, [['nudged', 12]]);
    now = MONDAY + WEEK + HOUR;
    const { periods } = read();
    count(MONDAY, 500, [['nudged', 40]]);
    expect(read().periods).toEqual(periods);
    now = MONDAY - 20 * WEEK;
    count(now, 10);
    expect(read().periods).toEqual(periods);
    now = MONDAY + 2 * WEEK + HOUR;
    expect(read().periods[0]).toEqual(periods[0]);
    expect(labels()).toEqual(['2–8 November 2026', '9–15 November 2026']);
  });

  it('cannot be changed in the file either', () => {
    count(MONDAY, 3_000, [['nudged', 12]]);
    now = MONDAY + WEEK + HOUR;
    read();
    for (const sql of [
      'UPDATE published_figures SET count = 15',
      'DELETE FROM published_figures',
      'UPDATE periods SET published = 0',
      'DELETE FROM periods',
      "INSERT INTO published_figures VALUES (202645, 'flags-of-rule', 'another', 5, NULL)",
    ])
      expect(() => database.exec(sql)).toThrow(/published/);
  });

  it('takes no figure that is exact, and no name but those it knows', () => {
    database.exec("INSERT INTO periods VALUES (202640, 202640, 'week', 1, 'size', 0)");
    for (const values of [
      "'flags', '', 12, NULL",
      "'flags', '', NULL, NULL",
      "'flags', 'Mrs Hill', 15, NULL",
      "'flags-of-rule', 'Mrs Hill', 15, NULL",
      "'outcome', 'told-her-boss', 15, NULL",
      "'flags-of-audience', 'ward-7', 15, NULL",
    ])
      expect(() => database.exec(`INSERT INTO published_figures VALUES (202640, ${values})`)).toThrow(
        'CHECK',
      );
  });

  it('is published once by two at work on one file', () => {
    count(MONDAY, 3_000, [['nudged', 12]]);
    now = MONDAY + WEEK + HOUR;
    const other = openDatabase(join(folder, 'statistics.sqlite'), migrations);
    try {
      const publishers = [database, other].map((file) => createPublisher(file, options));
      expect(publishers.map((publisher) => publisher.publish())).toEqual([1, 0]);
      expect(createTrendsReader(other, options).read()).toEqual(read());
    } finally {
      other.close();
    }
  });

  it('catches up after a long stop, week by week', () => {
    count(MONDAY, 3_000);
    now = MONDAY + 4 * WEEK + HOUR;
    expect(read().periods.map(({ messagesRead }) => messagesRead)).toEqual([3_000, 0, 0, 0]);
  });

  it('is by month and of the whole place in a small community, and says why', () => {
    for (let week = 0; week < 5; week += 1) count(MONDAY + week * WEEK, 600, [['nudged', 3]]);
    now = MONDAY + 3 * WEEK;
    expect(read()).toMatchObject({
      periods: [],
      open: { label: 'November 2026' },
      why: expect.stringContaining('fewer than 2,000') as string,
    });
    now = MONDAY + 4 * WEEK + HOUR;
    expect(read()).toMatchObject({
      periods: [{ period: { label: 'November 2026' }, messagesRead: 2_400, flags: 10, byAudience: null }],
    });
  });

  it('changes its length at the end of a period, so that no day is in two', () => {
    for (let week = 0; week < 12; week += 1) count(MONDAY + week * WEEK, 2_500);
    now = MONDAY + 2 * WEEK + HOUR;
    expect(read().grain).toBe('week');
    grain = 'month';
    now = MONDAY + 3 * WEEK + HOUR;
    expect(read().open.label).toBe('16 November 2026 to 3 January 2027');
    // The open month is a month already, whatever the policy says next.
    grain = 'auto';
    now = MONDAY + 10 * WEEK + HOUR;
    expect(labels()).toEqual([
      '2–8 November 2026',
      '9–15 November 2026',
      '16 November 2026 to 3 January 2027',
      '4–10 January 2027',
    ]);
  });

  it('leaves out who was welcomed, but for how many wanted no more of it', () => {
    count(MONDAY, 3_000, [
      ['nudged', 40, 'policy-reminder'],
      ['no-more', 12, 'policy-reminder'],
    ]);
    now = MONDAY + WEEK + HOUR;
    expect(read().periods).toMatchObject([{ flags: 0, byOutcome: { nudged: 0, 'no-more': 10 } }]);
  });

  it('begins after what an earlier version showed in another way', () => {
    const before = join(folder, 'before');
    mkdirSync(before);
    for (const name of ['001-counters.sql', '002-no-more.sql', '003-muted-and-stale.sql'])
      cpSync(join(migrations, name), join(before, name));
    database.close();
    const path = join(folder, 'old.sqlite');
    database = openDatabase(path, before);
    count(MONDAY, 3_000, [['nudged', 12]]);
    count(MONDAY + WEEK, 3_000, [['nudged', 12]]);
    database.close();
    database = openDatabase(path, migrations);
    count(MONDAY + 2 * WEEK, 3_000, [['nudged', 12]]);
    now = MONDAY + 3 * WEEK + HOUR;
    expect(labels()).toEqual(['16–22 November 2026']);
  });

  describe('of the playground', () => {
    it('is live, since nobody in it is real', () => {
      count(MONDAY, 30, [['nudged', 12]], 'playground');
      expect(read()).toMatchObject({
        periods: [{ period: { label: '2–8 November 2026' }, messagesRead: 30, flags: 10 }],
        why: expect.stringContaining('nobody is real') as string,
      });
    });

    it('is not shown at all once real people are counted in the same file', () => {
      count(MONDAY, 30, [['nudged', 12]], 'playground');
      count(MONDAY, 3_000);
      expect(read().periods).toEqual([]);
      now = MONDAY + WEEK + HOUR;
      expect(read().periods).toMatchObject([{ messagesRead: 3_000, flags: 0 }]);
    });
  });
});
