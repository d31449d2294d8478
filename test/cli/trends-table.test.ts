import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MIGRATIONS } from '../../src/cli/package-root.ts';
import { tableOf } from '../../src/cli/trends-table.ts';
import { createCounters } from '../../src/statistics/counters.ts';
import { createTallyMaker } from '../../src/statistics/tally.ts';
import { createTrendsReader } from '../../src/statistics/trends.ts';
import { openDatabase, type Database } from '../../src/store/database.ts';
import type { Platform } from '../../src/vocabulary.ts';

const NOW = Date.UTC(2026, 10, 4, 12);

describe('the trends as a table', () => {
  let folder: string;
  let database: Database;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'trends-table-'));
    database = openDatabase(join(folder, 'statistics.sqlite'), MIGRATIONS);
  });
  afterEach(() => {
    database.close();
    rmSync(folder, { recursive: true });
  });

  function tableAfterOneMessageOn(platform: Platform): string {
    const counters = createCounters(database);
    counters.add(createTallyMaker([]).message(NOW, platform, 'clinical-social'));
    counters.flush();
    return tableOf(createTrendsReader(database, { rules: [], grain: () => 'auto', clock: () => NOW }).read());
  }

  it('says of which period nothing is shown yet', () => {
    const table = tableAfterOneMessageOn('slack');
    expect(table).toContain('Nothing to show yet.');
    expect(table).toContain('Still being counted, and so not shown: 2–8 November 2026.');
  });

  it('says no such thing of the playground’s open week, which it shows', () => {
    const table = tableAfterOneMessageOn('playground');
    expect(table).toMatch(/messages read +1–7/);
    expect(table).toContain('Still being counted: 2–8 November 2026.');
    expect(table).not.toContain('not shown');
  });
});
