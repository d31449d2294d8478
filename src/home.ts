import type { Person } from './message.ts';
import { pageOf } from './nudge.ts';
import type { Policy } from './policy/policy.ts';
import type { CitedParagraph } from './rule.ts';

/** A duty that somebody has muted for themself. */
export interface OwnMute {
  /** Opaque: it says which one to whoever keeps them, and nothing to anybody else. */
  readonly id: string;
  /** What the duty looks after. */
  readonly title: string;
  /** Milliseconds since the epoch. */
  readonly until: number;
}

/** What people muted for themselves, each seen and lifted by its own person alone. */
export interface OwnMutes {
  of(person: Person): readonly OwnMute[];
  /** Nothing happens to a mute that has ended, or is somebody else's. */
  lift(person: Person, id: OwnMute['id']): void;
}

/** A few lines under a heading. */
export interface HomeSection {
  readonly title: string;
  readonly lines: readonly string[];
}

/** What somebody finds who opens the bot's own place: what it reads and keeps, and how to turn it off. */
export interface HomeView {
  readonly opening: string;
  readonly sections: readonly HomeSection[];
  readonly mutes: readonly OwnMute[];
  /** Whether welcomes and reminders still come. */
  readonly isReminded: boolean;
  /** The organisation's own policy and where more is said, as far as their addresses are known. */
  readonly links: readonly CitedParagraph[];
}

/** The last figures that were published, and where there are more. */
export interface Headlines {
  readonly section: HomeSection;
  readonly more: CitedParagraph | null;
}

/** Writes the home of one person; figures are for moderators alone. */
export type HomeWriter = (person: Person, isModerator?: boolean) => HomeView;

export interface HomeParts {
  readonly policy: () => Policy;
  readonly saidNoMore: (preference: Person['preference']) => boolean;
  readonly mutes: Pick<OwnMutes, 'of'>;
  /** Where it is said at length what is read and kept; null where nobody outside could open it. */
  readonly about: string | null;
  /** Without it, moderators are told what everybody is. */
  readonly headlines?: () => Headlines;
}

const OPENING = 'Quiet Word: a private word with you, and with nobody else.';

const WHAT_IT_DOES: HomeSection = {
  title: 'What it does',
  lines: [
    'When a message of yours could identify a patient or runs somebody down, it tells you, with the guidance and a safer wording. What you do then is your choice.',
  ],
};
const WHAT_IT_READS: HomeSection = {
  title: 'What it reads',
  lines: [
    'New messages, and pictures shared with them, in the channels and chats that it was added to. No others, and none from before.',
    'What you send it here, as a draft to check.',
  ],
};
const WHAT_IT_STORES: HomeSection = {
  title: 'What it stores',
  lines: [
    'Nothing about you: no message, no name, no identifier, and nothing of a draft. Only weekly counters by duty and kind of channel, in which small numbers are hidden.',
    'In memory, until a restart at the latest: which private words still wait for an answer, and what a thread told of a patient, as bare attributes without text.',
    'If you want no more reminders, or mute a duty, your organisation may have that kept as a keyed hash, so that a restart does not forget it.',
  ],
};
const HOW_TO_TURN_IT_OFF: HomeSection = {
  title: 'How to turn it off',
  lines: [
    'Reminders: say “no more” to one, or below.',
    'One duty: mute it from a private word about it.',
    'All of it: leave the channel, or ask those who look after it to take Quiet Word out of the channel.',
  ],
};
/** Where no contact is set. */
const SOMEBODY = 'Whoever looks after your chat, or your data protection officer, can tell you.';

export function createHomeWriter({ policy, saidNoMore, mutes, about, headlines }: HomeParts): HomeWriter {
  return (person, isModerator = false) => {
    const { organisation, moderators } = policy();
    const ownPolicy = pageOf(organisation);
    const figures = isModerator && headlines !== undefined ? headlines() : null;
    const whoLooksAfterIt: HomeSection = {
      title: 'Who looks after it',
      lines: [
        moderators.contact ?? SOMEBODY,
        'They see weekly trends of whole kinds of channels, never people.',
      ],
    };
    return {
      opening: OPENING,
      sections: [
        ...(figures === null ? [] : [figures.section]),
        ...[WHAT_IT_DOES, WHAT_IT_READS, WHAT_IT_STORES, HOW_TO_TURN_IT_OFF, whoLooksAfterIt],
      ],
      mutes: mutes.of(person),
      isReminded: !saidNoMore(person.preference),
      links: [
        ...(figures?.more ? [figures.more] : []),
        ...(ownPolicy === null ? [] : [ownPolicy]),
        ...(about === null ? [] : [{ label: 'What Quiet Word reads and keeps, at length', href: about }]),
      ],
    };
  };
}
