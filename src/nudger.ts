import type { Contributions } from './contribution.ts';
import type { Judgement } from './judge.ts';
import type { Message } from './message.ts';
import type { NudgeKey, NudgeWriter } from './nudge.ts';
import type { OpenNudge, OpenNudges } from './outcome.ts';
import type { NudgePolicy } from './policy/decide.ts';
import type { Adapter } from './ports.ts';
import type { Finding } from './rule.ts';
import type { Tally, TallyMaker } from './statistics/tally.ts';
import type { Outcome } from './vocabulary.ts';

/** What nudging needs of the house. */
export interface NudgerParts {
  readonly policy: NudgePolicy;
  readonly writer: NudgeWriter;
  readonly openNudges: OpenNudges;
  /** Whether an author is counted for the first time in a week. */
  readonly contributions: Pick<Contributions, 'isFirst'>;
  readonly tallies: TallyMaker;
  readonly count: (tally: Tally) => void;
  /** Milliseconds since the epoch. */
  readonly clock: () => number;
}

/** Has a quiet word with authors, and counts what becomes of each. */
export interface Nudger {
  /**
   * Resolves to whether there was something to say.
   * @param of what of the message was judged
   * @throws when trying again later may help
   */
  nudge(
    message: Message,
    judgement: Judgement,
    of: OpenNudge['of'],
    deliver: Adapter['deliver'],
  ): Promise<boolean>;
  /** Takes note of how an open nudge ended; nothing happens to one that ended before. */
  end(nudge: NudgeKey, outcome: Outcome): void;
}

export function createNudger(parts: NudgerParts): Nudger {
  const { policy, writer, openNudges, contributions, tallies, count, clock } = parts;

  function tell(about: Counted, findings: OpenNudge['findings'], outcome: Outcome): void {
    const { author, platform, audience } = about;
    const now = clock();
    for (const { rule, severity } of findings)
      if (contributions.isFirst(author, { rule, audience, outcome }, now))
        count(tallies.finding(now, platform, audience, rule, severity, outcome));
  }

  return {
    async nudge(message, { findings, safer }, of, deliver) {
      const now = clock();
      const { speak, withheld } = policy.decide(message, findings, now);
      if (speak.length > 0) {
        const nudge = writer.write(message, speak, safer);
        const delivery = await deliver(nudge);
        if (delivery === 'delivered') {
          policy.told(message, speak, now);
          openNudges.open(openNudge(nudge.key, message, of, speak, now));
        }
        tell(message, speak, delivery === 'delivered' ? 'nudged' : 'undeliverable');
      }
      // Counted last: a delivery that fails for now is heard, and counted, again.
      tell(message, withheld, 'withheld');
      return speak.length > 0;
    },
    end(key, outcome) {
      const nudge = openNudges.close(key);
      if (nudge !== undefined) tell(nudge.about, nudge.findings, outcome);
    },
  };
}

type Counted = Pick<Message, 'author' | 'platform' | 'audience'>;

/** What stays of a nudge while it waits for an outcome: picked field by field, so that no text comes along. */
function openNudge(
  key: NudgeKey,
  message: Message,
  of: OpenNudge['of'],
  findings: readonly Finding[],
  openedAt: number,
): OpenNudge {
  return {
    key,
    about: {
      key: message.key,
      author: message.author,
      platform: message.platform,
      audience: message.audience,
    },
    of,
    findings: findings.map(({ rule, severity }) => ({ rule, severity })),
    openedAt,
  };
}
