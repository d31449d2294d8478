import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DatabaseError, openDatabase } from '../../src/store/database.ts';

const migrations = new URL('../../migrations/', import.meta.url).pathname;

/** Not for the garbage collector: see keepAlive in src/store/database.ts. */
const kept: object[] = [];

describe('the database', () => {
  let folder: string;
  let path: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'database-'));
    path = join(folder, 'statistics.sqlite');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const refusal = (): string => {
    try {
      openDatabase(path, migrations).close();
    } catch (error) {
      if (error instanceof DatabaseError) return error.message;
      throw error;
    }
    throw new Error('The file was opened');
  };

  it('is made where there is none, and opened again', () => {
    openDatabase(path, migrations).close();
    const again = openDatabase(path, migrations);
    const newest = readdirSync(migrations).filter((name) => name.endsWith('.sql')).length;
    expect(again.prepare('PRAGMA user_version').pluck().get()).toBe(newest);
    again.close();
  });

  it('brings an older file up to date and keeps what it held', () => {
    const folderOfTwo = join(folder, 'migrations');
    mkdirSync(folderOfTwo);
    writeFileSync(
      join(folderOfTwo, '001-first.sql'),
      'CREATE TABLE a (x INTEGER) STRICT; INSERT INTO a VALUES (42);',
    );
    openDatabase(path, folderOfTwo).close();
    writeFileSync(join(folderOfTwo, '002-second.sql'), 'ALTER TABLE a ADD COLUMN y INTEGER;');
    const updated = openDatabase(path, folderOfTwo);
    expect(updated.prepare('SELECT x, y FROM a').all()).toEqual([{ x: 42, y: null }]);
    expect(updated.prepare('PRAGMA user_version').pluck().get()).toBe(2);
    updated.close();
  });

  it('leaves a file as it was when a migration fails', () => {
    const broken = join(folder, 'migrations');
    mkdirSync(broken);
    writeFileSync(
      join(broken, '001-first.sql'),
      'CREATE TABLE a (x INTEGER) STRICT; CREATE TABLE a (x INTEGER);',
    );
    expect(() => openDatabase(path, broken)).toThrow('already exists');
    const untouched = openDatabase(path, migrations);
    expect(untouched.prepare('SELECT name FROM sqlite_schema WHERE name = ?').all('a')).toEqual([]);
    untouched.close();
  });

  it('refuses a newer file', () => {
    const newer = openDatabase(path, migrations);
    newer.exec('PRAGMA user_version = 99');
    newer.close();
    expect(refusal()).toMatch(/newer Quiet Word \(schema 99/);
  });

  it("refuses another program's file", () => {
    const other = new Sqlite(path);
    kept.push(other);
    other.exec('CREATE TABLE theirs (x)');
    other.close();
    const before = readFileSync(path);
    expect(refusal()).toMatch(/some other program/);
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it.each([
    ['text', Buffer.from('These are not the tables you look for. '.repeat(100))],
    ['half a database', null],
  ])('refuses %s and overwrites nothing', (_, content) => {
    if (content === null) {
      openDatabase(path, migrations).close();
      content = readFileSync(path).fill(0x7f, 1024);
    }
    writeFileSync(path, content);
    expect(refusal()).toMatch(/damaged or is no SQLite file/);
    expect(readFileSync(path).equals(content)).toBe(true);
  });

  it('says which folder does not exist', () => {
    path = join(folder, 'nowhere', 'statistics.sqlite');
    expect(refusal()).toMatch(/does not exist/);
    expect(existsSync(path)).toBe(false);
  });

  it('says that a folder stands in the way', () => {
    mkdirSync(path);
    expect(refusal()).toMatch(/cannot be written/);
  });

  it('outlives the garbage collector, on every Node that is supported', () => {
    const program = `
      import { openDatabase } from ${JSON.stringify(new URL('../../src/store/database.ts', import.meta.url).pathname)};
      for (let time = 0; time < 20; time += 1) {
        const database = openDatabase(':memory:', ${JSON.stringify(migrations)});
        database.transaction(() => database.prepare('SELECT 1').get())();
        database.close();
      }
      gc();
      setImmediate(() => gc());`;
    const tsx = new URL('../../node_modules/tsx/dist/esm/index.mjs', import.meta.url).pathname;
    const { status, stderr } = spawnSync(process.execPath, [
      '--expose-gc',
      '--import',
      tsx,
      '--input-type=module',
      '--eval',
      program,
    ]);
    expect({ status, stderr: stderr.toString() }).toEqual({ status: 0, stderr: '' });
  });

  // The superuser may write anywhere, so the right to write can only be tested as somebody else.
  it.skipIf(process.getuid?.() === 0)('says that the file cannot be written', () => {
    openDatabase(path, migrations).close();
    chmodSync(path, 0o444);
    expect(refusal()).toMatch(/cannot be written/);
  });
});
