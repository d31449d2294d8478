import { inflateRawSync } from 'node:zlib';
import type { PackedFeatures } from './packed-features.ts';

/** Features as they are committed. Their words are known from the start; all else only when a message needs it. */
export interface ClosedFeatures {
  /** The words of the rows of each part, parted by spaces. */
  readonly words: readonly string[];
  /** In how many tables they are weighed. */
  readonly tables: number;
  /**
   * The parts, compressed (deflate, which opens in half the time that Brotli takes), in base64: the length of a JSON text
   * (32 bits, the lowest first), the text, and the bytes that it speaks of as `{"bytes":[from,to]}`.
   */
  readonly packed: string;
}

/** Where bytes lie behind the text. */
export interface BytesAt {
  readonly bytes: readonly [from: number, to: number];
}

/** How many bytes say how long the text is. */
export const LENGTH = 4;

/** Unpacks the parts. */
export function openFeatures({ packed }: ClosedFeatures): readonly PackedFeatures[] {
  const opened = inflateRawSync(Buffer.from(packed, 'base64'));
  const end = LENGTH + opened.readUInt32LE();
  const behind = opened.subarray(end);
  return JSON.parse(opened.toString('utf8', LENGTH, end), (_key, value: unknown) =>
    isBytes(value) ? behind.subarray(...value.bytes) : value,
  ) as PackedFeatures[];
}

const isBytes = (value: unknown): value is BytesAt =>
  typeof value === 'object' && value !== null && 'bytes' in value;
