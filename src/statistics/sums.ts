import type { Shown } from './suppression.ts';

/** A count that is to be shown, and the ways in which others make it up: by rule, by group … */
export interface Sum {
  /** Tells it from every other. */
  readonly name: string;
  readonly count: number;
  readonly ways: readonly Way<Sum>[];
}

/** Parts that add up to a total, or to no more than it where they are not all there is. */
export interface Way<Part> {
  readonly parts: readonly Part[];
  readonly isWhole: boolean;
}

/** The fewest and the most that a count can be. */
export type Range = readonly [least: number, most: number];

/** What is known of a count by itself, from how it is shown; `shown` is undefined while that is still to come. */
export interface Known {
  readonly range: Range;
  readonly shown: Shown | undefined;
}

/** A sum as far as it is shown. */
export interface Draft {
  readonly sum: Sum;
  known: Known;
  readonly ways: readonly Way<Draft>[];
}

/** A draft of which nothing is known but that no count is more than `most`. */
export function draftOf(sum: Sum, most: number): Draft {
  const ways = sum.ways.map(({ parts, isWhole }) => ({
    parts: parts.map((part) => draftOf(part, most)),
    isWhole,
  }));
  return { sum, known: { range: [0, most], shown: undefined }, ways };
}

/** Totals before parts, and the parts of the same depth in their order. */
export function inOrder(root: Draft): Draft[] {
  const found = [root];
  // The list grows while it is walked.
  for (const { ways } of found) found.push(...ways.flatMap(({ parts }) => parts));
  return found;
}

/**
 * What adding up and subtracting can find out at most. It is exact: each way reaches every total between its least and
 * its most, and ways have nothing but their total in common.
 */
export function narrow(root: Draft): ReadonlyMap<Draft, Range> {
  const ranges = new Map<Draft, Range>();
  fromParts(root, ranges);
  fromTotals(root, ranges);
  return ranges;
}

/** The range of a total, as its own parts leave it. */
function fromParts(draft: Draft, ranges: Map<Draft, Range>): Range {
  let [least, most] = draft.known.range;
  for (const { parts, isWhole } of draft.ways) {
    const [fewest, greatest] = add(parts.map((part) => fromParts(part, ranges)));
    least = Math.max(least, fewest);
    if (isWhole) most = Math.min(most, greatest);
  }
  ranges.set(draft, [least, most]);
  return [least, most];
}

/** The ranges of the parts, as the total and the other parts leave them. */
function fromTotals(total: Draft, ranges: Map<Draft, Range>): void {
  const [least, most] = ranges.get(total)!;
  for (const { parts, isWhole } of total.ways) {
    const [fewest, greatest] = add(parts.map((part) => ranges.get(part)!));
    for (const part of parts) {
      const [low, high] = ranges.get(part)!;
      ranges.set(part, [
        isWhole ? Math.max(low, least - (greatest - high)) : low,
        Math.min(high, most - (fewest - low)),
      ]);
      fromTotals(part, ranges);
    }
  }
}

const add = (ranges: readonly Range[]): Range =>
  ranges.reduce(([least, most]: Range, [low, high]): Range => [least + low, most + high], [0, 0]);
