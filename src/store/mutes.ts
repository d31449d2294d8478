import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { PreferenceKey } from '../message.ts';
import type { Mute, MuteId, MuteShelf } from '../policy/mutes.ts';
import { PreferencesError } from './preferences.ts';

/** The first line, so that no other program's file is ever written over by mistake. */
const HEADER = '# Quiet Word: what people muted for a week, as keyed hashes: who, what and where, until when';
/** Two HMAC-SHA-256 in base64url, and milliseconds since the epoch. */
const LINE = /^([\w-]{43}) ([\w-]{43}) (\d{1,15})$/;

/**
 * The mutes in a file of their own: keyed hashes and the end of each, never a name, an id or a duty. What has ended is gone
 * from it at the next mute.
 * @param path null keeps nothing: without a lasting key nobody would be known again
 * @throws PreferencesError if the file cannot be read or is something else
 */
export function openMuteShelf(path: string | null): MuteShelf {
  if (path === null) return { load: () => [], save: () => undefined };
  return {
    load: () => readMutes(path),
    save(mutes) {
      const lines = mutes.map(({ person, id, until }) => `${person} ${id} ${String(until)}\n`);
      try {
        // In one step, so that a crash leaves the file as it was or as it is to be.
        writeFileSync(`${path}.new`, `${HEADER}\n${lines.join('')}`, { mode: 0o600, flush: true });
        renameSync(`${path}.new`, path);
      } catch {
        throw new PreferencesError(
          `${path} cannot be written. Give this user the right to write there and room on the disk, or set PREFERENCES_FILE to another path.`,
        );
      }
    },
  };
}

function readMutes(path: string): Mute[] {
  if (!existsSync(path)) return [];
  let lines: string[];
  try {
    lines = readFileSync(path, 'utf8').split('\n');
  } catch {
    throw new PreferencesError(`${path} cannot be read. Give this user the right to read and write it.`);
  }
  if (lines[0] !== HEADER)
    throw new PreferencesError(
      `${path} holds something else than mutes, so it was left as it is. Set PREFERENCES_FILE to another path.`,
    );
  return lines.slice(1).flatMap((line) => {
    const [, person, id, until] = LINE.exec(line) ?? [];
    if (person === undefined || id === undefined) return [];
    return [{ person: person as PreferenceKey, id: id as unknown as MuteId, until: Number(until) }];
  });
}
