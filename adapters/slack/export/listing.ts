import type { FileAtFault } from '../../../src/export.ts';
import type { Archive, ListedFile } from '../../kit/export/archive.ts';
import { faultOf } from '../../kit/export/file-error.ts';
import { readRows } from '../../kit/export/rows.ts';
import { readChannel, readUser, type ListedChannel, type ListedUser } from './wire.ts';

/** What the lists at the top of an export tell of its conversations and people. Held in memory while it is read. */
export interface Listing {
  /** By the name of the folder that holds its days. */
  readonly channels: ReadonlyMap<string, ListedChannel & { readonly form: 'channel' | 'group' }>;
  /** Folders of what two people say to each other. */
  readonly direct: ReadonlySet<string>;
  readonly users: ReadonlyMap<string, ListedUser>;
  readonly faults: readonly FileAtFault[];
}

const CHANNELS = ['channels.json', 'groups.json'];
const USERS = ['users.json', 'org_users.json'];
/** The lists by which an export of Slack is known; each may be missing. */
export const LISTS = [...CHANNELS, ...USERS, 'mpims.json', 'dms.json', 'integration_logs.json'];

/** Reads the lists among the files at the top, given by their names there. */
export async function readListing(archive: Archive, top: ReadonlyMap<string, ListedFile>): Promise<Listing> {
  const channels = new Map<string, ListedChannel & { readonly form: 'channel' | 'group' }>();
  const direct = new Set<string>();
  const users = new Map<string, ListedUser>();
  const faults: FileAtFault[] = [];

  async function each(names: readonly string[], take: (row: unknown) => void): Promise<void> {
    for (const file of names.flatMap((name) => top.get(name) ?? [])) {
      try {
        for await (const rows of readRows(archive.open(file), file.bytes)) rows.forEach(take);
      } catch (error) {
        faults.push({ file: file.number, fault: faultOf(error) });
      }
    }
  }
  const takeChannel = (form: 'channel' | 'group') => (row: unknown) => {
    const channel = readChannel(row);
    if (channel !== null) channels.set(channel.name ?? channel.id, { ...channel, form });
  };

  await each(CHANNELS, takeChannel('channel'));
  await each(['mpims.json'], takeChannel('group'));
  await each(['dms.json'], (row) => {
    const channel = readChannel(row);
    if (channel !== null) direct.add(channel.id);
  });
  await each(USERS, (row) => {
    const user = readUser(row);
    if (user !== null) users.set(user.id, user);
  });
  return { channels, direct, users, faults };
}
