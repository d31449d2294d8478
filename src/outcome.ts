import type { Message, MessageKey } from './message.ts';
import type { NudgeKey } from './nudge.ts';
import type { Finding } from './rule.ts';

/** A nudge that its author may still act on: what was counted, never what was said. */
export interface OpenNudge {
  readonly key: NudgeKey;
  readonly about: Pick<Message, 'key' | 'platform' | 'audience'>;
  readonly findings: readonly Pick<Finding, 'rule' | 'severity'>[];
  readonly openedAt: number;
}

/** The nudges that wait for an outcome: in memory, forgotten at a restart. */
export interface OpenNudges {
  open(nudge: OpenNudge): void;
  about(message: MessageKey): OpenNudge | undefined;
  /** Takes a nudge out, so that each comes to one outcome. */
  close(key: NudgeKey): OpenNudge | undefined;
  /** All that were opened at or before `time` (milliseconds since the epoch). */
  olderThan(time: number): OpenNudge[];
}

export function createOpenNudges(): OpenNudges {
  // A Map keeps the order of opening, so the oldest come first.
  const byKey = new Map<NudgeKey, OpenNudge>();
  const byMessage = new Map<MessageKey, OpenNudge>();
  const close = (key: NudgeKey): OpenNudge | undefined => {
    const nudge = byKey.get(key);
    if (nudge === undefined) return undefined;
    byKey.delete(key);
    byMessage.delete(nudge.about.key);
    return nudge;
  };
  return {
    open(nudge) {
      byKey.set(nudge.key, nudge);
      byMessage.set(nudge.about.key, nudge);
    },
    about: (message) => byMessage.get(message),
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
