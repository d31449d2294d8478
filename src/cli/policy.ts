import type { Command } from 'commander';
import type { ExplainOptions } from './run-policy.ts';

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
    .action(async (file: string) => {
      const { checkPolicy } = await import('./run-policy.ts');
      process.stdout.write(checkPolicy(file));
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
    .action(async (channel: string, options: ExplainOptions) => {
      const { explainChannel } = await import('./run-policy.ts');
      process.stdout.write(explainChannel(channel, options));
    });
}
