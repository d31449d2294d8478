import type { Heard, RowReason } from '../../../src/export.ts';
import type { AudienceOf, ChannelFacts, Keyring, Message } from '../../../src/message.ts';
import type { Archive } from '../../kit/export/archive.ts';
import { readInOrder, type OfFile } from '../../kit/export/in-order.ts';
import { readLines, readRows } from '../../kit/export/rows.ts';
import { decode } from '../decode.ts';
import { isOfLines, type TeamsPart } from './plan.ts';
import { readChatMessage, type Channel, type ChatMessage } from './wire.ts';

/** What reading needs besides the part. */
export interface Surroundings {
  readonly archive: Archive;
  readonly channels: ReadonlyMap<string, Channel>;
  readonly keys: Keyring;
  readonly audienceOf: AudienceOf;
  /** Milliseconds since the epoch: what is dated later cannot be. */
  readonly now: number;
}

interface Item {
  readonly said: ChatMessage;
  readonly place: string;
  readonly user: string;
  readonly at: number;
}

const DAY = 86_400_000;
/** Before Teams was. */
const EARLIEST = Date.UTC(2016, 0, 1);
/** People who are let in from elsewhere, in the words of Graph. */
const OUTSIDERS = new Set([
  'anonymousGuest',
  'federatedUser',
  'personalMicrosoftAccountUser',
  'skypeUser',
  'phoneUser',
  'emailUser',
]);
/** The id of a chat of two ends so. */
const OF_TWO = '@unq.gbl.spaces';

/** Reads the messages of a part's channels, file by file. */
export async function* readPart(part: TeamsPart, around: Surroundings): AsyncGenerator<readonly Heard[]> {
  const seen = new Set<string>();
  const isOurs = shareOf(part);
  const hear = (item: Item | OfFile): readonly Heard[] => {
    if (!('kind' in item)) return [{ kind: 'message', message: messageOf(item, around), isCounted: true }];
    // What is wrong with a file is told once, however many read it; a message there twice is of one share.
    return part.share === 0 || item.kind === 'file-read' || isDuplicate(item) ? [item] : [];
  };
  for (const file of part.files) {
    const chunks = around.archive.open(file);
    const rows = isOfLines(file) ? readLines(chunks) : readRows(chunks, file.bytes);
    const read = (row: unknown) => readRow(row, around.now);
    const keyOf = ({ place, said }: Item) => `${place} ${said.id}`;
    for await (const items of readInOrder({ file, rows, read, keyOf, seen, isOurs }))
      yield items.flatMap(hear);
  }
}

const isDuplicate = (heard: OfFile) => heard.kind === 'left-out' && heard.reason === 'duplicate';

/** Whether a message is of this part's share: channel by channel, since what was told adds up within one. */
function shareOf({ share, shares }: TeamsPart): (item: Item) => boolean {
  const known = new Map<string, boolean>();
  return ({ place }) => {
    const before = known.get(place);
    if (before !== undefined) return before;
    let sum = 0;
    for (const character of place) sum = (sum * 31 + character.codePointAt(0)!) % 1_000_003;
    known.set(place, sum % shares === share);
    return sum % shares === share;
  };
}

function readRow(row: unknown, now: number): Item | RowReason {
  const said = readChatMessage(row);
  if (said === null) return 'malformed';
  const { messageType, deletedDateTime, from, createdDateTime } = said;
  if ((messageType ?? 'message') !== 'message' || deletedDateTime) return 'notice';
  if (from?.application) return 'bot';
  const { id: user, userIdentityType } = from?.user ?? {};
  if (!user) return 'notice';
  if (OUTSIDERS.has(userIdentityType ?? '')) return 'outsider';
  const at = Date.parse(createdDateTime);
  const place = said.channelIdentity?.channelId ?? said.chatId;
  if (!place || Number.isNaN(at) || at < EARLIEST || at > now + DAY) return 'malformed';
  return place.endsWith(OF_TWO) ? 'private' : { said, place, user, at };
}

function messageOf({ said, place, user, at }: Item, { channels, keys, audienceOf }: Surroundings): Message {
  const listed = channels.get(place);
  const facts: ChannelFacts = {
    id: place,
    name: listed?.displayName ?? null,
    form: said.channelIdentity?.channelId ? 'channel' : 'group',
    isShared: listed?.membershipType === 'shared',
    hasGuests: false,
  };
  const audience = audienceOf(facts);
  const name = said.from?.user?.displayName ?? '';
  const profile = { displayName: name, realName: name, title: '' };
  return {
    platform: 'teams',
    key: keys.message(place, said.id),
    author: keys.author(user),
    preference: keys.preference('teams', user),
    channel: keys.channel(place),
    thread: keys.thread(place, said.replyToId ?? said.id),
    audience,
    ...wordsOf(said),
    saidAt: at,
    profile: audience === 'shared-or-public' && name !== '' ? profile : null,
    attachments: [],
  };
}

function wordsOf({ body }: ChatMessage): Pick<Message, 'text' | 'mentions'> {
  const content = body?.content ?? '';
  const isHtml = body?.contentType?.toLowerCase() === 'html';
  const { text, mentions } = decode(
    isHtml ? { attachments: [{ contentType: 'text/html', content }] } : { text: content.slice(0, LONGEST) },
  );
  return { text, mentions };
}

/** Teams takes some 28 KB of text with a message (2026): what comes after is not anything that a person wrote. */
const LONGEST = 40_000;
