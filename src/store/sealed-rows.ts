import type { Database } from './database.ts';
import { VaultError, type Vault } from './vault.ts';

/** The table of sealed rows, as a vault sees it. */
export interface SealedRows {
  /** Whether a key opens the table; an empty one belongs to the first key that it meets. */
  belongTo(vault: Vault): boolean;
  /** Null where there is none. @throws VaultError if it cannot be opened */
  read(vault: Vault, kind: string, name: string): string | null;
  /** Null for what cannot be opened. */
  readAll(vault: Vault, kind: string): (string | null)[];
  write(vault: Vault, kind: string, name: string, words: string): void;
  remove(vault: Vault, kind: string, name: string): void;
  removeAll(kind: string): void;
  /** Seals everything anew, whole or not at all; gives how many rows opened with neither key, which nobody could ever ask for again. */
  sealAnew(from: Vault, to: Vault): number;
}

interface Row {
  readonly kind: string;
  readonly address: Buffer;
  readonly content: Buffer;
}

/** A row that is there to tell whether a key fits. */
const CHECK = { kind: 'check', name: 'key' };

export function createSealedRows(database: Database): SealedRows {
  const count = database.prepare('SELECT count(*) FROM sealed').pluck();
  const one = database.prepare('SELECT kind, address, content FROM sealed WHERE kind = ? AND address = ?');
  const ofKind = database.prepare('SELECT kind, address, content FROM sealed WHERE kind = ?');
  const every = database.prepare('SELECT kind, address, content FROM sealed WHERE kind <> ?');
  const put = database.prepare('INSERT OR REPLACE INTO sealed (kind, address, content) VALUES (?, ?, ?)');
  const drop = database.prepare('DELETE FROM sealed WHERE kind = ? AND address = ?');
  const dropKind = database.prepare('DELETE FROM sealed WHERE kind = ?');
  const dropEvery = database.prepare('DELETE FROM sealed');

  const find = (vault: Vault, kind: string, name: string) =>
    one.get(kind, vault.address(kind, name)) as Row | undefined;
  /** The name is sealed with the words, since under another key it has another address. */
  const write: SealedRows['write'] = (vault, kind, name, words) => {
    const address = vault.address(kind, name);
    put.run(kind, address, vault.seal(kind, address, JSON.stringify([name, words])));
  };

  return {
    belongTo(vault) {
      if (count.get() === 0) write(vault, CHECK.kind, CHECK.name, '');
      return find(vault, CHECK.kind, CHECK.name) !== undefined;
    },
    read(vault, kind, name) {
      const row = find(vault, kind, name);
      return row === undefined ? null : open(vault, row).words;
    },
    readAll: (vault, kind) => (ofKind.all(kind) as Row[]).map((row) => tryOpen(vault, row)?.words ?? null),
    write,
    remove: (vault, kind, name) => void drop.run(kind, vault.address(kind, name)),
    removeAll: (kind) => void dropKind.run(kind),
    sealAnew(from, to) {
      const anew = database.transaction(() => {
        const rows = every.all(CHECK.kind) as Row[];
        const opened = rows.map((row) => tryOpen(from, row)).filter((row) => row !== null);
        dropEvery.run();
        write(to, CHECK.kind, CHECK.name, '');
        for (const { kind, name, words } of opened) write(to, kind, name, words);
        return rows.length - opened.length;
      });
      return anew();
    },
  };
}

interface Opened {
  readonly kind: string;
  readonly name: string;
  readonly words: string;
}

function open(vault: Vault, { kind, address, content }: Row): Opened {
  const [name, words] = JSON.parse(vault.open(kind, address, content)) as [string, string];
  return { kind, name, words };
}

function tryOpen(vault: Vault, row: Row): Opened | null {
  try {
    return open(vault, row);
  } catch (error) {
    if (error instanceof VaultError) return null;
    throw error;
  }
}
