import type { Heard, RowReason } from '../../../src/export.ts';
import type { AudienceOf, Keyring } from '../../../src/message.ts';
import type { Archive } from '../../kit/export/archive.ts';
import { readInOrder } from '../../kit/export/in-order.ts';
import { readRows } from '../../kit/export/rows.ts';
import { READ_SUBTYPES, readMessage } from '../receive.ts';
import type { Spoken } from '../wire.ts';
import type { Listing } from './listing.ts';
import type { SlackPart } from './plan.ts';
import { readDayRow } from './wire.ts';

/** What reading needs besides the part. */
export interface Surroundings {
  readonly archive: Archive;
  readonly listing: Listing;
  readonly keys: Keyring;
  readonly audienceOf: AudienceOf;
  /** Milliseconds since the epoch: what is dated later cannot be. */
  readonly now: number;
}

const DAY = 86_400_000;
/** Slack takes 40,000 characters (2026): what comes after is not anything that a person wrote. */
const LONGEST = 40_000;
/** Before Slack was. */
const EARLIEST = Date.UTC(2012, 0, 1);

/** Reads some weeks of a channel, in order of time. */
export async function* readPart(part: SlackPart, around: Surroundings): AsyncGenerator<readonly Heard[]> {
  const seen = new Set<string>();
  for (const { file } of part.before) {
    for await (const heard of readDay(file, part, around, seen)) yield heard.flatMap(heardBefore);
  }
  for (const { file } of part.days) yield* readDay(file, part, around, seen);
}

/** What is wrong with a day before was told by the part before. */
function heardBefore(heard: Heard): readonly Heard[] {
  if (heard.kind === 'message') return [{ ...heard, isCounted: false }];
  return heard.kind === 'file-read' ? [heard] : [];
}

async function* readDay(
  file: SlackPart['days'][number]['file'],
  { channel }: SlackPart,
  { archive, listing, keys, audienceOf, now }: Surroundings,
  seen: Set<string>,
): AsyncGenerator<readonly Heard[]> {
  const audience = audienceOf(channel);
  const read = (row: unknown): { spoken: Spoken; at: number } | RowReason => {
    const spoken = readDayRow(row);
    if (spoken === null) return 'malformed';
    const at = Number(spoken.ts) * 1000;
    if (at < EARLIEST || at > now + DAY) return 'malformed';
    return reasonToLeave(spoken, listing, channel.isShared) ?? { spoken, at };
  };
  const hear = ({ spoken }: { spoken: Spoken }): Heard => {
    const { user = '', ts, thread_ts: thread, text } = spoken;
    const address = {
      author: keys.author(user),
      user,
      channel: channel.id,
      ts,
      threadTs: thread && thread !== ts ? thread : null,
    };
    const profile = audience === 'shared-or-public' ? (listing.users.get(user)?.profile ?? null) : null;
    const message = readMessage(address, (text ?? '').slice(0, LONGEST), { audience, profile }, keys);
    return { kind: 'message', message, isCounted: true };
  };
  const rows = readRows(archive.open(file), file.bytes);
  for await (const items of readInOrder({ file, rows, read, keyOf: ({ spoken }) => spoken.ts, seen }))
    yield items.map((item) => ('kind' in item ? item : hear(item)));
}

/** The same messages are read as while it listens. Null for those that are read. */
function reasonToLeave(
  { subtype, bot_id: bot, user }: Spoken,
  { users }: Listing,
  isShared: boolean,
): RowReason | null {
  if (bot || subtype === 'bot_message' || user === 'USLACKBOT') return 'bot';
  if (!READ_SUBTYPES.has(subtype) || !user) return 'notice';
  const known = users.get(user);
  if (known?.isBot === true) return 'bot';
  // Those who are not in the list of a shared channel's workspace belong to another.
  return known?.isStranger === true || (known === undefined && isShared) ? 'outsider' : null;
}
