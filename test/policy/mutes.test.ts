import { beforeEach, describe, expect, it } from 'vitest';
import { createKeyring } from '../../src/message.ts';
import { createMutes, type Mute, type MuteShelf } from '../../src/policy/mutes.ts';

const WEEK = 7 * 86_400_000;
const secret = new Uint8Array(32).fill(7);
/** Somebody in a channel, in one run of the program: its own secret, and the organisation's lasting one. */
const who = (name: string, channel = 'ward', keys = createKeyring(undefined, secret)) => ({
  preference: keys.preference('slack', name),
  channel: keys.channel(channel),
});

describe('a mute', () => {
  let kept: readonly Mute[];
  let shelf: MuteShelf;
  beforeEach(() => {
    kept = [];
    shelf = { load: () => kept, save: (mutes) => void (kept = mutes) };
  });

  it('holds for one person, one channel and one duty, for a week', () => {
    const mutes = createMutes();
    mutes.mute(who('anna'), ['heated-post'], 0);
    expect(mutes.isMuted(who('anna'), 'heated-post', WEEK - 1)).toBe(true);
    expect(mutes.isMuted(who('anna'), 'heated-post', WEEK)).toBe(false);
    expect(mutes.isMuted(who('anna', 'mess'), 'heated-post', 1)).toBe(false);
    expect(mutes.isMuted(who('ben'), 'heated-post', 1)).toBe(false);
    expect(mutes.isMuted(who('anna'), 'copyright', 1)).toBe(false);
  });

  it('is known again after a restart, under the same key alone, without the duty or the channel', () => {
    createMutes(shelf).mute(who('anna'), ['heated-post'], 0);
    const restarted = createMutes(shelf);
    expect(restarted.isMuted(who('anna'), 'heated-post', 1)).toBe(true);
    const elsewhere = createKeyring(undefined, new Uint8Array(32).fill(8));
    expect(restarted.isMuted(who('anna', 'ward', elsewhere), 'heated-post', 1)).toBe(false);
    expect(restarted.of(who('anna').preference, 1)).toMatchObject([
      { rule: null, channel: null, until: WEEK },
    ]);
    expect(JSON.stringify(kept)).not.toMatch(/heated|ward|anna/);
  });

  it('is shown to its own author, who can lift it', () => {
    const mutes = createMutes(shelf);
    mutes.mute(who('anna'), ['heated-post', 'copyright'], 0);
    const { preference, channel } = who('anna');
    const [first, second] = mutes.of(preference, 1);
    expect([first, second]).toMatchObject([
      { rule: 'heated-post', channel },
      { rule: 'copyright', channel },
    ]);
    expect(mutes.of(who('ben').preference, 1)).toEqual([]);
    expect(mutes.lift(who('ben').preference, first!.id, 1)).toBe(false);
    expect(mutes.lift(preference, first!.id, 1)).toBe(true);
    expect([mutes.isMuted(who('anna'), 'heated-post', 1), kept.length]).toEqual([false, 1]);
    expect(mutes.of(preference, WEEK)).toEqual([]);
  });

  it('that has ended is kept no longer than until the next', () => {
    const mutes = createMutes(shelf);
    mutes.mute(who('anna'), ['heated-post'], 0);
    mutes.mute(who('ben'), ['heated-post'], WEEK);
    expect(kept.map(({ person }) => person)).toEqual([who('ben').preference]);
  });

  it('holds until the next start even where it cannot be kept', () => {
    const broken = createMutes({
      load: () => [],
      save: () => {
        throw new Error('disk full');
      },
    });
    expect(() => broken.mute(who('anna'), ['heated-post'], 0)).toThrow('disk full');
    expect(broken.isMuted(who('anna'), 'heated-post', 1)).toBe(true);
  });
});
