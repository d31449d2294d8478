import { MendableError } from '../../src/mendable-error.ts';

/** A platform that cannot be served as it is set up: which setting is at fault and what to do, ready to be shown. */
export class StartError extends MendableError {
  override readonly name = 'StartError';
}
