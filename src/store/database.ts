import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';

export type { Database } from 'better-sqlite3';

/** A database file that cannot be used: what happened, where, and what to do. Nothing in the file was changed. */
export class DatabaseError extends Error {
  override readonly name = 'DatabaseError';
}

/** "QWRD": marks a file as Quiet Word's own, so that no other program's database is ever migrated by mistake. */
const APPLICATION_ID = 0x51575244;

/**
 * Opens the statistics file, makes it if there is none, and brings an older one up to date.
 * @param path the file, or ":memory:"
 * @param migrations the folder of numbered SQL files, applied in order, each in one transaction
 * @throws DatabaseError if the file is newer than this program, someone else's, damaged or not writable
 */
export function openDatabase(path: string, migrations: string): Database.Database {
  const steps = migrationsIn(migrations);
  let database: Database.Database | undefined;
  try {
    database = new Database(path);
    refuseUnlessOurs(database, path, steps.length);
    database.pragma('journal_mode = WAL');
    database.pragma('synchronous = FULL');
    migrate(database, steps);
    return database;
  } catch (error) {
    database?.close();
    throw explain(error, path);
  }
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

function refuseUnlessOurs(database: Database.Database, path: string, newest: number): void {
  const version = database.pragma('user_version', { simple: true }) as number;
  const application = database.pragma('application_id', { simple: true }) as number;
  const empty = database.prepare('SELECT count(*) FROM sqlite_schema').pluck().get() === 0;
  if (!empty && application !== APPLICATION_ID)
    throw new DatabaseError(
      `${path} is a database of some other program, so nothing was written to it. Set DATABASE to another path.`,
    );
  if (version > newest)
    throw new DatabaseError(
      `${path} was written by a newer Quiet Word (schema ${version}; this one knows ${newest}). ` +
        'Install that version again, or set DATABASE to another path.',
    );
  const [check] = database.pragma('quick_check(1)') as { quick_check: string }[];
  if (check?.quick_check !== 'ok') throw new DatabaseError(damaged(path));
}

function migrate(database: Database.Database, steps: readonly string[]): void {
  const version = database.pragma('user_version', { simple: true }) as number;
  for (const [index, sql] of steps.entries()) {
    if (index < version) continue;
    database.transaction(() => {
      database.exec(sql);
      database.pragma(`application_id = ${APPLICATION_ID}`);
      database.pragma(`user_version = ${index + 1}`);
    })();
  }
}

const damaged = (path: string): string =>
  `${path} is damaged or is no SQLite file; it was left as it is. Restore it from a backup, or set DATABASE to another path.`;

function explain(error: unknown, path: string): unknown {
  if (!(error instanceof Database.SqliteError)) {
    if (error instanceof TypeError && !existsSync(path))
      return new DatabaseError(
        `The folder of ${path} does not exist. Make it, or set DATABASE to another path.`,
      );
    return error;
  }
  if (error.code === 'SQLITE_NOTADB' || error.code.startsWith('SQLITE_CORRUPT'))
    return new DatabaseError(damaged(path));
  if (error.code.startsWith('SQLITE_BUSY'))
    return new DatabaseError(
      `${path} is locked by another program. Stop that program, or set DATABASE to another path.`,
    );
  if (/^SQLITE_(?:CANTOPEN|READONLY|PERM|IOERR|FULL)/.test(error.code))
    return new DatabaseError(
      `${path} cannot be written (${error.code}). Give this user the right to write there and room on the disk, or set DATABASE to another path.`,
    );
  return error;
}
