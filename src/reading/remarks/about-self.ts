import type { Unit } from './unit.ts';

/** What stands between the writer and what they call themselves. */
const BEING = new Set([
  'am',
  "'m",
  'm',
  'was',
  'feel',
  'felt',
  'be',
  'being',
  'been',
  'look',
  'looked',
  'such',
  'sound',
  'sounded',
  'a',
  'an',
  'the',
  'are',
  "'re",
  'all',
  'became',
  'get',
  'got',
  'have',
  "'ve",
  'must',
  'truly',
  '=',
  'officially',
  'like',
]);

/** "I'm a total numpty", "thick me", "call me a fool": the nearest being before is the writer. */
export function aboutSelf(units: readonly Unit[], from: number, to: number, target: number | null): boolean {
  const { sentence } = units[from]!;
  if (
    units.some(
      (unit, index) =>
        unit.sentence === sentence && unit.text === 'truly' && units[index - 1]?.text === 'yours',
    )
  )
    return true;
  if (
    units.some(
      (unit, index) =>
        unit.text === 'i' &&
        (units[index - 1]?.text === 'do' || units[index - 1]?.text === 'am') &&
        units[index - 2]?.text === 'so',
    )
  )
    return true;
  if (target !== null) return false;
  for (
    let index = from - 1;
    index >= 0 && index >= from - 6 && units[index]!.sentence === sentence;
    index -= 1
  ) {
    const unit = units[index]!;
    if (unit.kind === 'who') return false;
    if (unit.kind === 'self')
      return (
        BEING.has(units[index + 1]?.text ?? '') ||
        unit.text === 'me' ||
        unit.text === 'my' ||
        unit.text === 'im'
      );
  }
  const behind = units[to];
  return behind?.kind === 'self' && (behind.text === 'me' || behind.text === 'i');
}
