import { createKeyring, type Keyring } from '../../../src/message.ts';

/** Authors and channels kept at most; beyond that, their keys are made anew. */
const MOST = 100_000;

/** A keyring for a million messages of few authors: it remembers the keys that come again and again. */
export function createExportKeyring(secret: Uint8Array): Keyring {
  const keys = createKeyring(secret);
  return {
    ...keys,
    author: remember((...address) => keys.author(...address)),
    channel: remember((...address) => keys.channel(...address)),
    preference: remember((...address) => keys.preference(...address)),
  };
}

function remember<Key>(make: (...address: string[]) => Key): (...address: string[]) => Key {
  const made = new Map<string, Key>();
  return (...address) => {
    const name = address.join('\0');
    const known = made.get(name);
    if (known !== undefined) return known;
    if (made.size === MOST) made.clear();
    const key = make(...address);
    made.set(name, key);
    return key;
  };
}
