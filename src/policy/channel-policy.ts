import { AUDIENCES, type Audience, type Severity } from '../vocabulary.ts';

/** How one kind of channel is looked after. */
export interface ChannelPolicy {
  /** Speak up when about this many people or fewer fit. */
  readonly threshold: number;
  /** Duties by their ids: how grave they are here, or that nothing is said of them. */
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
  /** How long an author hears nothing more of the same rule, in milliseconds. */
  readonly cooldown: number;
  readonly nudge: NudgeManner;
  /** Whose guidance is cited; the first that has something to say comes first. */
  readonly rulebooks: readonly Rulebook[];
  /** Whether a photograph in which nothing was found still earns a word about consent. */
  readonly photoReminder: boolean;
}

/**
 * `direct`: a direct message; `in-place`: in the channel, seen by the author alone, where the platform can do that;
 * `as-set`: what the platform's own setting says; `silent`: nothing is said, things are only counted.
 */
export const NUDGE_MANNERS = ['as-set', 'direct', 'in-place', 'silent'] as const;
export type NudgeManner = (typeof NUDGE_MANNERS)[number];

/** Whose guidance can be cited. */
export const RULEBOOKS = ['gmc', 'nmc', 'bma'] as const;
export type Rulebook = (typeof RULEBOOKS)[number];

/** The policy of each kind of channel. */
export type PolicyOf = (audience: Audience) => ChannelPolicy;

export type ChannelPolicies = Readonly<Record<Audience, ChannelPolicy>>;

/** The settings that hold for every channel, where its kind says nothing else. */
export type CommonSettings = Pick<ChannelPolicy, 'threshold' | 'cooldown'>;

/**
 * About eleven people is a risk of 9 %, at which health regulators release data (EMA policy 0070, 2016;
 * Health Canada, 2019).
 */
export const DEFAULT_SETTINGS: CommonSettings = { threshold: 11, cooldown: 12 * 3_600_000 };

/**
 * The team that looks after a patient has to say who it is: NHS England asks to write no more of them than it needs
 * (information governance guidance on mobile messaging, 2022).
 */
const AMONG_CARERS: ChannelPolicy['rules'] = {
  'direct-identifier': 'low',
  'identifying-combination': 'off',
  'accumulating-combination': 'off',
  'patient-image': 'low',
};

/** What holds with no policy file. */
export function defaultPolicies(settings: CommonSettings = DEFAULT_SETTINGS): ChannelPolicies {
  const everywhere: ChannelPolicy = {
    ...settings,
    rules: {},
    nudge: 'as-set',
    rulebooks: ['gmc', 'bma'],
    photoReminder: true,
  };
  const each = (audience: Audience): ChannelPolicy =>
    audience === 'direct-care' ? { ...everywhere, rules: AMONG_CARERS } : everywhere;
  return Object.fromEntries(AUDIENCES.map((audience) => [audience, each(audience)])) as Record<
    Audience,
    ChannelPolicy
  >;
}
