import { hkdfSync } from 'node:crypto';
import { EncryptJWT, jwtDecrypt } from 'jose';
import type { z } from 'zod';

/** Puts small things into tokens that nobody else can read, change or make (AES-256-GCM). */
export interface Seal<Content> {
  /** @param until when it stops being good, in milliseconds since the epoch */
  close(content: Content, until: number): Promise<string>;
  /** What is in a token, or null where it is forged, of another kind, or no longer good. */
  open(token: string): Promise<Content | null>;
}

/**
 * A seal under a key of its own for each purpose, so that a token for one is good for nothing else.
 * @param clock milliseconds since the epoch
 */
export function createSeal<Content extends object>(
  secret: Uint8Array,
  purpose: string,
  shape: z.ZodType<Content>,
  clock: () => number,
): Seal<Content> {
  const key = new Uint8Array(hkdfSync('sha256', secret, '', `quiet-word trends: ${purpose}`, 32));
  return {
    close: (content, until) =>
      new EncryptJWT({ content })
        .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
        .setExpirationTime(new Date(until))
        .encrypt(key),
    async open(token) {
      try {
        const { payload } = await jwtDecrypt(token, key, {
          currentDate: new Date(clock()),
          keyManagementAlgorithms: ['dir'],
          contentEncryptionAlgorithms: ['A256GCM'],
          requiredClaims: ['exp'],
        });
        return shape.safeParse(payload['content']).data ?? null;
      } catch {
        return null;
      }
    },
  };
}
