import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createCounters } from '../../src/statistics/counters.ts';
import { createTallyMaker } from '../../src/statistics/tally.ts';
import { openDatabase, type Database } from '../../src/store/database.ts';
import type { Outcome } from '../../src/vocabulary.ts';

const migrations = new URL('../../migrations/', import.meta.url).pathname;
const tallies = createTallyMaker(['direct-identifier', 'gratuitous-comment']);
const WEEK_46 = Date.UTC(2026, 10, 10);
const found = (outcome: Outcome) =>
  tallies.finding(WEEK_46, 'slack', 'whole-organisation', 'direct-identifier', 'high', outcome);

describe('the counters', () => {
  let folder: string;
  let database: Database;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'counters-'));
    database = openDatabase(join(folder, 'statistics.sqlite'), migrations);
  });
  afterEach(() => {
    database.close();
    rmSync(folder, { recursive: true });
  });

  it('move by one for each tally, in a real file', () => {
    const counters = createCounters(database);
    for (let times = 0; times < 3; times += 1) counters.add(found('nudged'));
    counters.flush();
    counters.add(found('nudged'));
    counters.flush();
    database.close();
    database = openDatabase(join(folder, 'statistics.sqlite'), migrations);
    expect(createCounters(database).findings()).toEqual([
      {
        week: 202646,
        platform: 'slack',
        audience: 'whole-organisation',
        rule: 'direct-identifier',
        severity: 'high',
        outcome: 'nudged',
        count: 4,
      },
    ]);
  });

  it('never mix platforms', () => {
    const counters = createCounters(database);
    counters.add(tallies.message(WEEK_46, 'slack', 'whole-organisation'));
    counters.add(tallies.message(WEEK_46, 'teams', 'whole-organisation'));
    counters.flush();
    expect(counters.messagesRead().map(({ platform, count }) => [platform, count])).toEqual([
      ['slack', 1],
      ['teams', 1],
    ]);
  });

  it('lose nothing when the file cannot be written for a while', () => {
    const counters = createCounters(database);
    counters.add(found('nudged'));
    database.exec('PRAGMA query_only = ON');
    expect(() => counters.flush()).toThrow();
    database.exec('PRAGMA query_only = OFF');
    counters.flush();
    expect(counters.findings()).toMatchObject([{ count: 1 }]);
  });

  it('take no cell that the schema does not know', () => {
    const insert = (sql: string) => () => database.exec(sql);
    expect(insert("INSERT INTO messages_read VALUES (202647, 'discord', 'direct-care', 1)")).toThrow('CHECK');
    expect(insert("INSERT INTO messages_read VALUES (202660, 'slack', 'direct-care', 1)")).toThrow('CHECK');
    expect(insert("INSERT INTO messages_read VALUES (202647, 'slack', 'direct-care', 'Mrs Hill')")).toThrow();
    expect(
      insert("INSERT INTO findings VALUES (202647, 'slack', 'direct-care', 'Mrs Hill', 'high', 'nudged', 1)"),
    ).toThrow('CHECK');
  });

  it('of before "no more" was known are kept, and take it from then on', () => {
    const first = join(folder, 'first');
    mkdirSync(first);
    cpSync(join(migrations, '001-counters.sql'), join(first, '001-counters.sql'));
    const old = openDatabase(join(folder, 'old.sqlite'), first);
    old.exec(`INSERT INTO findings VALUES (202640, 'teams', 'direct-care', 'direct-identifier', 'high', 'kept', 9),
                                          (202641, 'slack', 'direct-care', 'direct-identifier', 'low', 'wrong', 2);
              INSERT INTO messages_read VALUES (202640, 'teams', 'direct-care', 70)`);
    const insert =
      "INSERT INTO findings VALUES (202647, 'slack', 'direct-care', 'policy-reminder', 'low', 'no-more', 1)";
    expect(() => old.exec(insert)).toThrow('CHECK');
    old.close();
    const updated = openDatabase(join(folder, 'old.sqlite'), migrations);
    updated.exec(insert);
    const counters = createCounters(updated);
    expect(counters.findings().map(({ outcome, count }) => [outcome, count])).toEqual([
      ['kept', 9],
      ['wrong', 2],
      ['no-more', 1],
    ]);
    expect(counters.messagesRead()).toMatchObject([{ count: 70 }]);
    expect(() => updated.exec(insert.replace('no-more', 'never'))).toThrow('CHECK');
    updated.close();
  });
});
