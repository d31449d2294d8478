/** A server that cannot listen: where, and what to do. */
export class ServerError extends Error {
  override readonly name = 'ServerError';
}
