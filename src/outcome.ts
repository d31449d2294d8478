import type { Message, MessageKey } from './message.ts';
import type { NudgeKey } from './nudge.ts';
import type { Finding } from './rule.ts';

/** A nudge that its author may still act on: what was counted, never what was said. */
export interface OpenNudge {
  readonly key: NudgeKey;
  readonly about: Pick<Message, 'key' | 'platform' | 'audience' | 'author' | 'preference' | 'channel'>;
  /** A message may earn one nudge about its words, and another about the pictures that came with it. */
  readonly of: 'words' | 'pictures';
  readonly findings: readonly Pick<Finding, 'rule' | 'severity'>[];
  readonly openedAt: number;
}

/** The nudges that wait for an outcome: in memory, forgotten at a restart. */
export interface OpenNudges {
  open(nudge: OpenNudge): void;
  about(message: MessageKey): readonly OpenNudge[];
  /** Takes a nudge out, so that each comes to one outcome. */
  close(key: NudgeKey): OpenNudge | undefined;
  /** All that were opened at or before `time` (milliseconds since the epoch). */
  olderThan(time: number): OpenNudge[];
}

export function createOpenNudges(): OpenNudges {
  // A Map keeps the order of opening, so the oldest come first.
  const byKey = new Map<NudgeKey, OpenNudge>();
  const byMessage = new Map<MessageKey, readonly OpenNudge[]>();
  const about = (message: MessageKey) => byMessage.get(message) ?? [];
  const close = (key: NudgeKey): OpenNudge | undefined => {
    const nudge = byKey.get(key);
    if (nudge === undefined) return undefined;
    byKey.delete(key);
    const others = about(nudge.about.key).filter((other) => other !== nudge);
    if (others.length === 0) byMessage.delete(nudge.about.key);
    else byMessage.set(nudge.about.key, others);
    return nudge;
  };
  return {
    open(nudge) {
      byKey.set(nudge.key, nudge);
      byMessage.set(nudge.about.key, [...about(nudge.about.key), nudge]);
    },
    about,
    close,
    olderThan(time) {
      const older: OpenNudge[] = [];
      for (const nudge of byKey.values()) {
        if (nudge.openedAt > time) break;
        older.push(nudge);
      }
      return older;
    },
  };
}
