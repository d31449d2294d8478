import type { ExportPart } from '../export.ts';
import type { PartResult } from './part-result.ts';

/** Somebody who reads one part at a time. */
export interface Hand {
  hear(part: ExportPart): Promise<PartResult>;
}

/**
 * Deals the parts out, the largest first, so that no hand is left with a large one at the end.
 * Resolves when all were read; rejects as soon as one cannot be.
 */
export async function deal(
  parts: readonly ExportPart[],
  hands: readonly Hand[],
  take: (result: PartResult) => void,
): Promise<void> {
  const waiting = parts.toSorted((a, b) => b.bytes - a.bytes || a.number - b.number).values();
  await Promise.all(
    hands.map(async (hand) => {
      for (const part of waiting) take(await hand.hear(part));
    }),
  );
}
