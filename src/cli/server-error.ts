import { MendableError } from '../mendable-error.ts';

/** A server that cannot listen: where, and what to do. */
export class ServerError extends MendableError {
  override readonly name = 'ServerError';
}
