import type { AudienceOf, ChannelFacts, Profile } from '../../src/message.ts';
import type { Audience } from '../../src/vocabulary.ts';
import { createGuestPlaces } from '../kit/guest-places.ts';
import { createLookUp } from '../kit/look-up.ts';
import type { BotConnector } from './bot-connector.ts';
import { isWithinReach, type Reach } from './service-url.ts';
import type { Placed } from './wire.ts';

/** Who reads a channel, and how somebody in it presents themself where outsiders read along. */
export interface Surroundings {
  readonly audience: Audience;
  readonly profile: Profile | null;
}

/** Somebody, as far as an activity tells. */
export interface Somebody {
  readonly id: string;
  readonly name?: string | null | undefined;
  readonly userRole?: string | null | undefined;
}

export interface SurroundingsParts {
  readonly connector: () => BotConnector;
  readonly audienceOf: AudienceOf;
  readonly reach: Reach;
  readonly clock: () => number;
}

const MINUTE = 60_000;
/** A message does not wait longer for what can be done without, in milliseconds. */
const PATIENCE = 1_500;

/**
 * Asks Teams about the channels of a team and the role of a member, once in a while: both belong to what a bot may know
 * of the teams it is in. Where Teams does not answer in time, the activity alone has to do.
 */
export function createSurroundings({ connector, audienceOf, reach, clock }: SurroundingsParts) {
  const guests = createGuestPlaces(clock);
  const kept = { keptFor: 60 * MINUTE, capacity: 10_000, clock };
  const channelsOf = createLookUp({
    ...kept,
    ask: (team: string, serviceUrl: string) => connector().channels(serviceUrl, team, limit()),
    freshFor: 10 * MINUTE,
  });
  const isGuest = createLookUp({
    ...kept,
    ask: async (_: string, serviceUrl: string, place: string, member: string) =>
      (await connector().roleOf(serviceUrl, place, member, limit())) === 'guest',
    freshFor: 60 * MINUTE,
  });

  async function look(
    { serviceUrl, channelData }: Placed,
    { id, userRole }: Somebody,
    channel: ChannelFacts,
  ) {
    const mayAsk = isWithinReach(serviceUrl, reach);
    const team = channel.form === 'channel' ? channelData?.team?.id : null;
    const [channels, isOne] = await Promise.all([
      mayAsk && team && channel.name === null ? channelsOf(team, serviceUrl) : null,
      userRole || !mayAsk ? userRole === 'guest' : isGuest(`${channel.id} ${id}`, serviceUrl, channel.id, id),
    ]);
    if (isOne === true) guests.saw(channel.id);
    const told = channels?.get(channel.id);
    return audienceOf({
      ...channel,
      name: channel.name ?? told?.name ?? null,
      isShared: channel.isShared || told?.type === 'shared',
      hasGuests: guests.has(channel.id),
    });
  }

  return {
    async of(activity: Placed, author: Somebody, channel: ChannelFacts): Promise<Surroundings> {
      const audience = await look(activity, author, channel);
      const name = author.name ?? '';
      // Teams has one name for a person, and tells a bot of no title.
      const profile = { displayName: name, realName: name, title: '' };
      return { audience, profile: audience === 'shared-or-public' && name !== '' ? profile : null };
    },
    whereJoined: look,
  };
}

const limit = () => AbortSignal.timeout(PATIENCE);

export type AskSurroundings = ReturnType<typeof createSurroundings>;
