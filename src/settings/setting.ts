import { z } from 'zod';
import { MendableError } from '../mendable-error.ts';

/** A setting that cannot be used: names the key and the remedy, never the value. */
export class ConfigError extends MendableError {
  readonly key: string;
  constructor(key: string, remedy: string) {
    super(`${key}: ${remedy}`);
    this.name = 'ConfigError';
    this.key = key;
  }
}

/** A setting in words; empty counts as not set, as in .env.example. */
export const text = z
  .string()
  .trim()
  .transform((value) => (value === '' ? undefined : value))
  .optional();

export const webAddress = text.pipe(z.url({ protocol: /^https?$/ }).optional());

const SHORTEST_SECRET = 32;

/** At least 32 random bytes, written in hex or base64. */
export const secret = text.pipe(z.string().transform(secretOf).pipe(z.instanceof(Uint8Array)).optional());

/** What every such secret should look like. */
export const SECRET_REMEDY =
  'give at least 32 random bytes in hex or base64; "openssl rand -hex 32" makes them.';

/** Null if the bytes are too few or something else. */
function secretOf(written: string): Uint8Array | null {
  const isHex = /^(?:[\da-f]{2})+$/i.test(written);
  if (!isHex && !/^[\w+/-]+={0,2}$/.test(written)) return null;
  const bytes = Buffer.from(written, isHex ? 'hex' : 'base64');
  return bytes.length < SHORTEST_SECRET ? null : new Uint8Array(bytes);
}
