import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';

/** Seals words under one key, and says where they belong without telling what they are about. */
export interface Vault {
  /** A keyed hash of a name, 32 bytes: the same for the same name, and nothing to anybody without the key. */
  address(kind: string, name: string): Buffer;
  /** The words, encrypted so that they open at this address of this kind alone. */
  seal(kind: string, address: Uint8Array, words: string): Buffer;
  /** @throws VaultError if they were sealed under another key, at another address, changed, or by a later version */
  open(kind: string, address: Uint8Array, content: Uint8Array): string;
}

/** `later`: sealed in a way that this version does not know; `shut`: damaged, or sealed under another key. */
export class VaultError extends Error {
  override readonly name = 'VaultError';
  readonly reason: 'later' | 'shut';
  constructor(reason: VaultError['reason']) {
    super(reason === 'later' ? 'It was sealed by a later version.' : 'It does not open with this key.');
    this.reason = reason;
  }
}

const VERSION = 1;
/** Bytes, as GCM wants them. */
const NONCE = 12;
const TAG = 16;
const HEAD = 1 + NONCE + TAG;

/** @param key at least 32 random bytes; what it encrypts with and what it hashes with are derived from it, each its own. */
export function createVault(key: Uint8Array): Vault {
  const derive = (purpose: string) => Buffer.from(hkdfSync('sha256', key, '', `quiet-word ${purpose}`, 32));
  const addressKey = derive('addresses');
  const contentKey = derive('contents');
  return {
    address: (kind, name) =>
      createHmac('sha256', addressKey)
        .update(JSON.stringify([kind, name]))
        .digest(),
    seal(kind, address, words) {
      const nonce = randomBytes(NONCE);
      const cipher = createCipheriv('aes-256-gcm', contentKey, nonce, { authTagLength: TAG });
      cipher.setAAD(placeOf(kind, address));
      const sealed = Buffer.concat([cipher.update(words, 'utf8'), cipher.final()]);
      return Buffer.concat([Buffer.of(VERSION), nonce, cipher.getAuthTag(), sealed]);
    },
    open(kind, address, content) {
      if (content[0] !== VERSION) throw new VaultError(content[0]! > VERSION ? 'later' : 'shut');
      try {
        const nonce = content.subarray(1, 1 + NONCE);
        const decipher = createDecipheriv('aes-256-gcm', contentKey, nonce, { authTagLength: TAG });
        decipher.setAAD(placeOf(kind, address));
        decipher.setAuthTag(content.subarray(1 + NONCE, HEAD));
        return Buffer.concat([decipher.update(content.subarray(HEAD)), decipher.final()]).toString('utf8');
      } catch {
        throw new VaultError('shut');
      }
    },
  };
}

/** Authenticated along with the words: a row that was moved or renamed does not open. */
function placeOf(kind: string, address: Uint8Array): Buffer {
  return Buffer.concat([Buffer.of(VERSION), address, Buffer.from(kind)]);
}
