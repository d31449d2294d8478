import { randomUUID } from 'node:crypto';
import type { Attachment } from '../../src/message.ts';
import { createExpiringMap } from '../kit/expiring-map.ts';

/** A picture as it was sent to the playground. */
export interface Upload {
  readonly as: string;
  readonly name: string;
  readonly mediaType: string | null;
  readonly bytes: Uint8Array;
}

/** Pictures that were sent and wait to be posted: in memory, for two minutes, eight at most. */
export interface Uploads {
  put(upload: Upload): string;
  /** Takes it out, if it is this person's. */
  take(id: string, as: string): Upload | undefined;
}

export function createUploads(clock: () => number): Uploads {
  const waiting = createExpiringMap<string, Upload>({ lifetime: 120_000, capacity: 8, clock });
  return {
    put(upload) {
      const id = randomUUID();
      waiting.set(id, upload);
      return id;
    },
    take(id, as) {
      const upload = waiting.get(id);
      if (upload?.as !== as) return undefined;
      waiting.delete(id);
      return upload;
    },
  };
}

/** It can be opened once: whoever looks into it wipes it. */
export function attachmentOf({ name, mediaType, bytes }: Upload): Attachment {
  let left: Uint8Array | null = bytes;
  return {
    name,
    mediaType,
    async open() {
      if (left === null) throw new Error('This picture was looked into before, and is gone.');
      const all = left;
      left = null;
      return all;
    },
  };
}
