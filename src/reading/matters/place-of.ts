import type { Source } from '../source.ts';
import type { Place } from './shape.ts';

/** The tokens of a stretch of the text, from the character `start` up to, not including, `end`. */
export function placeOf({ tokens }: Source, start: number, end: number): Place | null {
  const from = tokens.findIndex(({ span }) => span[1] > start);
  const to = tokens.findIndex(({ span }) => span[0] >= end);
  return from === -1 ? null : { from, to: to === -1 ? tokens.length : to };
}
