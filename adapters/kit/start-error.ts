/** A platform that cannot be served as it is set up: which setting is at fault and what to do, ready to be shown. */
export class StartError extends Error {
  override readonly name = 'StartError';
}
