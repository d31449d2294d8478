import type { FileFault } from '../../../src/export.ts';

/** A file of an export that cannot be read, or not to its end. */
export class FileError extends Error {
  override readonly name = 'FileError';
  readonly fault: FileFault;
  constructor(fault: FileFault) {
    super(`A file of the export was left: ${fault}`);
    this.fault = fault;
  }
}

/** Why reading a file failed, whoever noticed. */
export function faultOf(error: unknown): FileFault {
  if (error instanceof FileError) return error.fault;
  const { code } = (error ?? {}) as { readonly code?: unknown };
  if (code === 'ELOOP') return 'a-link';
  if (code === 'ERR_BUFFER_TOO_LARGE') return 'swells';
  // What zlib says of damaged data; a file that ends too early is damaged too.
  if (typeof code === 'string' && code.startsWith('Z_')) return 'cut-short';
  return 'unreadable';
}
