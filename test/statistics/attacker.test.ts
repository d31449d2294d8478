import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { createCounters, type FindingCount } from '../../src/statistics/counters.ts';
import { csvOf } from '../../src/statistics/lines.ts';
import { suppress, type Shown } from '../../src/statistics/suppression.ts';
import { createTallyMaker, isoWeek } from '../../src/statistics/tally.ts';
import {
  createTrendsReader,
  type Period,
  type PublishedPeriod,
  type Trends,
} from '../../src/statistics/trends.ts';
import { openDatabase } from '../../src/store/database.ts';
import { AUDIENCES, GRAINS, OUTCOMES, type AskedGrain, type Outcome } from '../../src/vocabulary.ts';
import { believe, createAttacker, ENDINGS, type Belief } from './attacker.ts';

const migrations = new URL('../../migrations/', import.meta.url).pathname;
const RULES = ['one', 'two', 'three', 'four'];
const tallies = createTallyMaker(RULES);
const WEEK = 7 * 86_400_000;
const START = Date.UTC(2026, 9, 5);

/** Findings of one kind in one week, some of them written down only after the week was published. */
const findings = fc.record({
  week: fc.nat(4),
  rule: fc.constantFrom(...RULES),
  audience: fc.constantFrom(...AUDIENCES),
  outcome: fc.oneof(fc.constant<Outcome>('nudged'), fc.constantFrom(...OUTCOMES)),
  count: fc.oneof(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 14 })),
  late: fc.nat(2),
});
const history = fc.record({
  findings: fc.array(findings, { minLength: 4, maxLength: 40 }),
  messages: fc.constantFrom(3, 40, 700, 2_500),
  grains: fc.array(fc.constantFrom<AskedGrain>('auto', ...GRAINS), { minLength: 6, maxLength: 6 }),
});
type History = typeof history extends fc.Arbitrary<infer Value> ? Value : never;

/** A busy community by the week: it always publishes, so that there is always something to attack. */
const BUSY: History = {
  findings: RULES.flatMap((rule, week) =>
    (['nudged', 'kept'] as const).map((outcome) => ({
      week,
      rule,
      audience: AUDIENCES[week]!,
      outcome,
      count: 12,
      late: 0,
    })),
  ),
  messages: 2_500,
  grains: Array.from({ length: 6 }, () => 'week' as const),
};

interface Spied {
  readonly looks: readonly Trends[];
  readonly exports: readonly string[];
  /** The periods, by their first day, in which no more nudges ended than were given. */
  readonly regular: ReadonlySet<string>;
}

/** Lives through the weeks, and takes every look and every export that can be had. */
function spy({ findings: all, messages, grains }: History): Spied {
  const folder = mkdtempSync(join(tmpdir(), 'attacker-'));
  const database = openDatabase(join(folder, 'statistics.sqlite'), migrations);
  try {
    let now = START;
    let grain: AskedGrain = 'auto';
    const reader = createTrendsReader(database, { rules: RULES, grain: () => grain, clock: () => now });
    const counters = createCounters(database);
    const looks: Trends[] = [];
    const regular = new Set<string>();
    const known = new Set<string>();
    const look = (at: number) => {
      now = at;
      const seen = reader.read();
      looks.push(seen);
      for (const { period } of seen.periods) {
        if (known.has(period.start)) continue;
        known.add(period.start);
        if (isRegular(counters.findings(), period)) regular.add(period.start);
      }
    };
    for (let week = 0; week <= 14; week += 1) {
      const at = START + week * WEEK;
      grain = grains[week % grains.length]!;
      for (const each of all.filter((found) => found.week + found.late === week))
        for (let times = 0; times < each.count; times += 1)
          counters.add(
            tallies.finding(
              START + each.week * WEEK,
              'slack',
              each.audience,
              each.rule,
              'high',
              each.outcome,
            ),
          );
      for (let times = 0; times < messages; times += 1)
        counters.add(tallies.message(at, 'slack', AUDIENCES[times % 3]!));
      look(at + WEEK / 2);
      counters.flush();
      look(at + WEEK / 2);
      look(at - 2 * WEEK);
    }
    return { looks, exports: looks.map(({ periods }) => csvOf(periods)), regular };
  } finally {
    database.close();
    rmSync(folder, { recursive: true });
  }
}

/** Whether no more nudges ended in a period than were given in it. */
function isRegular(counted: readonly FindingCount[], { start, end }: Period): boolean {
  const [from, to] = [isoWeek(Date.parse(start)), isoWeek(Date.parse(end))];
  const total = (outcomes: readonly Outcome[]) =>
    counted
      .filter(({ week, outcome }) => from <= week && week < to && outcomes.includes(outcome))
      .reduce((sum, { count }) => sum + count, 0);
  return total(ENDINGS) <= total(['nudged']);
}

describe('an attacker with every table, export and time range', () => {
  let attacker: Awaited<ReturnType<typeof createAttacker>>;
  beforeAll(async () => {
    attacker = await createAttacker();
  });

  /** Believes what adds up for sure; and where it happens to be true, that no more nudges end than are given. */
  const attack = (periods: readonly PublishedPeriod[], regular: ReadonlySet<string>): string[] =>
    periods.flatMap((figures) =>
      (regular.has(figures.period.start) ? [false, true] : [false]).flatMap((endings) =>
        attacker.pinned(believe(figures, endings), 3),
      ),
    );

  it('gains nothing by looking again, and pins no hidden figure down', () => {
    let published = 0;
    let attackedWithBeliefs = 0;
    fc.assert(
      fc.property(history, (lived) => {
        const { looks, exports, regular } = spy(lived);
        const last = looks.at(-1)!.periods;
        published += last.length;
        for (const { periods } of looks) expect(periods).toEqual(last.slice(0, periods.length));
        for (const each of exports) expect(exports.at(-1)!.startsWith(each)).toBe(true);
        for (const [index, { period }] of last.entries())
          expect(period.start).toBe(index === 0 ? '2026-10-05' : last[index - 1]!.period.end);
        expect(attack(last, regular)).toEqual([]);
        attackedWithBeliefs += regular.size;
      }),
      { numRuns: 6, examples: [[BUSY]] },
    );
    expect(published).toBeGreaterThan(6);
    expect(attackedWithBeliefs).toBeGreaterThan(0);
  }, 120_000);

  it('would pin some down if small counts were hidden and nothing else', () => {
    const cells = { flags: 12, a: 1, b: 1, c: 8, d: 1, e: 1 };
    const belief: Belief = {
      cells: new Map(Object.entries(cells).map(([name, count]): [string, Shown] => [name, suppress(count)])),
      equations: [{ total: 'flags', parts: ['a', 'b', 'c', 'd', 'e'], relation: '=' }],
    };
    expect(attacker.pinned(belief)).toEqual(['a', 'b', 'd', 'e']);
  });
});
