import { InvalidArgumentError } from 'commander';
import { AUDIENCES, type Audience } from '../vocabulary.ts';

/** A whole number above zero, or commander says what was expected. */
export function wholeNumber(value: string): number {
  const number = Number(value);
  if (!Number.isSafeInteger(number) || number < 1)
    throw new InvalidArgumentError('Give a whole number above zero.');
  return number;
}

/** One of the kinds of channel. */
export function audience(value: string): Audience {
  const known = AUDIENCES.find((each) => each === value);
  if (known === undefined) throw new InvalidArgumentError(`Choose one of ${AUDIENCES.join(', ')}.`);
  return known;
}

/** An ISO time in milliseconds since the epoch. */
export function isoTime(value: string): number {
  const time = Date.parse(value);
  if (Number.isNaN(time) || !/^\d{4}-\d{2}-\d{2}T/.test(value))
    throw new InvalidArgumentError('Give an ISO time such as 2026-11-21T02:40:00Z.');
  return time;
}
