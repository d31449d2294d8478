import type { Command } from 'commander';
import { RULES } from '../../rules/index.ts';
import { guess, type Explained } from '../policy/explain.ts';
import { defaultPolicy, type Policy } from '../policy/policy.ts';
import { loadConfig } from './load-config.ts';
import { loadPolicy, readPolicyFile } from './load-policy.ts';

/** `quiet-word policy`: whether a policy file can be used, and what holds in a channel. */
export function addPolicy(program: Command): void {
  const policy = program
    .command('policy')
    .description('Check a policy file, or explain what holds in a channel.');
  policy
    .command('check')
    .description('Say whether a policy file can be used; name each line that cannot, and the remedy.')
    .argument('<file>', 'a policy file (YAML)')
    .addHelpText(
      'after',
      `
Exit status: 0 it can be used, 2 it cannot.

Example:
  quiet-word policy check policy.yaml`,
    )
    .action((file: string) => {
      const { channels, organisation } = readPolicyFile(file, defaultPolicy());
      process.stdout.write(
        `${file} can be used: ${String(channels.length)} channel pattern${channels.length === 1 ? '' : 's'}, organisation ${organisation.name ?? 'not named'}.\n`,
      );
    });
  policy
    .command('explain')
    .description('Say who is taken to read a channel, why, and what holds there.')
    .argument('<channel>', 'the name of a channel, or its id')
    .option('--policy <file>', 'by this policy file (default: POLICY_FILE, or what holds without one)')
    .option('--shared', 'as if another organisation read along')
    .option('--guests', 'as if guests read along')
    .option('--group', 'as if it were a chat of a few, without a channel')
    .addHelpText(
      'after',
      `
Examples:
  quiet-word policy explain ward-7
  quiet-word policy explain C0123ABCD --shared --policy policy.yaml`,
    )
    .action((channel: string, options: ExplainOptions) => {
      const policy =
        options.policy === undefined
          ? loadPolicy(loadConfig())
          : readPolicyFile(options.policy, defaultPolicy());
      process.stdout.write(explain(channel, policy, options));
    });
}

interface ExplainOptions {
  readonly policy?: string;
  readonly shared?: true;
  readonly guests?: true;
  readonly group?: true;
}

function explain(channel: string, policy: Policy, { shared, guests, group }: ExplainOptions): string {
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
