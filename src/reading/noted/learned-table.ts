import { inflateRawSync } from 'node:zlib';

/** What a training script learned, as it is committed. */
export interface LearnedTable {
  /** What it is and where it comes from. */
  readonly about: string;
  /**
   * compressed (deflate), in base64: the length of a JSON text (32 bits, the lowest first), the text, and the bytes that
   * it speaks of as `{"bytes":[from,to]}`.
   */
  readonly table: string;
}

/** Where bytes lie behind the text. */
export interface BytesAt {
  readonly bytes: readonly [from: number, to: number];
}

/** How many bytes say how long the text is. */
export const LENGTH = 4;

/** Unpacks what was learned. */
export function openTable({ table }: LearnedTable): unknown {
  const opened = inflateRawSync(Buffer.from(table, 'base64'));
  const end = LENGTH + opened.readUInt32LE();
  const behind = opened.subarray(end);
  return JSON.parse(opened.toString('utf8', LENGTH, end), (_key, value: unknown) =>
    isBytes(value) ? behind.subarray(...value.bytes) : value,
  ) as unknown;
}

const isBytes = (value: unknown): value is BytesAt =>
  typeof value === 'object' && value !== null && 'bytes' in value;
