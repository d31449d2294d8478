import { GRAINS, type AskedGrain, type Grain } from '../vocabulary.ts';

/** How a period is to be published. */
export interface Plan {
  readonly grain: Grain;
  /** Whether kinds of channel are shown apart. */
  readonly byAudience: boolean;
  /** Why a period is as long as it is. */
  readonly reason: 'size' | 'policy';
}

/**
 * From so many messages a week, figures are shown by week and by kind of channel. Two or three messages of a hundred
 * earn a word, so that with fewer messages most of a week's figures would be small, and hidden.
 */
const FOR_WEEKS = 2_000;
/** From so many by month, and with fewer by quarter. */
const FOR_MONTHS = 500;

/**
 * How to publish, from how many messages are read in a week. From nothing else: a choice made by the number of flags
 * would tell something about them. The policy may ask for longer periods, not for shorter ones.
 */
export function planFor(messagesAWeek: number, asked: AskedGrain): Plan {
  const bySize: Grain =
    messagesAWeek >= FOR_WEEKS ? 'week' : messagesAWeek >= FOR_MONTHS ? 'month' : 'quarter';
  const byPolicy = asked !== 'auto' && GRAINS.indexOf(asked) > GRAINS.indexOf(bySize);
  return {
    grain: byPolicy ? asked : bySize,
    byAudience: bySize === 'week',
    reason: byPolicy ? 'policy' : 'size',
  };
}

/** The plan in plain words, for those who look at the figures. */
export function whyOf({ grain, byAudience, reason }: Plan): string {
  const whole = byAudience
    ? ''
    : ' Kinds of channel are not shown apart either: in a small community that would come too close to single people.';
  if (reason === 'policy') return `Figures are by ${grain}, as your policy file asks.${whole}`;
  if (grain === 'week')
    return `Figures are by week and by kind of channel, because ${inWords(FOR_WEEKS)} messages or more are read in a week.`;
  const fewer = inWords(grain === 'month' ? FOR_WEEKS : FOR_MONTHS);
  return `Figures are by ${grain}, because fewer than ${fewer} messages are read in a week: shorter periods would hide nearly every number.${whole}`;
}

const inWords = (count: number): string => count.toLocaleString('en-GB');
