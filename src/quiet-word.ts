import { createGreeter, type Reception } from './greeter.ts';
import type { Judge } from './judge.ts';
import type { Message } from './message.ts';
import type { NudgeKey, NudgeWriter } from './nudge.ts';
import type { OpenNudge, OpenNudges } from './outcome.ts';
import type { NudgePolicy } from './policy/decide.ts';
import type { Adapter, Inbox } from './ports.ts';
import type { Recall } from './recall/recall.ts';
import type { Finding } from './rule.ts';
import type { Tally, TallyMaker } from './statistics/tally.ts';
import type { Outcome } from './vocabulary.ts';

/** The rooms off the corridor. */
export interface House {
  readonly judge: Judge;
  readonly recall: Recall;
  readonly policy: NudgePolicy;
  readonly writer: NudgeWriter;
  readonly openNudges: OpenNudges;
  readonly reception: Reception;
  readonly tallies: TallyMaker;
  readonly count: (tally: Tally) => void;
  /** Milliseconds since the epoch. */
  readonly clock: () => number;
}

/** After this long without an answer a nudged message is taken to be kept as it is, in milliseconds. */
const ANSWERED_WITHIN = 7 * 86_400_000;

/**
 * The straight line: a message comes in, its author gets a quiet word, a counter moves.
 * Nothing else happens to a message, and nothing of it is kept.
 */
export function quietWord(house: House, adapter: Pick<Adapter, 'deliver' | 'welcome'>): Inbox {
  const { judge, recall, policy, writer, openNudges, tallies, count, clock } = house;
  const { deliver } = adapter;
  const greeter = createGreeter(house, adapter);

  /** Resolves to whether its author was told something. */
  async function hear(message: Message): Promise<boolean> {
    const now = clock();
    const { findings, safer } = judge(message);
    const { speak, withheld } = policy.decide(message, findings, now);
    if (speak.length > 0) {
      const nudge = writer.write(message, speak, safer);
      const delivery = await deliver(nudge);
      if (delivery === 'delivered') {
        policy.told(message, speak, now);
        openNudges.open(openNudge(nudge.key, message, speak, now));
      }
      tell(message, speak, delivery === 'delivered' ? 'nudged' : 'undeliverable');
    }
    // Counted last: a delivery that fails for now is heard, and counted, again.
    tell(message, withheld, 'withheld');
    return speak.length > 0;
  }

  function tell(about: Counted, findings: OpenNudge['findings'], outcome: Outcome): void {
    for (const { rule, severity } of findings)
      count(tallies.finding(clock(), about.platform, about.audience, rule, severity, outcome));
  }

  function end(key: NudgeKey | undefined, outcome: Outcome): void {
    const nudge = key === undefined ? undefined : openNudges.close(key);
    if (nudge !== undefined) tell(nudge.about, nudge.findings, outcome);
  }

  return {
    async said(message) {
      const now = clock();
      for (const { key } of openNudges.olderThan(now - ANSWERED_WITHIN)) end(key, 'kept');
      const isTold = await hear(message);
      count(tallies.message(now, message.platform, message.audience));
      // One private word at a time: a reminder waits for a message about which there is nothing to say.
      if (!isTold) await greeter.wrote(message);
    },
    async edited(message) {
      const nudge = openNudges.about(message.key);
      if (nudge === undefined) {
        await hear(message);
        return;
      }
      // An author who was told once about a message is not told again, whatever the edit says.
      if (!stillNoticed(nudge, judge(message).findings)) end(nudge.key, 'edited');
    },
    async deleted(message) {
      recall.forget(message);
      end(openNudges.about(message)?.key, 'deleted');
    },
    async answered(nudge, answer) {
      end(nudge, answer);
    },
    joined: greeter.joined,
    async noMore(person) {
      greeter.noMore(person);
    },
  };
}

type Counted = Pick<Message, 'platform' | 'audience'>;

/** What stays of a nudge while it waits for an outcome: picked field by field, so that no text comes along. */
function openNudge(
  key: NudgeKey,
  message: Message,
  findings: readonly Finding[],
  openedAt: number,
): OpenNudge {
  return {
    key,
    about: { key: message.key, platform: message.platform, audience: message.audience },
    findings: findings.map(({ rule, severity }) => ({ rule, severity })),
    openedAt,
  };
}

function stillNoticed(nudge: OpenNudge, findings: readonly Finding[]): boolean {
  return nudge.findings.some(({ rule }) => findings.some((finding) => finding.rule === rule));
}
