import { RULES } from '../../rules/index.ts';
import { guess, type Explained } from '../policy/explain.ts';
import { defaultPolicy, type Policy } from '../policy/policy.ts';
import { loadConfig } from './load-config.ts';
import { loadPolicy, readPolicyFile } from './load-policy.ts';

/** What `policy explain` was asked for. */
export interface ExplainOptions {
  readonly policy?: string;
  readonly shared?: true;
  readonly guests?: true;
  readonly group?: true;
}

/**
 * Says that a policy file can be used.
 * @throws PolicyError that names each line that cannot, and the remedy
 */
export function checkPolicy(file: string): string {
  const { channels, organisation } = readPolicyFile(file, defaultPolicy());
  const patterns = `${String(channels.length)} channel pattern${channels.length === 1 ? '' : 's'}`;
  return `${file} can be used: ${patterns}, organisation ${organisation.name ?? 'not named'}.\n`;
}

/** What holds in a channel, and why. */
export function explainChannel(
  channel: string,
  { policy: path, shared, guests, group }: ExplainOptions,
): string {
  const policy = path === undefined ? loadPolicy(loadConfig()) : readPolicyFile(path, defaultPolicy());
  const { audience, why } = guess(policy, {
    id: channel.replace(/^#/, ''),
    name: channel.replace(/^#/, ''),
    form: group === true ? 'group' : 'channel',
    isShared: shared === true,
    hasGuests: guests === true,
  });
  return show(channel, { audience, why }, policy);
}

function show(channel: string, { audience, why }: Explained, policy: Policy): string {
  const { threshold, cooldown, nudge, rulebooks, photoReminder, rules } = policy.kinds[audience];
  const { country, catchment, places, wards, knownBy } = policy.community;
  const lines = [
    `${channel}: ${audience}, because ${why}.`,
    `  speaks up when about ${String(threshold)} people or fewer fit`,
    `  among the people of ${COUNTRY_NAMES[country]}, a hospital looking after ${catchment === null ? 'as many as most' : catchment.toLocaleString('en-GB')}`,
    `  names that only people here use: ${String(places.length)} of places, ${String(wards.length)} of wards, ${String(knownBy.length)} of people`,
    `  says nothing more of the same rule to the same person for ${String(cooldown / 3_600_000)} hours`,
    `  nudges: ${MANNERS[nudge]}`,
    `  cites: ${rulebooks.map((each) => each.toUpperCase()).join(', ')}`,
    `  a word about consent for a photo: ${photoReminder ? 'once' : 'never'}`,
    '  duties:',
    ...RULES.map(({ id, severity }) => {
      const own = typeof severity === 'string' ? severity : severity[audience];
      return `    ${id.padEnd(30)} ${rules[id] ?? own}${rules[id] === undefined ? '' : '  (set)'}`;
    }),
  ];
  return `${lines.join('\n')}\n`;
}

const COUNTRY_NAMES = {
  uk: 'the UK',
  england: 'England',
  scotland: 'Scotland',
  wales: 'Wales',
  'northern-ireland': 'Northern Ireland',
} as const;

const MANNERS = {
  'as-set': 'privately, as the platform is set up',
  direct: 'in a direct message',
  'in-place': 'in the channel, seen by the author alone, where the platform can do that',
  silent: 'none; things are only counted',
} as const;
