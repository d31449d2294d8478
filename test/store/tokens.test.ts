import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DatabaseError, openDatabase } from '../../src/store/database.ts';
import { openTokens, TokensError, type Tokens } from '../../src/store/tokens.ts';

const statistics = new URL('../../migrations/', import.meta.url).pathname;
const migrations = join(statistics, 'tokens');
const KEY = new Uint8Array(32).fill(7);
const OTHER = new Uint8Array(32).fill(8);
const NAME = 'T:T0CANARYTEAM';
const WORDS = 'xoxb-canary-token';

/** Not for the garbage collector: see keepAlive in src/store/database.ts. */
const kept: object[] = [];

describe('the encrypted database', () => {
  let folder: string;
  let file: string;
  const opened: Tokens[] = [];
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'tokens-'));
    file = join(folder, 'tokens.sqlite');
  });
  afterEach(() => {
    for (const tokens of opened.splice(0)) tokens.close();
    rmSync(folder, { recursive: true });
  });

  function open(key = KEY, previousKey: Uint8Array | null = null, asItIs = false): Tokens {
    const tokens = openTokens({ key, previousKey, file }, migrations, { asItIs });
    opened.push(tokens);
    return tokens;
  }
  /** Does something to a tokens file that is shut again afterwards. */
  function once<Result>(
    work: (tokens: Tokens) => Result,
    key = KEY,
    previousKey: Uint8Array | null = null,
  ): Result {
    const tokens = openTokens({ key, previousKey, file }, migrations);
    try {
      return work(tokens);
    } finally {
      tokens.close();
    }
  }
  const store = (name = NAME, words = WORDS) =>
    once((tokens) => tokens.shelf('installation').set(name, words));
  const fetch = (key = KEY) => once((tokens) => tokens.shelf('installation').get(NAME), key);
  const bytes = () => readdirSync(folder).map((name) => readFileSync(join(folder, name), 'latin1'));
  function tamper(sql: string, ...values: unknown[]): void {
    const database = new Sqlite(file);
    const statement = database.prepare(sql);
    kept.push(database, statement);
    statement.run(...values);
    database.close();
  }

  it('gives back what it was given, after it was shut too', () => {
    store();
    expect(fetch()).toBe(WORDS);
    store(NAME, 'another');
    expect(fetch()).toBe('another');
    once((tokens) => tokens.shelf('installation').delete(NAME));
    expect(fetch()).toBeNull();
  });

  it('gives back any words under any name, of its own kind alone', () => {
    const shelf = open().shelf('installation');
    const other = open().shelf('week');
    const word = fc.string({ unit: 'binary', maxLength: 200 });
    fc.assert(
      fc.property(word, word, (name, words) => {
        shelf.set(name, words);
        expect([shelf.get(name), shelf.all(), other.get(name)]).toEqual([words, [words], null]);
        shelf.clear();
        expect([shelf.get(name), other.all()]).toEqual([null, []]);
      }),
    );
  });

  it('holds no byte of a name or of the words, and is for this user’s eyes', () => {
    const shelf = open().shelf('installation');
    shelf.set(NAME, WORDS);
    shelf.set(`${NAME}2`, WORDS);
    for (const each of bytes()) expect(each.toLowerCase()).not.toContain('canary');
    expect(bytes().join('')).toContain('installation');
    for (const name of readdirSync(folder)) expect(statSync(join(folder, name)).mode & 0o777).toBe(0o600);
  });

  it('opens with its own key alone, and is left as it is', () => {
    store();
    const before = readFileSync(file);
    expect(() => open(OTHER)).toThrow(TokensError);
    expect(() => open(OTHER)).toThrow(/^TOKENS_KEY does not open .*TOKENS_KEY_PREVIOUS beside a new one/s);
    expect(() => open(OTHER, new Uint8Array(32).fill(9))).toThrow(/^Neither TOKENS_KEY nor/);
    expect(readFileSync(file)).toEqual(before);
    expect(fetch()).toBe(WORDS);
  });

  it('belongs to its first key even while it is empty', () => {
    open().close();
    expect(() => open(OTHER)).toThrow(TokensError);
  });

  it('moves to a new key when it is given the one before', () => {
    store();
    store('T:T0SECOND', 'second');
    const sealed = bytes().join('');
    const moved = once(({ found, shelf }) => ({ found, words: shelf('installation').all() }), OTHER, KEY);
    expect(moved.found).toEqual({ underPrevious: true, lost: 0 });
    expect(moved.words.toSorted()).toEqual(['second', WORDS]);
    expect(fetch(OTHER)).toBe(WORDS);
    expect(() => open(KEY)).toThrow(TokensError);
    expect(once(({ found }) => found, OTHER, KEY)).toEqual({ underPrevious: false, lost: 0 });
    expect(bytes().join('')).not.toBe(sealed);
  });

  it('leaves nothing behind that the earlier key would open', () => {
    store();
    const rows = new Sqlite(file, { readonly: true });
    const read = rows.prepare('SELECT content FROM sealed').pluck();
    kept.push(rows, read);
    const contents = read.all() as Buffer[];
    rows.close();
    const holds = (content: Buffer) => bytes().some((each) => each.includes(content.toString('latin1')));
    expect(contents.map(holds)).toEqual([true, true]);
    open(OTHER, KEY);
    expect(contents.map(holds)).toEqual([false, false]);
  });

  it('can be looked at under the earlier key without being moved', () => {
    store();
    const looked = open(OTHER, KEY, true);
    expect(looked.found.underPrevious).toBe(true);
    expect(looked.shelf('installation').all()).toEqual([WORDS]);
    looked.close();
    expect(fetch(KEY)).toBe(WORDS);
  });

  it.each([
    ['a byte of it was changed', 'UPDATE sealed SET content = ? WHERE kind = ?', Buffer.alloc(60, 1)],
    [
      'it was cut short',
      'UPDATE sealed SET content = CAST(substr(content, 1, ?) AS BLOB) WHERE kind = ?',
      29,
    ],
  ])('says that a row is damaged when %s, and goes on with the others', (_, sql, value) => {
    store();
    tamper(sql, value, 'installation');
    const shelf = open().shelf('installation');
    expect(() => shelf.get(NAME)).toThrow(TokensError);
    expect(() => shelf.get(NAME)).toThrow(/^A row of \S+ is damaged\. Restore the file, or install/);
    shelf.set('T:T0SECOND', 'second');
    expect(shelf.all().toSorted()).toEqual(['second', null].toSorted());
    shelf.set(NAME, WORDS);
    expect(shelf.get(NAME)).toBe(WORDS);
  });

  it('opens no row that was put in another’s place, or made one of another kind', () => {
    store();
    store('T:T0SECOND', 'second');
    tamper(`UPDATE sealed SET content = swapped.content
      FROM (SELECT address, content FROM sealed WHERE kind = 'installation') AS swapped
      WHERE sealed.kind = 'installation' AND swapped.address <> sealed.address`);
    expect(once(({ shelf }) => shelf('installation').all())).toEqual([null, null]);
    once(({ shelf }) => shelf('installation').clear());
    store();
    tamper("UPDATE sealed SET kind = 'week' WHERE kind = 'installation'");
    expect(once(({ shelf }) => shelf('week').all())).toEqual([null]);
  });

  it('says that a row is of a newer version', () => {
    store();
    tamper(
      "UPDATE sealed SET content = CAST(x'02' || substr(content, 2) AS BLOB) WHERE kind = 'installation'",
    );
    expect(() => open().shelf('installation').get(NAME)).toThrow(/written by a newer Quiet Word/);
  });

  it('counts what opens with neither key, and lets go of it', () => {
    store();
    store('T:T0SECOND', 'second');
    tamper(`UPDATE sealed SET content = zeroblob(60) WHERE kind = 'installation'
      AND address = (SELECT min(address) FROM sealed WHERE kind = 'installation')`);
    const { found, left } = once(
      ({ found: told, shelf }) => ({ found: told, left: shelf('installation').all() }),
      OTHER,
      KEY,
    );
    expect(found).toEqual({ underPrevious: true, lost: 1 });
    expect(left).toHaveLength(1);
  });

  it('never takes the statistics for itself, nor the other way round', () => {
    openDatabase(file, statistics).close();
    expect(() => open()).toThrow(/some other program or purpose.*Set TOKENS_DATABASE/s);
    rmSync(file);
    store();
    expect(() => openDatabase(file, statistics)).toThrow(/some other program or purpose.*Set DATABASE/s);
  });

  it('says what is wrong with its file', () => {
    writeFileSync(file, 'not a database at all, but somebody needs it');
    expect(() => open()).toThrow(DatabaseError);
    rmSync(file);
    mkdirSync(file);
    expect(() => open()).toThrow(/TOKENS_DATABASE/);
    file = join(folder, 'nowhere', 'tokens.sqlite');
    expect(() => open()).toThrow(/does not exist.*TOKENS_DATABASE/s);
  });
});
