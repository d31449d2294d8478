import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MIGRATIONS } from '../../src/cli/package-root.ts';
import { openDigests, type DigestLedger } from '../../src/statistics/digests.ts';
import type { IsoWeek } from '../../src/statistics/tally.ts';
import { openDatabase, type Database } from '../../src/store/database.ts';

const FIRST = 202645 as IsoWeek;
const MINUTE = 60_000;

describe('the ledger of digests', () => {
  let folder: string;
  let now: number;
  let databases: Database[];
  let one: DigestLedger;
  let other: DigestLedger;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'digests-'));
    now = Date.UTC(2026, 10, 9, 1);
    databases = [0, 1].map(() => openDatabase(join(folder, 'statistics.sqlite'), MIGRATIONS));
    databases[0]!.exec(`INSERT INTO periods VALUES (${FIRST}, ${FIRST}, 'week', 1, 'size', 1)`);
    [one, other] = databases.map((each) => openDigests(each, () => now)) as [DigestLedger, DigestLedger];
  });
  afterEach(() => {
    for (const each of databases) each.close();
    rmSync(folder, { recursive: true });
  });

  it('lets one post, each platform by itself, and nobody again once it was posted', () => {
    const claim = one.claim(FIRST, 'slack');
    expect(claim).not.toBeNull();
    expect(other.claim(FIRST, 'slack')).toBeNull();
    expect(other.claim(FIRST, 'teams')).not.toBeNull();
    claim?.sent();
    now += 365 * 24 * 60 * MINUTE;
    expect([one.claim(FIRST, 'slack'), other.claim(FIRST, 'slack')]).toEqual([null, null]);
  });

  it('lets somebody try once more where one ended without a word, and never a third time', () => {
    expect(one.claim(FIRST, 'slack')).not.toBeNull();
    now += 9 * MINUTE;
    expect(other.claim(FIRST, 'slack')).toBeNull();
    now += 2 * MINUTE;
    expect(other.claim(FIRST, 'slack')).not.toBeNull();
    now += 11 * MINUTE;
    expect([one.claim(FIRST, 'slack'), other.claim(FIRST, 'slack')]).toEqual([null, null]);
  });

  it('lets it be tried again and again, an hour later each, while the platform does not take it', () => {
    for (const ledger of [one, other, one, other]) {
      const claim = ledger.claim(FIRST, 'slack');
      expect(claim).not.toBeNull();
      claim?.release();
      expect(one.claim(FIRST, 'slack')).toBeNull();
      now += 61 * MINUTE;
    }
  });

  it('does not let somebody who outlived their time end another’s claim', () => {
    const late = one.claim(FIRST, 'slack');
    now += 11 * MINUTE;
    other.claim(FIRST, 'slack');
    late?.release();
    now += 61 * MINUTE;
    expect(one.claim(FIRST, 'slack')).toBeNull();
  });

  it('knows no digest of what was not published, and keeps neither a place nor a person', () => {
    expect(one.claim(202646, 'slack')).toBeNull();
    one.claim(FIRST, 'teams');
    const rows = databases[0]?.prepare('SELECT * FROM digests').all();
    expect(rows).toEqual([
      { first_week: FIRST, platform: 'teams', state: 'claimed', claims: 1, until: now / 1_000 + 600 },
    ]);
  });
});
