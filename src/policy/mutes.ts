import { createHash } from 'node:crypto';
import type { ChannelKey, Message, PreferenceKey } from '../message.ts';

declare const muteId: unique symbol;
/** One duty in one channel, muted by one person: a hash over keyed hashes, from which none of the three can be told. */
export type MuteId = string & { readonly [muteId]: true };

/** A mute as it is kept. */
export interface Mute {
  readonly person: PreferenceKey;
  readonly id: MuteId;
  /** Milliseconds since the epoch. */
  readonly until: number;
}

/** A mute as its author is shown it; what was muted before a restart is known by nothing but when it ends. */
export interface MuteShown extends Pick<Mute, 'id' | 'until'> {
  readonly rule: string | null;
  readonly channel: ChannelKey | null;
}

/** Where mutes outlast a restart. */
export interface MuteShelf {
  load(): readonly Mute[];
  /** @throws if they cannot be written */
  save(mutes: readonly Mute[]): void;
}

/** Who muted a duty, and where. */
export type Muting = Pick<Message, 'preference' | 'channel'>;

/** What authors want to hear no more of in a channel, for a week. */
export interface Mutes {
  isMuted(who: Muting, rule: string, now: number): boolean;
  /** @throws if it cannot be kept over a restart; it holds until then all the same */
  mute(who: Muting, rules: readonly string[], now: number): void;
  of(person: PreferenceKey, now: number): readonly MuteShown[];
  /** Whether there was such a mute of this person's. @throws as `mute` */
  lift(person: PreferenceKey, id: MuteId, now: number): boolean;
}

const WEEK = 7 * 86_400_000;
/** Beyond so many the oldest are forgotten: their authors hear again, and may mute again. */
const MOST = 50_000;

/** @param shelf in memory only, if none is handed in */
export function createMutes(shelf: MuteShelf = { load: () => [], save: () => undefined }): Mutes {
  const mutes = new Map(shelf.load().map((mute) => [mute.id, mute]));
  const meant = new Map<MuteId, { readonly rule: string; readonly channel: ChannelKey }>();

  function save(now: number): void {
    for (const [id, { until }] of mutes) if (until <= now || mutes.size > MOST) forget(id);
    shelf.save([...mutes.values()]);
  }

  function forget(id: MuteId): void {
    mutes.delete(id);
    meant.delete(id);
  }

  return {
    isMuted: (who, rule, now) => now < (mutes.get(idOf(who, rule))?.until ?? 0),
    mute(who, rules, now) {
      for (const rule of rules) {
        const id = idOf(who, rule);
        mutes.delete(id);
        mutes.set(id, { person: who.preference, id, until: now + WEEK });
        meant.set(id, { rule, channel: who.channel });
      }
      save(now);
    },
    of: (person, now) =>
      [...mutes.values()]
        .filter((mute) => mute.person === person && now < mute.until)
        .map(({ id, until }) => ({ id, until, rule: null, channel: null, ...meant.get(id) })),
    lift(person, id, now) {
      if (mutes.get(id)?.person !== person) return false;
      forget(id);
      save(now);
      return true;
    },
  };
}

function idOf({ preference, channel }: Muting, rule: string): MuteId {
  const hash = createHash('sha256').update(JSON.stringify([preference, channel, rule]));
  return hash.digest('base64url') as unknown as MuteId;
}
