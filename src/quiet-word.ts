import type { Judge, Judgement } from './judge.ts';
import type { PictureJudge } from './judge-pictures.ts';
import type { Message, MessageKey } from './message.ts';
import type { Nudge, NudgeKey, NudgeWriter } from './nudge.ts';
import type { OpenNudge, OpenNudges } from './outcome.ts';
import { persistently, type Later } from './pictures/later.ts';
import type { Look } from './pictures/look.ts';
import type { NudgePolicy } from './policy/decide.ts';
import type { Adapter, Delivery, Inbox } from './ports.ts';
import type { PictureReading } from './reading/picture.ts';
import type { Recall } from './recall/recall.ts';
import type { Finding } from './rule.ts';
import type { Tally, TallyMaker } from './statistics/tally.ts';
import type { Outcome } from './vocabulary.ts';

/** The rooms off the corridor. */
export interface House {
  readonly judge: Judge;
  readonly judgePictures: PictureJudge;
  readonly look: Look;
  readonly later: Later;
  readonly recall: Recall;
  readonly policy: NudgePolicy;
  readonly writer: NudgeWriter;
  readonly openNudges: OpenNudges;
  readonly tallies: TallyMaker;
  readonly count: (tally: Tally) => void;
  /** Milliseconds since the epoch. */
  readonly clock: () => number;
}

/** After this long without an answer a nudged message is taken to be kept as it is, in milliseconds. */
const ANSWERED_WITHIN = 7 * 86_400_000;

/**
 * The straight line: a message comes in, its author gets a quiet word, a counter moves.
 * Nothing else happens to a message, and nothing of it is kept. Its pictures are looked into a little later and earn a
 * word of their own: a platform waits three seconds for its message to be taken, and a picture may take twenty-five.
 */
export function quietWord(house: House, { deliver }: Pick<Adapter, 'deliver'>): Inbox {
  const { judge, judgePictures, look, later, recall, policy, writer, openNudges, tallies, count, clock } =
    house;
  /** Messages whose pictures wait to be looked into, and were not deleted meanwhile. */
  const unseen = new Set<MessageKey>();

  async function hear(message: Message): Promise<void> {
    await answer(message, judge(message), 'words', deliver);
    if (message.attachments.length === 0) return;
    if (later.add(() => see(message).finally(() => unseen.delete(message.key)))) unseen.add(message.key);
  }

  async function see(message: Message): Promise<void> {
    const seen: PictureReading[] = [];
    for (const attachment of message.attachments) {
      const picture = unseen.has(message.key) ? await look(attachment) : null;
      if (picture !== null) seen.push(picture);
    }
    if (!unseen.has(message.key)) return;
    // Its platform was told that the message is done, so it delivers nothing again.
    const patiently = (nudge: Nudge) =>
      persistently(() => deliver(nudge)).catch((): Delivery => 'undeliverable');
    const findings = judgePictures(message, seen);
    await answer(message, { findings, safer: null }, 'pictures', patiently);
  }

  async function answer(
    message: Message,
    { findings, safer }: Judgement,
    of: OpenNudge['of'],
    send: Adapter['deliver'],
  ): Promise<void> {
    const now = clock();
    const { speak, withheld } = policy.decide(message, findings, now);
    if (speak.length > 0) {
      const nudge = writer.write(message, speak, safer);
      const delivery = await send(nudge);
      if (delivery === 'delivered') {
        policy.told(message, speak, now);
        openNudges.open(openNudge(nudge.key, message, of, speak, now));
      }
      tell(message, speak, delivery === 'delivered' ? 'nudged' : 'undeliverable');
    }
    // Counted last: a delivery that fails for now is heard, and counted, again.
    tell(message, withheld, 'withheld');
  }

  function tell(about: Counted, findings: OpenNudge['findings'], outcome: Outcome): void {
    for (const { rule, severity } of findings)
      count(tallies.finding(clock(), about.platform, about.audience, rule, severity, outcome));
  }

  function end(key: NudgeKey, outcome: Outcome): void {
    const nudge = openNudges.close(key);
    if (nudge !== undefined) tell(nudge.about, nudge.findings, outcome);
  }

  return {
    async said(message) {
      const now = clock();
      for (const { key } of openNudges.olderThan(now - ANSWERED_WITHIN)) end(key, 'kept');
      await hear(message);
      count(tallies.message(now, message.platform, message.audience));
    },
    async edited(message) {
      const open = openNudges.about(message.key);
      if (open.length === 0) return hear(message);
      // An author who was told once about a message is not told again, whatever the edit says.
      const { findings } = judge(message);
      for (const nudge of open) if (!stillNoticed(nudge, message, findings)) end(nudge.key, 'edited');
    },
    async deleted(message) {
      recall.forget(message);
      unseen.delete(message);
      for (const { key } of openNudges.about(message)) end(key, 'deleted');
    },
    async answered(nudge, answer) {
      end(nudge, answer);
    },
  };
}

type Counted = Pick<Message, 'platform' | 'audience'>;

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
    about: { key: message.key, platform: message.platform, audience: message.audience },
    of,
    findings: findings.map(({ rule, severity }) => ({ rule, severity })),
    openedAt,
  };
}

/** Words can be edited; pictures can only be taken away. */
function stillNoticed(nudge: OpenNudge, { attachments }: Message, findings: readonly Finding[]): boolean {
  if (nudge.of === 'pictures') return attachments.length > 0;
  return nudge.findings.some(({ rule }) => findings.some((finding) => finding.rule === rule));
}
