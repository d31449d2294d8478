import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { MendableError } from '../mendable-error.ts';

export type { Database } from 'better-sqlite3';

/** A database file that cannot be used: what happened, where, and what to do. Nothing in the file was changed. */
export class DatabaseError extends MendableError {
  override readonly name = 'DatabaseError';
}

/** What a file is marked as, so that no other program's database is ever migrated by mistake, and which setting names it. */
export interface FileKind {
  readonly applicationId: number;
  readonly setting: string;
}

/** "QWRD": the statistics. */
const STATISTICS: FileKind = { applicationId: 0x51575244, setting: 'DATABASE' };

/**
 * Opens a database file, makes it if there is none, and brings an older one up to date.
 * @param path the file, or ":memory:"
 * @param migrations the folder of numbered SQL files, applied in order, each in one transaction
 * @param kind the statistics, unless it says something else
 * @throws DatabaseError if the file is newer than this program, someone else's, damaged or not writable
 */
export function openDatabase(path: string, migrations: string, kind = STATISTICS): Database.Database {
  const steps = migrationsIn(migrations);
  let database: Database.Database | undefined;
  try {
    database = keepAlive(new Database(path));
    refuseUnlessOurs(database, path, steps.length, kind);
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL');
    migrate(database, steps, kind);
    return database;
  } catch (error) {
    database?.close();
    throw explain(error, path, kind);
  }
}

const kept: object[] = [];

/**
 * Keeps a database and its statements from the garbage collector: Node 24.16 and later abort when it meets one of
 * better-sqlite3 12 (release 13, which mends that, has left Node 20). They are few, and made once.
 */
function keepAlive(database: Database.Database): Database.Database {
  const prepare = database.prepare.bind(database) as (sql: string) => Database.Statement;
  const prepareAndKeep = (sql: string) => {
    const statement = prepare(sql);
    kept.push(statement);
    return statement;
  };
  kept.push(database);
  return Object.assign(database, { prepare: prepareAndKeep });
}

/** The one value that a statement gives. (`pragma()` would make a statement that nobody keeps.) */
function valueOf(database: Database.Database, sql: string): unknown {
  return database.prepare(sql).pluck().get();
}

/** The SQL of each migration, in order. Their numbers run 1, 2, 3 … without a gap. */
function migrationsIn(folder: string): string[] {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .toSorted();
  names.forEach((name, index) => {
    if (Number.parseInt(name, 10) !== index + 1)
      throw new DatabaseError(`Migration ${index + 1} is missing in ${folder}: found ${name} instead.`);
  });
  return names.map((name) => readFileSync(join(folder, name), 'utf8'));
}

function refuseUnlessOurs(
  database: Database.Database,
  path: string,
  newest: number,
  { applicationId, setting }: FileKind,
): void {
  const version = Number(valueOf(database, 'PRAGMA user_version'));
  const application = valueOf(database, 'PRAGMA application_id');
  const empty = valueOf(database, 'SELECT count(*) FROM sqlite_schema') === 0;
  if (!empty && application !== applicationId)
    throw new DatabaseError(
      `${path} is a database of some other program or purpose, so nothing was written to it. Set ${setting} to another path.`,
    );
  if (version > newest)
    throw new DatabaseError(
      `${path} was written by a newer Quiet Word (schema ${version}; this one knows ${newest}). ` +
        `Install that version again, or set ${setting} to another path.`,
    );
  if (valueOf(database, 'PRAGMA quick_check(1)') !== 'ok') throw new DatabaseError(damaged(path, setting));
}

function migrate(database: Database.Database, steps: readonly string[], { applicationId }: FileKind): void {
  const version = Number(valueOf(database, 'PRAGMA user_version'));
  for (const [index, sql] of steps.entries()) {
    if (index < version) continue;
    database.transaction(() => {
      database.exec(sql);
      database.exec(`PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${index + 1}`);
    })();
  }
}

const damaged = (path: string, setting: string): string =>
  `${path} is damaged or is no SQLite file; it was left as it is. Restore it from a backup, or set ${setting} to another path.`;

function explain(error: unknown, path: string, { setting }: FileKind): unknown {
  if (!(error instanceof Database.SqliteError)) {
    if (error instanceof TypeError && !existsSync(path))
      return new DatabaseError(
        `The folder of ${path} does not exist. Make it, or set ${setting} to another path.`,
      );
    return error;
  }
  if (error.code === 'SQLITE_NOTADB' || error.code.startsWith('SQLITE_CORRUPT'))
    return new DatabaseError(damaged(path, setting));
  if (error.code.startsWith('SQLITE_BUSY'))
    return new DatabaseError(
      `${path} is locked by another program. Stop that program, or set ${setting} to another path.`,
    );
  if (/^SQLITE_(?:CANTOPEN|READONLY|PERM|IOERR|FULL)/.test(error.code))
    return new DatabaseError(
      `${path} cannot be written (${error.code}). Give this user the right to write there and room on the disk, or set ${setting} to another path.`,
    );
  return error;
}
