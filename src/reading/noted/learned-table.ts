import { brotliDecompressSync } from 'node:zlib';

/** What a training script learned, as it is committed. */
export interface LearnedTable {
  /** What it is and where it comes from. */
  readonly about: string;
  /** JSON, compressed (Brotli), in base64. */
  readonly table: string;
}

/** Unpacks what was learned. */
export function openTable({ table }: LearnedTable): unknown {
  return JSON.parse(brotliDecompressSync(Buffer.from(table, 'base64')).toString());
}
