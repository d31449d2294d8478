import type { Remark } from '../remark.ts';
import type { Source } from '../source.ts';

/** The remarks that a message makes about people. */
export function readRemarks(source: Source): readonly Remark[] {
  return source.tokens.length === 0 ? [] : [];
}
