import type { Command } from 'commander';

/** `quiet-word doctor`: what is wrong with an installation, and what to do about it. */
export function addDoctor(program: Command): void {
  program
    .command('doctor')
    .description(
      'Check the settings, the database and what the tokens may do; say what to do about each fault.',
    )
    .addHelpText(
      'after',
      `
Exit status: 0 all is well, 1 something needs doing.

Examples:
  quiet-word doctor
  SLACK_BOT_TOKEN=xoxb-… quiet-word doctor`,
    )
    .action(async () => {
      // The platforms' kits take longer to load than most commands take to run.
      const { examine } = await import('./examine.ts');
      const diagnoses = await examine();
      for (const { what, ok, remedy } of diagnoses)
        process.stdout.write(`${ok ? '✓' : '✗'} ${what}${remedy === null ? '' : `\n    ${remedy}`}\n`);
      process.exitCode = diagnoses.every(({ ok }) => ok) ? 0 : 1;
    });
}
