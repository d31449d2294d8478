import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createKeyring } from '../../src/message.ts';
import { checkPreferences, openPreferences, PreferencesError } from '../../src/store/preferences.ts';

const secret = new Uint8Array(32).fill(7);
/** A run of the program: its own secret, and the organisation's lasting one. */
const personOf = (id: string, lasting = secret) => createKeyring(undefined, lasting).preference('slack', id);

describe('who wants no more reminders', () => {
  let folder: string;
  let path: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'preferences-'));
    path = join(folder, 'no-more');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('is known again after a restart, under the same key alone', () => {
    openPreferences(path).sayNoMore(personOf('U0CANARY'));
    const reopened = openPreferences(path);
    expect(reopened.saidNoMore(personOf('U0CANARY'))).toBe(true);
    expect(reopened.saidNoMore(personOf('U0OTHER'))).toBe(false);
    expect(reopened.saidNoMore(personOf('U0CANARY', new Uint8Array(32).fill(8)))).toBe(false);
  });

  it('stands in a file that holds hashes and no names, for this user’s eyes', () => {
    const preferences = openPreferences(path);
    for (const id of ['U0CANARY', 'U0CANARY', 'U0OTHER']) preferences.sayNoMore(personOf(id));
    const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
    expect(lines).toHaveLength(3);
    expect(lines.slice(1).every((line) => /^[\w-]{43}$/.test(line))).toBe(true);
    expect(lines.join()).not.toContain('CANARY');
    expect(statSync(path).mode & 0o777).toBe(0o600);
  });

  it('is kept in memory alone without a file', () => {
    const preferences = openPreferences(null);
    preferences.sayNoMore(personOf('U0CANARY'));
    expect(preferences.saidNoMore(personOf('U0CANARY'))).toBe(true);
    expect(openPreferences(null).saidNoMore(personOf('U0CANARY'))).toBe(false);
  });

  it('survives a line that a crash cut short', () => {
    openPreferences(path).sayNoMore(personOf('U0FIRST'));
    appendFileSync(path, '\nhalf-a-ha');
    openPreferences(path).sayNoMore(personOf('U0SECOND'));
    const reopened = openPreferences(path);
    for (const id of ['U0FIRST', 'U0SECOND']) expect(reopened.saidNoMore(personOf(id))).toBe(true);
  });

  it('never goes into a file of something else', () => {
    writeFileSync(path, 'my diary\n');
    expect(() => openPreferences(path)).toThrow(PreferencesError);
    expect(() => checkPreferences(path)).toThrow('something else');
    expect(readFileSync(path, 'utf8')).toBe('my diary\n');
  });

  it('is respected even where it cannot be written, and written when it can', () => {
    const blocked = join(folder, 'no-such-folder', 'no-more');
    const preferences = openPreferences(blocked);
    expect(() => preferences.sayNoMore(personOf('U0CANARY'))).toThrow(PreferencesError);
    expect(preferences.saidNoMore(personOf('U0CANARY'))).toBe(true);
    expect(() => checkPreferences(blocked)).toThrow('cannot be written');
    mkdirSync(join(folder, 'no-such-folder'));
    preferences.sayNoMore(personOf('U0CANARY'));
    expect(openPreferences(blocked).saidNoMore(personOf('U0CANARY'))).toBe(true);
  });
});
