import type { WebClient } from '@slack/web-api';
import type { AudienceOf, ChannelFacts, Profile } from '../../src/message.ts';
import type { Audience } from '../../src/vocabulary.ts';
import { createGuestPlaces } from '../kit/guest-places.ts';
import { createLookUp } from '../kit/look-up.ts';

/** Who reads a channel, and how somebody in it presents themself where outsiders read along. */
export interface Surroundings {
  readonly audience: Audience;
  readonly profile: Profile | null;
}

/** As far as an event tells. */
export interface Seen {
  readonly user: string;
  readonly channel: Pick<ChannelFacts, 'id' | 'form' | 'isShared'>;
}

export interface SurroundingsParts {
  readonly client: WebClient;
  readonly audienceOf: AudienceOf;
  readonly clock: () => number;
}

/** What Slack tells of a conversation. */
interface Place {
  readonly name: string | null;
  readonly isShared: boolean;
  readonly isGroup: boolean;
  /** Whether the bot reads it; null where Slack does not say. */
  readonly isRead: boolean | null;
}

/** What Slack tells of a user. */
interface Member {
  readonly isBot: boolean;
  readonly isGuest: boolean;
  readonly profile: Profile;
}

const MINUTE = 60_000;

/**
 * Asks Slack about channels and people, once in a while. Where it does not answer in time, the event alone has to do: a
 * message is worth reading without it, and Slack would only deliver it again.
 */
export function createSurroundings({ client, audienceOf, clock }: SurroundingsParts) {
  const guests = createGuestPlaces(clock);
  const kept = { keptFor: 60 * MINUTE, capacity: 10_000, clock };
  const placeOf = createLookUp({ ...kept, ask: (id) => askPlace(client, id), freshFor: 10 * MINUTE });
  const memberOf = createLookUp({ ...kept, ask: (id) => askMember(client, id), freshFor: 60 * MINUTE });

  async function look({ user, channel: { id, form, isShared } }: Seen) {
    // A group message has no name, and Slack would want another permission to tell of it.
    const [place, member] = await Promise.all([form === 'group' ? null : placeOf(id), memberOf(user)]);
    if (member?.isGuest === true) guests.saw(id);
    const audience = audienceOf({
      id,
      name: place?.name ?? null,
      form: place?.isGroup === true ? 'group' : form,
      isShared: isShared || place?.isShared === true,
      hasGuests: guests.has(id),
    });
    return { audience, place, member };
  }

  return {
    async of(seen: Seen): Promise<Surroundings> {
      const { audience, member } = await look(seen);
      return { audience, profile: audience === 'shared-or-public' ? (member?.profile ?? null) : null };
    },
    /** Null where nobody is to be welcomed: a bot, or a channel that is not read. */
    async whereJoined(seen: Seen): Promise<Audience | null> {
      const { audience, place, member } = await look(seen);
      return member?.isBot === true || place?.isRead === false ? null : audience;
    },
  };
}

async function askPlace(client: WebClient, channel: string): Promise<Place> {
  const { channel: told = {} } = await client.conversations.info({ channel });
  return {
    name: told.name ?? null,
    // Workspaces of one organisation may share a channel among themselves; nobody from outside reads that.
    isShared: told.is_ext_shared === true || (told.is_shared === true && told.is_org_shared !== true),
    isGroup: told.is_mpim === true,
    isRead: told.is_member ?? null,
  };
}

async function askMember(client: WebClient, user: string): Promise<Member> {
  const { user: told = {} } = await client.users.info({ user });
  const { display_name: displayName, real_name: realName, title } = told.profile ?? {};
  return {
    isBot: told.is_bot === true,
    isGuest: told.is_restricted === true || told.is_ultra_restricted === true || told.is_stranger === true,
    profile: { displayName: displayName ?? '', realName: realName ?? '', title: title ?? '' },
  };
}

export type AskSurroundings = ReturnType<typeof createSurroundings>;
