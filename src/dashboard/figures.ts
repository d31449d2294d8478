import { SMALL, WITHHELD, type Shown } from '../statistics/suppression.ts';

/** What published figures add up to: from them alone, so that no sum tells more than they do. */
export interface Sum {
  /** The least and the most that it can be, where each `1–7` counts as one and as seven. */
  readonly least: number;
  readonly most: number;
  /** How many of the figures are withheld, and so in neither. */
  readonly withheld: number;
}

/** Between two bounds, which are the same where nothing in it is hidden. */
export interface Range {
  readonly least: number;
  readonly most: number;
}

const FEWEST = 1;
const MOST = 7;

/** The bounds of one published figure; null where it is withheld. */
export function boundsOf(shown: Shown): Range | null {
  if (shown === WITHHELD) return null;
  return shown === SMALL ? { least: FEWEST, most: MOST } : { least: shown, most: shown };
}

export function sumOf(figures: readonly Shown[]): Sum {
  const sum = { least: 0, most: 0, withheld: 0 };
  for (const bounds of figures.map((figure) => boundsOf(figure))) {
    if (bounds === null) sum.withheld += 1;
    else {
      sum.least += bounds.least;
      sum.most += bounds.most;
    }
  }
  return sum;
}

/** A share of a whole that was added up from pairs of published figures. */
export interface Rate extends Range {
  /** How many pairs were left out, because one of the two is withheld. */
  readonly leftOut: number;
}

/** A whole that may be more than so many times as much as it may be tells no share: "142.9–7,000.0 per 1,000". */
const LOOSEST = 3;

/**
 * How much of the wholes the parts make up, times `per`; null where there is nothing to divide by, or so little of it told
 * that the share could be almost any.
 * @param most no share is larger than this
 */
export function rateOf(
  pairs: readonly (readonly [part: Shown, whole: Shown])[],
  per: number,
  most = Number.POSITIVE_INFINITY,
): Rate | null {
  const told = pairs.filter(([part, whole]) => part !== WITHHELD && whole !== WITHHELD);
  const parts = sumOf(told.map(([part]) => part));
  const wholes = sumOf(told.map(([, whole]) => whole));
  if (wholes.least === 0 || wholes.most > wholes.least * LOOSEST) return null;
  return {
    least: Math.min((parts.least / wholes.most) * per, most),
    most: Math.min((parts.most / wholes.least) * per, most),
    leftOut: pairs.length - told.length,
  };
}
