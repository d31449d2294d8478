import type { Sent } from '../../adapters/slack/fake-slack.ts';

/** A message as it was posted, and what became of its deliveries. */
export interface Posted {
  readonly author: string;
  readonly isFlagged: boolean;
  /** As it stands in a link to the message. */
  readonly link: string;
  /** By the clock of `performance`, in milliseconds. */
  readonly at: number;
  isAccepted: boolean;
}

/** A word on the wire, and during which life of the program. */
export interface Heard {
  readonly sent: Sent;
  readonly life: number;
  /** By the clock of `performance`, in milliseconds. */
  readonly at: number;
}

export interface Account {
  readonly flagged: number;
  readonly once: number;
  readonly twiceOverCrash: number;
  readonly twiceInOneLife: number;
  readonly lost: number;
  /** Words about messages that nothing was to be said about, taken by themselves. */
  readonly besides: number;
  readonly strayed: number;
  readonly notAccepted: number;
  /** From the first delivery of a message to the word about it, sorted, in milliseconds. */
  readonly delays: readonly number[];
}

/** Holds what was posted against what went over the wire. */
export function reckon(posted: readonly Posted[], heard: readonly Heard[]): Account {
  const flagged = posted.filter(({ isFlagged }) => isFlagged);
  // Nobody writes two messages that are flagged, so a word to somebody is about theirs.
  const to = new Map(flagged.map(({ author }) => [author, [] as Heard[]]));
  for (const each of heard) to.get(each.sent.seenBy)?.push(each);
  const words = [...to.values()];
  const isTwiceInOneLife = (all: readonly Heard[]) => new Set(all.map(({ life }) => life)).size < all.length;
  const authorOf = new Map(posted.map(({ link, author }) => [link, author]));
  return {
    flagged: flagged.length,
    once: words.filter(({ length }) => length === 1).length,
    twiceOverCrash: words.filter((all) => all.length > 1 && !isTwiceInOneLife(all)).length,
    twiceInOneLife: words.filter(isTwiceInOneLife).length,
    lost: words.filter(({ length }) => length === 0).length,
    besides: heard.filter(({ sent }) => !to.has(sent.seenBy)).length,
    strayed: heard.filter(({ sent }) => !isPrivate(sent, authorOf)).length,
    notAccepted: posted.filter(({ isAccepted }) => !isAccepted).length,
    delays: flagged
      .flatMap(({ author, at }) => (to.get(author) ?? []).slice(0, 1).map((first) => first.at - at))
      .toSorted((a, b) => a - b),
  };
}

/** Whether a word stands in a direct conversation, with the author of the message that it links to. */
function isPrivate(
  { method, channel, seenBy, blocks }: Sent,
  authorOf: ReadonlyMap<string, string>,
): boolean {
  const links = [...JSON.stringify(blocks).matchAll(/archives\/(\w+\/p\d+)/g)].map(([, link]) => link ?? '');
  const isTheirs = links.every((link) => authorOf.get(link) === seenBy);
  return method === 'chat.postMessage' && channel.startsWith('D') && isTheirs;
}
