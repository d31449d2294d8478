import type { Arrival, Keyring } from '../../src/message.ts';
import type { Address } from './address.ts';
import type { Identity } from './identity.ts';
import { isOurs } from './receive.ts';
import type { AskSurroundings } from './surroundings.ts';
import type { JoinedCallback } from './wire.ts';

export interface Joined {
  readonly arrival: Arrival;
  readonly address: Address;
}

/** Reads that somebody joined a channel; null where nobody is to be welcomed: the bot itself, another bot, somebody else's member. */
export async function readArrival(
  { event, is_ext_shared_channel: isShared }: JoinedCallback,
  { teams, botUserId }: Identity,
  keys: Keyring,
  surroundings: Pick<AskSurroundings, 'whereJoined'>,
): Promise<Joined | null> {
  const { user, channel, team } = event;
  if (user === botUserId || user === 'USLACKBOT') return null;
  if (!isOurs({ team }, teams, isShared === true)) return null;
  const audience = await surroundings.whereJoined({
    user,
    channel: { id: channel, form: 'channel', isShared: isShared === true },
  });
  if (audience === null) return null;
  const author = keys.author(user);
  return {
    arrival: {
      platform: 'slack',
      author,
      preference: keys.preference('slack', user),
      channel: keys.channel(channel),
      audience,
    },
    // A welcome is about no message, so nothing but the person is read of this.
    address: { author, user, channel, ts: '', threadTs: null },
  };
}
