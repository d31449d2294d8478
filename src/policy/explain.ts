import type { ChannelFacts } from '../message.ts';
import type { Audience } from '../vocabulary.ts';
import { audienceIn, settledFor, type Policy } from './policy.ts';

/** Who is taken to read a channel, and why. */
export interface Explained {
  readonly audience: Audience;
  /** Goes on after "because". */
  readonly why: string;
}

/** As `audienceIn`, with the reason. */
export function guess(policy: Pick<Policy, 'channels'>, facts: ChannelFacts): Explained {
  return { audience: audienceIn(policy, facts), why: reasonFor(policy, facts) };
}

function reasonFor(policy: Pick<Policy, 'channels'>, facts: ChannelFacts): string {
  const settled = settledFor(policy, facts);
  if (settled !== undefined)
    return 'id' in settled.match
      ? 'the policy names its id'
      : `the policy says so of names like "${settled.match.name}"`;
  if (facts.isShared) return 'another organisation reads along';
  if (facts.hasGuests) return 'guests read along';
  return facts.form === 'group'
    ? 'it is a chat of a few'
    : 'the policy does not name it and nobody from outside is known to read along';
}
