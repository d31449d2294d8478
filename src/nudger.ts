import type { Judgement } from './judge.ts';
import type { AuthorKey, Message, MessageKey } from './message.ts';
import type { NudgeKey, NudgeWriter } from './nudge.ts';
import type { OpenNudge, OpenNudges } from './outcome.ts';
import type { NudgePolicy } from './policy/decide.ts';
import type { Adapter } from './ports.ts';
import { createRemembered } from './remembered.ts';
import type { Finding } from './rule.ts';
import type { Tally, TallyMaker } from './statistics/tally.ts';
import type { Outcome } from './vocabulary.ts';

/** What nudging needs of the house. */
export interface NudgerParts {
  readonly policy: NudgePolicy;
  readonly writer: NudgeWriter;
  readonly openNudges: OpenNudges;
  readonly tallies: TallyMaker;
  readonly count: (tally: Tally) => void;
  /** Milliseconds since the epoch. */
  readonly clock: () => number;
}

/** Has a quiet word with authors, and counts what becomes of each. */
export interface Nudger {
  /**
   * Resolves to whether there was something to say, now or before: an author hears once of a message.
   * @param of what of the message was judged
   * @param since when it came to be as it is, in milliseconds since the epoch
   * @throws when trying again later may help
   */
  nudge(
    message: Message,
    judgement: Judgement,
    of: OpenNudge['of'],
    deliver: Adapter['deliver'],
    since?: number,
  ): Promise<boolean>;
  /** Resolves when no word about a message is on its way. */
  settled(message: MessageKey): Promise<void>;
  /**
   * Takes note of how an open nudge ended; nothing happens to one that ended before.
   * @returns whether it was open
   * @throws if a mute cannot be kept over a restart; all else is done by then
   */
  end(nudge: NudgeKey, outcome: Outcome): boolean;
}

/** A word that comes later than this after what it is about is not said, in milliseconds. */
const TOO_LATE = 10 * 60_000;
/** How far clocks may stand apart without a word being dropped for that, in milliseconds. */
const CLOCKS_APART = 60_000;
/** More than a large hospital nudges in a week. */
const MOST_MESSAGES = 50_000;
const MOST_PEOPLE = 50_000;

export function createNudger(parts: NudgerParts): Nudger {
  const { policy, writer, openNudges, tallies, count, clock } = parts;
  const toldOf = createRemembered<string>(MOST_MESSAGES);
  const met = createRemembered<AuthorKey>(MOST_PEOPLE);
  const onTheirWay = new Map<MessageKey, Promise<unknown>>();

  function tell(about: Counted, findings: OpenNudge['findings'], outcome: Outcome): void {
    for (const { rule, severity } of findings)
      count(tallies.finding(clock(), about.platform, about.audience, rule, severity, outcome));
  }

  /** Has the word, noted as said before it is: what comes meanwhile about the same message or rule is not said too. */
  async function say({ message, speak, safer, of, deliver }: Word): Promise<Outcome> {
    const story = `${of} ${message.key}`;
    const nudge = writer.write(message, speak, safer, !met.has(message.author));
    const takeBack = policy.told(message, speak, clock());
    toldOf.add(story);
    let isDelivered = false;
    try {
      const delivery = await deliver(nudge);
      isDelivered = delivery === 'delivered';
      if (!isDelivered) return delivery as Outcome;
      met.add(message.author);
      openNudges.open(openNudge(nudge.key, message, of, speak, clock()));
      return 'nudged';
    } finally {
      if (!isDelivered) {
        takeBack();
        toldOf.delete(story);
      }
    }
  }

  return {
    async nudge(message, { findings, safer }, of, deliver, since = message.saidAt) {
      if (toldOf.has(`${of} ${message.key}`)) return true;
      const now = clock();
      const { speak, withheld } = policy.decide(message, findings, now);
      if (speak.length > 0) {
        const isLate = now - since > TOO_LATE + CLOCKS_APART;
        const saying = isLate
          ? Promise.resolve<Outcome>('stale')
          : say({ message, speak, safer, of, deliver });
        onTheirWay.set(message.key, saying);
        const outcome = await saying.finally(() => onTheirWay.delete(message.key));
        tell(message, speak, outcome);
      }
      // Counted last: a delivery that fails for now is heard, and counted, again.
      tell(message, withheld, 'withheld');
      return speak.length > 0;
    },
    async settled(message) {
      await onTheirWay.get(message)?.catch(() => undefined);
    },
    end(key, outcome) {
      const nudge = openNudges.close(key);
      if (nudge === undefined) return false;
      const { about, findings } = nudge;
      tell(about, findings, outcome);
      const rules = findings.map(({ rule }) => rule);
      if (outcome === 'muted') policy.mute(about, rules, clock());
      return true;
    },
  };
}

type Counted = Pick<Message, 'platform' | 'audience'>;

interface Word {
  readonly message: Message;
  readonly speak: readonly Finding[];
  readonly safer: Judgement['safer'];
  readonly of: OpenNudge['of'];
  readonly deliver: Adapter['deliver'];
}

/** What stays of a nudge while it waits for an outcome: picked field by field, so that no text comes along. */
function openNudge(
  key: NudgeKey,
  { key: message, platform, audience, author, preference, channel }: Message,
  of: OpenNudge['of'],
  findings: readonly Finding[],
  openedAt: number,
): OpenNudge {
  return {
    key,
    about: { key: message, platform, audience, author, preference, channel },
    of,
    findings: findings.map(({ rule, severity }) => ({ rule, severity })),
    openedAt,
  };
}
