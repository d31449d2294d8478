import { appendFileSync, existsSync, readFileSync, statSync } from 'node:fs';
import type { PreferenceKey } from '../message.ts';
import { MendableError } from '../mendable-error.ts';

/** Who wants no more welcomes and reminders. */
export interface Preferences {
  saidNoMore(person: PreferenceKey): boolean;
  /** @throws PreferencesError if it cannot be written; it is respected until the next start all the same. */
  sayNoMore(person: PreferenceKey): void;
}

/** The file of preferences cannot be used: what happened, where, and what to do. */
export class PreferencesError extends MendableError {
  override readonly name = 'PreferencesError';
}

/** The first line, so that no other program's file is ever written to by mistake. */
const HEADER = '# Quiet Word: who wants no more reminders, as keyed hashes';
/** An HMAC-SHA-256 in base64url; a line that a crash cut short is none. */
const HASH = /^[\w-]{43}$/;

/**
 * The preferences in a file of their own: a keyed hash a line, never a name or an id. Apart from the statistics, so that
 * no query can join the two.
 * @param path null keeps them in memory only: without a lasting key nobody would be known again
 * @throws PreferencesError if the file cannot be read or is something else
 */
export function openPreferences(path: string | null): Preferences {
  const written = new Set(path === null ? [] : readHashes(path));
  const said = new Set(written);
  return {
    saidNoMore: (person) => said.has(person),
    sayNoMore(person) {
      said.add(person);
      if (path === null || written.has(person)) return;
      if (!existsSync(path) || statSync(path).size === 0) append(path, `${HEADER}\n`);
      // A line break before it too, in case a crash cut the line before short.
      append(path, `\n${person}\n`);
      written.add(person);
    },
  };
}

/**
 * Whether the file can be read and written.
 * @throws PreferencesError if not
 */
export function checkPreferences(path: string): void {
  readHashes(path);
  append(path, '');
}

function readHashes(path: string): string[] {
  if (!existsSync(path)) return [];
  let lines: string[];
  try {
    lines = readFileSync(path, 'utf8').split('\n');
  } catch {
    throw new PreferencesError(`${path} cannot be read. Give this user the right to read and write it.`);
  }
  if (lines[0] !== '' && lines[0] !== HEADER)
    throw new PreferencesError(
      `${path} holds something else than preferences, so it was left as it is. Set PREFERENCES_FILE to another path.`,
    );
  return lines.filter((line) => HASH.test(line));
}

function append(path: string, words: string): void {
  try {
    appendFileSync(path, words, { mode: 0o600, flush: true });
  } catch {
    throw new PreferencesError(
      `${path} cannot be written. Give this user the right to write there and room on the disk, or set PREFERENCES_FILE to another path.`,
    );
  }
}
