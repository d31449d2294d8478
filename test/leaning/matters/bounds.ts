import { doubtOf, TRUST_IN_PATTERNS } from '../../../src/reading/matters/leaning/leaning.ts';
import { round } from '../model.ts';

/** A row as a matter judges it that learned from other authors. */
export interface Judged {
  readonly meant: boolean;
  /** Whether the row was written for this matter. */
  readonly own: boolean;
  /** Whether it is ordinary chat, or was written for another corpus. */
  readonly ordinary: boolean;
  readonly nearby: boolean;
  /** Whether a pattern fits it. */
  readonly fits: boolean;
  /** How many features it has. */
  readonly features: number;
  readonly leaning: number;
}

export interface Bounds {
  /** The lowest leaning from which on a matter is taken to be meant … */
  readonly confirms: number;
  /** … and of how many features it takes without a pattern. */
  readonly fewest: number;
}

export interface Measured {
  readonly hits: number;
  readonly precision: number;
  readonly alarms: number;
  readonly nearby: number;
}

/** Of the alarms on rows written for a matter so many should be right, on authors that were left out. */
const PRECISION = 0.9;
/** A message of fewer features than one of these leans by chance, where no pattern fits. */
const FEWEST = [0, 30, 40, 50, 60, 70, 80, 90, 100, 110];

/**
 * The bounds that are worth most, of those that are right often enough.
 * @throws where none are
 */
export function bestBounds(
  judged: readonly Judged[],
  worth: (measured: Measured) => number,
): Bounds & Measured {
  const leanings = judged.map((row) => ({
    ...row,
    leaning: row.leaning + (row.fits ? TRUST_IN_PATTERNS : 0),
  }));
  const thresholds = [...new Set(leanings.map(({ leaning }) => round(leaning)))];
  const best = FEWEST.flatMap((fewest) => {
    const sure = leanings
      .map((row) => (row.fits ? row : { ...row, leaning: row.leaning - doubtOf(row.features, fewest) }))
      .toSorted((a, b) => b.leaning - a.leaning);
    return measuredAt(sure, thresholds).map(([confirms, measured]) => ({ confirms, fewest, ...measured }));
  })
    .filter(({ precision }) => precision >= PRECISION)
    .toSorted((a, b) => worth(b) - worth(a) || b.confirms - a.confirms || a.fewest - b.fewest)[0];
  if (best === undefined) throw new Error('No bounds are right often enough.');
  return best;
}

/** What is found from each threshold on. @param sorted those that lean most first */
function measuredAt(
  sorted: readonly Judged[],
  thresholds: readonly number[],
): (readonly [threshold: number, measured: Measured])[] {
  let [at, hits, near, alarms, nearby] = [0, 0, 0, 0, 0];
  return thresholds
    .toSorted((a, b) => b - a)
    .map((threshold) => {
      for (; at < sorted.length && sorted[at]!.leaning >= threshold; at += 1) {
        const row = sorted[at]!;
        if (row.meant) hits += 1;
        else if (row.own) near += 1;
        if (row.ordinary) alarms += 1;
        if (row.nearby) nearby += 1;
      }
      return [threshold, { hits, alarms, nearby, precision: hits / Math.max(hits + near, 1) }];
    });
}
