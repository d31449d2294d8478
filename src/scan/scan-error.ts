/** A scan that cannot begin or go on: what happened, where, and what to do. */
export class ScanError extends Error {
  override readonly name = 'ScanError';
}
