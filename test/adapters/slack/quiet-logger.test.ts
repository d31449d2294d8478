import { LogLevel } from '@slack/bolt';
import { expect, it } from 'vitest';
import { createQuietLogger } from '../../../adapters/slack/quiet-logger.ts';

it('passes on that there was something to say, and never what', () => {
  const lines: unknown[][] = [];
  const keep = (...line: unknown[]) => void lines.push(line);
  const logger = createQuietLogger({ info: keep, warn: keep, error: keep });
  logger.setLevel(LogLevel.DEBUG);
  logger.setName('CANARY');
  for (const level of ['debug', 'info', 'warn', 'error'] as const)
    logger[level]('CANARY', { text: 'CANARY' }, new Error('CANARY'));
  expect(lines).toHaveLength(2);
  expect(JSON.stringify(lines)).not.toContain('CANARY');
  expect(logger.getLevel()).toBe(LogLevel.INFO);
});
