/**
 * Small numbers are hidden and the others rounded, as NHS England does in its hospital statistics:
 * 1 to 7 hidden, all else to the nearest 5 (Hospital Episode Statistics Analysis Guide, NHS Digital, 2019).
 */
export const HIDDEN_BELOW = 8;
const ROUNDED_TO = 5;

/** A count as it may be shown: a rounded number, or `'1–7'`. */
export type ShownCount = number | typeof SMALL;
export const SMALL = '1–7';
/** What stands in for a count that is not shown at all, since it might give a hidden one away. It may be none. */
export const WITHHELD = 'withheld';
/** What anybody is shown of a count. */
export type Shown = ShownCount | typeof WITHHELD;

export function suppress(count: number): ShownCount {
  return count > 0 && count < HIDDEN_BELOW ? SMALL : Math.round(count / ROUNDED_TO) * ROUNDED_TO;
}

/** The fewest and the most that a shown count may stand for. */
export function boundsOf(shown: ShownCount): readonly [least: number, most: number] {
  if (shown === SMALL) return [1, HIDDEN_BELOW - 1];
  if (shown === 0) return [0, 0];
  const least = Math.max(shown - Math.floor(ROUNDED_TO / 2), HIDDEN_BELOW);
  return [least, shown + Math.floor(ROUNDED_TO / 2)];
}
