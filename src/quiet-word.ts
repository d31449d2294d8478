import type { Adviser } from './draft.ts';
import { createGreeter, type GreeterParts } from './greeter.ts';
import type { HomeWriter, OwnMutes } from './home.ts';
import type { Judge } from './judge.ts';
import type { Message } from './message.ts';
import { createNudger, type NudgerParts } from './nudger.ts';
import type { NudgeKey } from './nudge.ts';
import type { OpenNudge } from './outcome.ts';
import type { Adapter, Ending, Inbox } from './ports.ts';
import type { Recall } from './recall/recall.ts';
import type { Finding } from './rule.ts';
import { createViewer, type ViewerParts } from './viewer.ts';

/** The rooms off the corridor. */
export interface House extends NudgerParts, ViewerParts, GreeterParts {
  readonly judge: Judge;
  readonly recall: Recall;
  readonly advise: Adviser;
  readonly writeHome: HomeWriter;
  readonly ownMutes: OwnMutes;
}

/** After this long without an answer a nudged message is taken to be kept as it is, in milliseconds. */
const ANSWERED_WITHIN = 7 * 86_400_000;

/**
 * The straight line: a message comes in, its author gets a quiet word, a counter moves.
 * Nothing else happens to a message, and nothing of it is kept. Its pictures are looked into a little later and earn a
 * word of their own.
 */
export function quietWord(house: House, adapter: Pick<Adapter, 'deliver' | 'close' | 'welcome'>): Inbox {
  const { judge, recall, advise, writeHome, ownMutes, openNudges, tallies, count, clock } = house;
  const nudger = createNudger(house);
  const viewer = createViewer(house, nudger, adapter);
  const greeter = createGreeter(house, adapter);

  /** Resolves to whether its author was told something, or may be once its pictures were looked into. */
  async function hear(message: Message, since?: number): Promise<boolean> {
    const isTold = await nudger.nudge(message, judge(message), 'words', adapter.deliver, since);
    const isToSee = viewer.seeLater(message);
    return isTold || isToSee;
  }

  /** The author has seen to the message, so the word about it says thank you. */
  async function seenTo(key: NudgeKey, ending: Ending): Promise<void> {
    nudger.end(key, ending);
    await adapter.close(key, ending);
  }

  return {
    async said(message) {
      const now = clock();
      for (const { key } of openNudges.olderThan(now - ANSWERED_WITHIN)) nudger.end(key, 'kept');
      const mayBeTold = await hear(message);
      count(tallies.message(now, message.platform, message.audience));
      // One private word at a time: a reminder waits for a message about which there is nothing to say.
      if (!mayBeTold) await greeter.wrote(message);
    },
    async edited(message, editedAt) {
      await nudger.settled(message.key);
      const open = openNudges.about(message.key);
      if (open.length === 0) {
        await hear(message, editedAt);
        return;
      }
      // An author who was told once about a message is not told again, whatever the edit says.
      const { findings } = judge(message);
      for (const nudge of open)
        if (!stillNoticed(nudge, message, findings)) await seenTo(nudge.key, 'edited');
    },
    async deleted(message) {
      recall.forget(message);
      viewer.forget(message);
      await nudger.settled(message);
      for (const { key } of openNudges.about(message)) await seenTo(key, 'deleted');
    },
    async answered(nudge, answer) {
      return nudger.end(nudge, answer);
    },
    joined: greeter.joined,
    async noMore(person) {
      greeter.noMore(person);
    },
    draft: async (draft) => advise(draft),
    home: async (person, isModerator) => writeHome(person, isModerator),
    async unmute(person, mute) {
      ownMutes.lift(person, mute);
    },
  };
}

/** Words can be edited; pictures can only be taken away. */
function stillNoticed(nudge: OpenNudge, { attachments }: Message, findings: readonly Finding[]): boolean {
  if (nudge.of === 'pictures') return attachments.length > 0;
  return nudge.findings.some(({ rule }) => findings.some((finding) => finding.rule === rule));
}
