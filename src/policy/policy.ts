import type { ChannelFacts } from '../message.ts';
import type { DigestPlace } from '../digest.ts';
import { DEFAULT_COMMUNITY, type Community } from '../risk/community.ts';
import type { CitedParagraph } from '../rule.ts';
import type { AskedGrain, Audience } from '../vocabulary.ts';
import { defaultPolicies, type ChannelPolicies, type CommonSettings } from './channel-policy.ts';

/** A channel by its id, or channels by the shape of their names, where "*" stands for any characters. */
export interface ChannelPattern {
  readonly match: { readonly id: string } | { readonly name: string };
  readonly kind: Audience;
}

/** Who looks after the bot and may see its trends. */
export interface Moderators {
  /** How people reach them, in a few words such as "the digital safety team, ext. 4412". */
  readonly contact: string | null;
  /** Slack's ids of people, such as U012ABCDEF. */
  readonly slack: readonly string[];
  /** Object ids of people in Microsoft Entra. */
  readonly entra: readonly string[];
  /** Object ids of groups in Microsoft Entra; everybody in one is a moderator. */
  readonly entraGroups: readonly string[];
}

/** The moderators' channels, which are told of each period that is published; null where there is none. */
export interface DigestPlaces {
  readonly slack: DigestPlace | null;
  readonly teams: DigestPlace | null;
}

/** What an organisation has settled: for which channels what holds, and whom to turn to. */
export interface Policy {
  readonly organisation: {
    readonly name: string | null;
    /** The organisation's own policy on what is posted where. */
    readonly policyUrl: string | null;
    /** Where a concern can be raised, in the order they are shown. */
    readonly concerns: readonly CitedParagraph[];
  };
  readonly moderators: Moderators;
  readonly digest: DigestPlaces;
  /** The first that fits a channel counts. */
  readonly channels: readonly ChannelPattern[];
  readonly kinds: ChannelPolicies;
  /** How long a time the published figures stand for; never shorter than the size of the community allows. */
  readonly trends: { readonly grain: AskedGrain };
  /** The people among whom a patient might be found. */
  readonly community: Community;
}

/** What holds with no policy file. */
export function defaultPolicy(
  settings?: CommonSettings,
  organisation: { readonly name: string | null; readonly policyUrl: string | null } = {
    name: null,
    policyUrl: null,
  },
): Policy {
  return {
    organisation: { ...organisation, concerns: [] },
    moderators: { contact: null, slack: [], entra: [], entraGroups: [] },
    digest: { slack: null, teams: null },
    channels: [],
    community: DEFAULT_COMMUNITY,
    kinds: defaultPolicies(settings),
    trends: { grain: 'auto' },
  };
}

/** What the policy itself says of a channel. */
export function settledFor(
  { channels }: Pick<Policy, 'channels'>,
  { id, name }: Pick<ChannelFacts, 'id' | 'name'>,
): ChannelPattern | undefined {
  return channels.find(({ match }) =>
    'id' in match ? match.id === id : name !== null && fitsName(match.name, name),
  );
}

/** Who reads a channel: as the policy says or, if it says nothing, the safest guess from what the platform tells. */
export function audienceIn(policy: Pick<Policy, 'channels'>, facts: ChannelFacts): Audience {
  const settled = settledFor(policy, facts);
  if (settled !== undefined) return settled.kind;
  if (facts.isShared || facts.hasGuests) return 'shared-or-public';
  return facts.form === 'group' ? 'clinical-social' : 'whole-organisation';
}

/** Whether a name is of a shape: its pieces in their order, the first at the start and the last at the end. */
export function fitsName(shape: string, name: string): boolean {
  const pieces = shape.toLowerCase().split('*');
  const folded = name.toLowerCase();
  const first = pieces[0]!;
  const last = pieces.at(-1)!;
  if (pieces.length === 1) return folded === first;
  if (folded.length < first.length + last.length) return false;
  if (!folded.startsWith(first) || !folded.endsWith(last)) return false;
  let at = first.length;
  for (const piece of pieces.slice(1, -1)) {
    const found = folded.indexOf(piece, at);
    if (found === -1) return false;
    at = found + piece.length;
  }
  return at <= folded.length - last.length;
}
