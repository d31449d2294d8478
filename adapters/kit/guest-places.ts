import { createExpiringMap } from './expiring-map.ts';

/** The channels in which a guest was seen: no platform tells who reads along, but whoever writes or joins is there. */
export interface GuestPlaces {
  /** Notes that a guest is in a channel. */
  saw(channel: string): void;
  has(channel: string): boolean;
}

/** A guest who was seen is taken to be there for so long, in milliseconds. */
const REMEMBERED = 30 * 86_400_000;

/** In memory only: after a restart a channel counts as without guests until one is seen again. */
export function createGuestPlaces(clock: () => number): GuestPlaces {
  const places = createExpiringMap<string, true>({ lifetime: REMEMBERED, capacity: 10_000, clock });
  return {
    saw: (channel) => places.set(channel, true),
    has: (channel) => places.get(channel) === true,
  };
}
