import type { ExportPart } from '../../../src/export.ts';
import type { ChannelFacts } from '../../../src/message.ts';
import type { Archive, ListedFile } from '../../kit/export/archive.ts';
import { LISTS, type Listing } from './listing.ts';

/** The messages of one day in one channel. */
export interface Day {
  readonly file: ListedFile;
  /** Since the epoch. */
  readonly day: number;
}

/** Some weeks of one channel. */
export interface SlackPart extends ExportPart {
  readonly channel: ChannelFacts;
  /** Read for what was told before, and counted by the part before. */
  readonly before: readonly Day[];
  readonly days: readonly Day[];
}

/** A part of a large channel is at least this large, so that what is read twice stays little. */
const PART_BYTES = 8 * 2 ** 20;
const BEFORE_SHARE = 8;
const DAY_FILE = /^(\d{4}-\d{2}-\d{2})\.json$/;

/** The files at the top of an export, by name: some programs pack it in a folder of its own. */
export function topOf(files: readonly ListedFile[]): ReadonlyMap<string, ListedFile> {
  const lists = files.filter(({ path }) => LISTS.includes(path.split('/').at(-1)!));
  const depthOf = ({ path }: ListedFile) => path.split('/').length;
  const top = Math.min(...lists.map(depthOf));
  return new Map(
    lists.filter((file) => depthOf(file) === top).map((file) => [file.path.split('/').at(-1)!, file]),
  );
}

/**
 * Cuts an export into parts: channel by channel, since what threads and authors told adds up within a channel, and
 * large channels every few weeks. The cuts depend on the export alone.
 * @param lookBack for how many days what was told is remembered
 */
export function planParts(
  { files }: Pick<Archive, 'files'>,
  { channels, direct, users }: Listing,
  lookBack: number,
): SlackPart[] {
  const folders = new Map<string, Day[]>();
  for (const file of files) {
    const steps = file.path.split('/');
    const day = Date.parse(DAY_FILE.exec(steps.pop()!)?.[1] ?? '') / 86_400_000;
    if (steps.length === 0 || Number.isNaN(day)) continue;
    const days = folders.get(steps.join('/'));
    if (days === undefined) folders.set(steps.join('/'), [{ file, day }]);
    else days.push({ file, day });
  }
  const isGuest = (user: string) => users.get(user)?.isGuest === true;
  const parts: Omit<SlackPart, 'number'>[] = [];
  for (const [path, days] of folders) {
    const folder = path.split('/').at(-1)!;
    if (direct.has(folder) || /^D[A-Z0-9]{8,}$/.test(folder)) continue;
    const listed = channels.get(folder);
    const isGroup = listed?.form === 'group' || folder.startsWith('mpdm-');
    const channel: ChannelFacts = {
      id: listed?.id ?? folder,
      // As while it listens: a group message has no name.
      name: isGroup ? null : folder,
      form: isGroup ? 'group' : 'channel',
      isShared: listed?.isShared === true,
      hasGuests: listed?.members.some(isGuest) === true,
    };
    parts.push(...cut(channel, days, lookBack));
  }
  return parts.map((part, number) => ({ ...part, number }));
}

function cut(
  channel: ChannelFacts,
  unordered: readonly Day[],
  lookBack: number,
): Omit<SlackPart, 'number'>[] {
  const days = unordered.toSorted((a, b) => a.day - b.day);
  const parts: Omit<SlackPart, 'number'>[] = [];
  let from = 0;
  let bytes = 0;
  for (const [index, { day, file }] of days.entries()) {
    const first = days[from]!.day;
    if (bytes >= PART_BYTES && day - first >= lookBack * BEFORE_SHARE) {
      parts.push(partOf(channel, days, from, index, lookBack));
      from = index;
      bytes = 0;
    }
    bytes += file.bytes;
  }
  return [...parts, partOf(channel, days, from, days.length, lookBack)];
}

function partOf(
  channel: ChannelFacts,
  all: readonly Day[],
  from: number,
  to: number,
  lookBack: number,
): Omit<SlackPart, 'number'> {
  const days = all.slice(from, to);
  const before = all.slice(0, from).filter(({ day }) => day >= days[0]!.day - lookBack);
  const bytes = [...before, ...days].reduce((sum, { file }) => sum + file.bytes, 0);
  return { channel, before, days, bytes };
}
