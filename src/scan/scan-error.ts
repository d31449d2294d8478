import { MendableError } from '../mendable-error.ts';

/** A scan that cannot begin or go on: what happened, where, and what to do. */
export class ScanError extends MendableError {
  override readonly name = 'ScanError';
}
