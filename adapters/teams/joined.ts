import type { Arrival, Keyring } from '../../src/message.ts';
import { createExpiringMap } from '../kit/expiring-map.ts';
import type { Address } from './address.ts';
import { addressOf, channelOf } from './receive.ts';
import type { AskSurroundings } from './surroundings.ts';
import type { MembersActivity } from './wire.ts';

export interface Joined {
  readonly arrival: Arrival;
  readonly address: Address;
}

export interface JoinedParts {
  readonly keys: Keyring;
  readonly surroundings: Pick<AskSurroundings, 'whereJoined'>;
  /** Milliseconds since the epoch. */
  readonly clock: () => number;
}

/** Whoever is added so soon after the bot was there already, or is part of setting the team up, in milliseconds. */
const SETTING_UP = 10 * 60_000;

/**
 * Reads who was added to a team or a chat: people only, and only those who came after the bot. Adding it to a team of 400
 * is no reason to write to 400 people.
 */
export function createJoined({ keys, surroundings, clock }: JoinedParts) {
  const settingUp = createExpiringMap<string, true>({ lifetime: SETTING_UP, capacity: 10_000, clock });

  return async (activity: MembersActivity): Promise<readonly Joined[]> => {
    const { membersAdded, recipient, channelData } = activity;
    const channel = channelOf(activity);
    if (channel === null) return [];
    const team = channelData?.team?.id ?? channel.id;
    if (membersAdded.some(({ id }) => id === recipient.id)) settingUp.set(team, true);
    if (settingUp.get(team) === true) return [];
    const people = membersAdded.filter(({ id }) => !id.startsWith('28:'));
    return Promise.all(
      people.map(async (person) => {
        const author = keys.author(person.id);
        return {
          arrival: {
            platform: 'teams' as const,
            author,
            preference: keys.preference('teams', person.id),
            channel: keys.channel(channel.id),
            audience: await surroundings.whereJoined(activity, person, channel),
          },
          address: addressOf(activity, author, person.id),
        };
      }),
    );
  };
}
