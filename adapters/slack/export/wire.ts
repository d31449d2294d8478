import { z } from 'zod';
import type { Profile } from '../../../src/message.ts';
import { readSpoken, type Spoken } from '../wire.ts';

const maybe = z.string().nullish();
const flag = z.boolean().nullish();

const ListedChannel = z.object({
  id: z.string().min(1),
  name: maybe,
  members: z.array(z.string()).nullish(),
  is_ext_shared: flag,
  is_shared: flag,
  is_org_shared: flag,
});

const ListedUser = z.object({
  id: z.string().min(1),
  is_bot: flag,
  is_restricted: flag,
  is_ultra_restricted: flag,
  is_stranger: flag,
  real_name: maybe,
  profile: z.object({ display_name: maybe, real_name: maybe, title: maybe }).nullish(),
});

/** A conversation as the lists at the top of an export have it. */
export interface ListedChannel {
  readonly id: string;
  readonly name: string | null;
  readonly members: readonly string[];
  readonly isShared: boolean;
}

/** Somebody as the list of users has them. */
export interface ListedUser {
  readonly id: string;
  readonly isBot: boolean;
  readonly isGuest: boolean;
  readonly isStranger: boolean;
  readonly profile: Profile;
}

/** Null where the row is none. */
export function readChannel(row: unknown): ListedChannel | null {
  const { data } = ListedChannel.safeParse(row);
  if (data === undefined) return null;
  return {
    id: data.id,
    name: data.name ?? null,
    members: data.members ?? [],
    // Workspaces of one organisation may share a channel among themselves; nobody from outside reads that.
    isShared: data.is_ext_shared === true || (data.is_shared === true && data.is_org_shared !== true),
  };
}

/** Null where the row is none. */
export function readUser(row: unknown): ListedUser | null {
  const { data } = ListedUser.safeParse(row);
  if (data === undefined) return null;
  const { profile } = data;
  return {
    id: data.id,
    isBot: data.is_bot === true,
    isGuest: data.is_restricted === true || data.is_ultra_restricted === true || data.is_stranger === true,
    isStranger: data.is_stranger === true,
    profile: {
      displayName: profile?.display_name ?? '',
      realName: profile?.real_name ?? data.real_name ?? '',
      title: profile?.title ?? '',
    },
  };
}

/** What stands in a row of a day: of an edit that was logged, what it was changed into. Null where it is none. */
export function readDayRow(row: unknown): Spoken | null {
  const { subtype, message } = (row ?? {}) as { readonly subtype?: unknown; readonly message?: unknown };
  return readSpoken(subtype === 'message_changed' ? message : row);
}
