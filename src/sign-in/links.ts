import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { createSeal } from './seal.ts';
import { createSpent } from './spent.ts';

/** What lets somebody look who opened a one-time link. */
export const LINK_GROUND = 'link';

/** Links that let in whoever opens them first. */
export interface Links {
  /** The secret part of a new link. */
  make(): Promise<string>;
  /** Whether the link lets in now; it does so once. */
  use(token: string): Promise<boolean>;
}

export interface LinksOptions {
  readonly secret: Uint8Array;
  /** How long a link is good, in milliseconds. */
  readonly goodFor: number;
  readonly clock: () => number;
}

export function createLinks({ secret, goodFor, clock }: LinksOptions): Links {
  const seal = createSeal(secret, 'one-time link', z.object({ id: z.string() }), clock);
  const spent = createSpent(clock);
  return {
    make: () => seal.close({ id: randomUUID() }, clock() + goodFor),
    async use(token) {
      const link = await seal.open(token);
      return link !== null && spent.spend(link.id, clock() + goodFor);
    },
  };
}
