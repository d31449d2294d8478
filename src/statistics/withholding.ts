import { boundsOf, HIDDEN_BELOW, suppress, WITHHELD, type Shown } from './suppression.ts';

/** Counts that make up one total, in one or more ways: by rule, by group … Each way adds up to it exactly. */
export interface Sum {
  readonly total: number;
  readonly ways: readonly (readonly number[])[];
}

/** As `Sum`, fit to be shown. */
export interface ShownSum {
  readonly total: Shown;
  readonly ways: readonly (readonly Shown[])[];
}

/** The fewest and the most that a count can be. */
type Range = readonly [least: number, most: number];

/** What is known of a count from how it is shown; `undefined` while that is still to come. */
interface Known {
  readonly range: Range;
  readonly shown: Shown | undefined;
}

interface Draft {
  readonly total: Known;
  readonly ways: readonly (readonly Known[])[];
}

/** A hidden count can be one of three at least, whoever adds up and subtracts what is shown. */
const ROOM = 3;

/**
 * Shows the total, then part after part. Of each part it is settled beforehand which of its possible values would give a
 * hidden count away, from what is shown already and not from what it is; those are withheld, together with as many
 * harmless ones as it takes to hide among. So even somebody who knows this program by heart learns no more from
 * "withheld" than was reckoned with. (After Kenthapadi, Mishra and Nissim: Simulatable Auditing, 2005.)
 */
export function showSum({ total, ways }: Sum): ShownSum {
  const shownTotal = suppress(total);
  const most = boundsOf(shownTotal)[1];
  const parts = ways.map((way) => way.map((): Known => ({ range: [0, most], shown: undefined })));
  const draft: Draft = { total: { range: boundsOf(shownTotal), shown: shownTotal }, ways: parts };
  for (const [way, counts] of ways.entries())
    for (const [place, count] of counts.entries()) {
      const range = narrow(draft).ways[way]![place]!;
      const isSafe = (known: Known): boolean => {
        parts[way]![place] = known;
        return !givesAway(draft);
      };
      parts[way]![place] = answersFor(range, isSafe).find(
        ({ range: [from, to] }) => from <= count && count <= to,
      )!;
    }
  return {
    total: shownTotal,
    ways: parts.map((way) => way.map(({ shown }) => shown!)),
  };
}

/** How each count in a range is shown: a set of answers that covers it, none of which gives anything away. */
function answersFor(range: Range, isSafe: (known: Known) => boolean): Known[] {
  const answers = plainAnswers(range);
  const isHarmless = answers.map(isSafe);
  if (!isHarmless.includes(false)) return answers;
  // The harmful ones lie at the ends, where they leave the others too little or too much.
  let first = isHarmless.indexOf(false);
  let last = isHarmless.lastIndexOf(false);
  const withheld = (): Known => ({
    range: [answers[first]!.range[0], answers[last]!.range[1]],
    shown: WITHHELD,
  });
  // All of them together tell nothing new, so this ends there at the latest.
  while (!isSafe(withheld())) {
    if (last < answers.length - 1) last += 1;
    else first -= 1;
  }
  return [...answers.slice(0, first), withheld(), ...answers.slice(last + 1)];
}

/** The counts of a range in their order, grouped by how they are shown. */
function plainAnswers([least, most]: Range): Known[] {
  const answers: Known[] = [];
  for (let from = least; from <= most;) {
    const shown = suppress(from);
    const to = boundsOf(shown)[1];
    answers.push({ range: boundsOf(shown), shown });
    from = to + 1;
  }
  return answers;
}

/**
 * What adding up and subtracting can find out at most. It is exact: every way reaches each total between its least and
 * its most, and they have nothing but the total in common.
 */
function narrow({ total, ways }: Draft): {
  readonly total: Range;
  readonly ways: readonly (readonly Range[])[];
} {
  const sums = ways.map((parts): Range => [sumOf(parts, 0), sumOf(parts, 1)]);
  const least = Math.max(total.range[0], ...sums.map(([fewest]) => fewest));
  const most = Math.min(total.range[1], ...sums.map(([, greatest]) => greatest));
  return {
    total: [least, most],
    ways: ways.map((parts, way) => {
      const [fewest, greatest] = sums[way]!;
      return parts.map(({ range: [low, high] }): Range => [
        Math.max(low, least - (greatest - high)),
        Math.min(high, most - (fewest - low)),
      ]);
    }),
  };
}

const sumOf = (parts: readonly Known[], end: 0 | 1): number =>
  parts.reduce((sum, { range }) => sum + range[end], 0);

/** Whether a count that is hidden, or still to come, can be told from what is shown. */
function givesAway(draft: Draft): boolean {
  const { total, ways } = narrow(draft);
  return (
    isTold(draft.total, total) ||
    ways.some((ranges, way) => ranges.some((range, place) => isTold(draft.ways[way]![place]!, range)))
  );
}

/** Numbers are meant to be known, and what is withheld may be none. */
function isTold({ shown }: Known, [least, most]: Range): boolean {
  const room = most - least + 1;
  if (typeof shown === 'number') return false;
  if (shown === WITHHELD && room < 2) return true;
  return least > 0 && most < HIDDEN_BELOW && room < ROOM;
}
