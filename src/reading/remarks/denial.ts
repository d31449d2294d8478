import { CUTTING } from './cutting.ts';
import type { Unit } from './unit.ts';

/** "She isn't", "not": what is denied of somebody's being. */
export const NOT_BEING: ReadonlySet<string> = new Set([
  "isn't",
  "wasn't",
  "aren't",
  "weren't",
  "ain't",
  'not',
]);
const DENIALS = new Set([...NOT_BEING, 'never', 'nothing']);
/** "Is no coward" denies, "no idiot would" does not. */
const BEING = new Set(['is', "'s", 'was', 'are', "'re", 'were', 'been', 'be']);
/** What may stand between a denial and what it denies. */
const PASSED = new Set(
  'a an the been be being ever such so at all that very really remotely in any way one bit'.split(' '),
);

/** Where from a denial on somebody is said not to be something bad: "isn't at all lazy", "has never been rude"; -1 nowhere. */
export function deniedAt(units: readonly Unit[], from: number): number {
  const { text } = units[from]!;
  const denies = DENIALS.has(text) || (text === 'no' && BEING.has(units[from - 1]?.text ?? ''));
  if (!denies) return -1;
  let index = from + 1;
  while (PASSED.has(units[index]?.text ?? '')) index += 1;
  return CUTTING.judging.has(units[index]?.text ?? '') ? index : -1;
}
