import { InvalidArgumentError } from 'commander';

/** A whole number above zero, or commander says what was expected. */
export function wholeNumber(value: string): number {
  const number = Number(value);
  if (!Number.isSafeInteger(number) || number < 1)
    throw new InvalidArgumentError('Give a whole number above zero.');
  return number;
}
