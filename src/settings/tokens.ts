import { z } from 'zod';
import { ConfigError, secret, SECRET_REMEDY, text } from './setting.ts';

/** Where tokens are kept, and under which key. */
export interface TokensConfig {
  readonly key: Uint8Array;
  /** The key before, for as long as the file may still be sealed under it. */
  readonly previousKey: Uint8Array | null;
  readonly file: string;
}

/** The settings of the encrypted database. */
export const TOKENS_SETTINGS = {
  TOKENS_KEY: secret,
  TOKENS_KEY_PREVIOUS: secret,
  TOKENS_DATABASE: text.pipe(z.string().default('quiet-word-tokens.sqlite')),
};
type Settings = z.output<z.ZodObject<typeof TOKENS_SETTINGS>>;

export const TOKENS_REMEDIES = { TOKENS_KEY: SECRET_REMEDY, TOKENS_KEY_PREVIOUS: SECRET_REMEDY } as const;

/**
 * What is set for keeping tokens, or null where nothing is.
 * @throws ConfigError where there is an earlier key and none that holds now, or where tokens and counters would meet
 */
export function tokensOf(set: Settings, statistics: string): TokensConfig | null {
  const { TOKENS_KEY: key, TOKENS_KEY_PREVIOUS: previousKey, TOKENS_DATABASE: file } = set;
  if (key === undefined) {
    if (previousKey === undefined) return null;
    throw new ConfigError('TOKENS_KEY', 'TOKENS_KEY_PREVIOUS is set, so set the key that holds now too.');
  }
  if (file === statistics)
    throw new ConfigError('TOKENS_DATABASE', 'choose another file than DATABASE: the two are kept apart.');
  return { key, previousKey: previousKey ?? null, file };
}
