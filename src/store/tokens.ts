import { chmodSync, closeSync, openSync } from 'node:fs';
import type { TokensConfig } from '../config.ts';
import { openDatabase, type FileKind } from './database.ts';
import { createSealedRows, type SealedRows } from './sealed-rows.ts';
import { createVault, VaultError, type Vault } from './vault.ts';
import { MendableError } from '../mendable-error.ts';

/** Sealed words of one kind, each under a name. */
export interface Shelf {
  /** Null where there is none. @throws TokensError if it cannot be opened */
  get(name: string): string | null;
  set(name: string, words: string): void;
  /** Nothing happens where there is none. */
  delete(name: string): void;
  /** Takes everything of this kind away. */
  clear(): void;
  /** Everything of this kind, in no order; null for what cannot be opened. */
  all(): (string | null)[];
}

/** The encrypted database: apart from the statistics, so that no query can join the two. */
export interface Tokens {
  /** @param kind what it holds, in small letters and dashes */
  readonly shelf: (kind: string) => Shelf;
  /** Whether it was sealed under TOKENS_KEY_PREVIOUS when it was opened, and how many rows opened with neither key. */
  readonly found: { readonly underPrevious: boolean; readonly lost: number };
  close(): void;
}

/** The tokens cannot be used: where, why, and what to do; never whose they are. */
export class TokensError extends MendableError {
  override readonly name = 'TokensError';
}

/** "QWTK": marks a file as the encrypted one. */
const FILE_KIND: FileKind = { applicationId: 0x5157544b, setting: 'TOKENS_DATABASE' };

export interface OpenTokensOptions {
  /** Leaves a file that is sealed under the previous key as it is, to be looked at only. */
  readonly asItIs?: boolean;
}

/**
 * Opens the encrypted database, for this user's eyes only, and makes it if there is none. A file that is sealed under the
 * previous key is sealed anew under the key that holds now, whole or not at all.
 * @param migrations the folder of its numbered SQL files
 * @throws DatabaseError if the file cannot be used, TokensError if neither key fits
 */
export function openTokens(
  { key, previousKey, file }: TokensConfig,
  migrations: string,
  { asItIs = false }: OpenTokensOptions = {},
): Tokens {
  makePrivate(file);
  const database = openDatabase(file, migrations, FILE_KIND);
  try {
    chmodSync(file, 0o600);
    // What is deleted or sealed anew is overwritten, not only let go of.
    database.exec('PRAGMA secure_delete = ON');
    const rows = createSealedRows(database);
    const close = () => void database.close();
    const vault = createVault(key);
    if (rows.belongTo(vault))
      return { shelf: shelves(rows, vault, file), found: { underPrevious: false, lost: 0 }, close };
    const previous = previousKey === null ? null : createVault(previousKey);
    if (previous === null || !rows.belongTo(previous)) throw new TokensError(shut(file, previous !== null));
    if (asItIs)
      return { shelf: shelves(rows, previous, file), found: { underPrevious: true, lost: 0 }, close };
    const lost = rows.sealAnew(previous, vault);
    database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    return { shelf: shelves(rows, vault, file), found: { underPrevious: true, lost }, close };
  } catch (error) {
    database.close();
    throw error;
  }
}

/** SQLite gives the files beside it the rights of the first. */
function makePrivate(file: string): void {
  try {
    closeSync(openSync(file, 'a', 0o600));
  } catch {
    // Opening the database says better what is wrong.
  }
}

function shelves(rows: SealedRows, vault: Vault, file: string): Tokens['shelf'] {
  return (kind) => ({
    get(name) {
      try {
        return rows.read(vault, kind, name);
      } catch (error) {
        throw error instanceof VaultError ? new TokensError(unreadable(file, error)) : error;
      }
    },
    set: (name, words) => rows.write(vault, kind, name, words),
    delete: (name) => rows.remove(vault, kind, name),
    clear: () => rows.removeAll(kind),
    all: () => rows.readAll(vault, kind),
  });
}

function shut(file: string, hasPrevious: boolean): string {
  const tried = hasPrevious ? 'Neither TOKENS_KEY nor TOKENS_KEY_PREVIOUS opens' : 'TOKENS_KEY does not open';
  return (
    `${tried} ${file}; it was left as it is. Set the key that it was sealed under as TOKENS_KEY, or as ` +
    'TOKENS_KEY_PREVIOUS beside a new one. If that key is lost, move the file away and install the app anew.'
  );
}

function unreadable(file: string, { reason }: VaultError): string {
  return reason === 'later'
    ? `A row of ${file} was written by a newer Quiet Word. Install that version again.`
    : `A row of ${file} is damaged. Restore the file, or install the app anew in the workspace that it stood for.`;
}
