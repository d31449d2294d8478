import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createKeyring } from '../../src/message.ts';
import { createMutes } from '../../src/policy/mutes.ts';
import { openMuteShelf } from '../../src/store/mutes.ts';
import { PreferencesError } from '../../src/store/preferences.ts';

const secret = new Uint8Array(32).fill(7);
const who = (name: string) => {
  const keys = createKeyring(undefined, secret);
  return { preference: keys.preference('slack', name), channel: keys.channel('C0CANARY') };
};

describe('the file of mutes', () => {
  let folder: string;
  let path: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'mutes-'));
    path = join(folder, 'mutes');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('brings mutes over a restart as hashes, for this user’s eyes', () => {
    const mutes = createMutes(openMuteShelf(path));
    mutes.mute(who('U0CANARY'), ['heated-post', 'copyright'], 0);
    const [, ...lines] = readFileSync(path, 'utf8').trim().split('\n');
    expect(lines).toHaveLength(2);
    for (const line of lines) expect(line).toMatch(/^[\w-]{43} [\w-]{43} 604800000$/);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder)).toEqual(['mutes']);
    const restarted = createMutes(openMuteShelf(path));
    expect(restarted.isMuted(who('U0CANARY'), 'copyright', 1)).toBe(true);
    expect(restarted.isMuted(who('U0OTHER'), 'copyright', 1)).toBe(false);
  });

  it('is read past a line that is none', () => {
    createMutes(openMuteShelf(path)).mute(who('anna'), ['copyright'], 0);
    appendFileSync(path, 'half a li');
    expect(openMuteShelf(path).load()).toHaveLength(1);
  });

  it('is never written over something else', () => {
    writeFileSync(path, 'my diary\n');
    expect(() => createMutes(openMuteShelf(path))).toThrow(PreferencesError);
    expect(readFileSync(path, 'utf8')).toBe('my diary\n');
  });

  it('that cannot be written is told of, with what to do', () => {
    const blocked = join(folder, 'no-such-folder', 'mutes');
    const mutes = createMutes(openMuteShelf(blocked));
    expect(() => mutes.mute(who('anna'), ['copyright'], 0)).toThrow('set PREFERENCES_FILE to another path');
    expect(mutes.isMuted(who('anna'), 'copyright', 1)).toBe(true);
    mkdirSync(join(folder, 'no-such-folder'));
    mutes.mute(who('anna'), ['heated-post'], 0);
    expect(openMuteShelf(blocked).load()).toHaveLength(2);
  });

  it('is none without a path', () => {
    const shelf = openMuteShelf(null);
    shelf.save([]);
    expect([shelf.load(), readdirSync(folder)]).toEqual([[], []]);
  });
});
