/** What may be fetched, and how. */
export interface DownloadOptions {
  /** Whether a request may go to an address: asked of each redirection too. */
  readonly isAllowed: (address: URL) => boolean;
  /** Sent to allowed addresses only. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Bytes at most. */
  readonly most?: number;
  /** Milliseconds for all of it. */
  readonly patience?: number;
}

/** Why nothing came: a code of ours, never an address. */
export class DownloadError extends Error {
  override readonly name = 'DownloadError';
  readonly code: 'too_large' | 'too_slow' | 'not_allowed' | 'refused' | 'failed';
  constructor(code: DownloadError['code']) {
    super(code);
    this.code = code;
  }
}

/** Ten megabytes in ten seconds. */
const MOST = 10 * 1024 * 1024;
const PATIENCE = 10_000;
const REDIRECTIONS = 3;

/**
 * A file of a platform's own, in memory. It is counted while it comes, so that a server that lies about its size, or never
 * ends, gets no further than the bounds.
 * @throws DownloadError
 */
export async function download(
  address: string,
  { isAllowed, headers = {}, most = MOST, patience = PATIENCE }: DownloadOptions,
): Promise<Uint8Array> {
  const signal = AbortSignal.timeout(patience);
  try {
    const response = await reach(address, { isAllowed, headers, signal });
    return await collect(response, most);
  } catch (error) {
    if (error instanceof DownloadError) throw error;
    throw new DownloadError(signal.aborted ? 'too_slow' : 'failed');
  }
}

interface Request {
  readonly isAllowed: (address: URL) => boolean;
  readonly headers: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
}

/** Follows redirections by itself: the token must not travel to a place that was not asked about. */
async function reach(start: string, { isAllowed, headers, signal }: Request): Promise<Response> {
  let address = start;
  for (let hop = 0; hop <= REDIRECTIONS; hop += 1) {
    if (!URL.canParse(address) || !isAllowed(new URL(address))) throw new DownloadError('not_allowed');
    const response = await fetch(address, { headers, signal, redirect: 'manual' });
    if (response.ok) return response;
    await response.body?.cancel();
    const next = response.headers.get('location');
    if (response.status < 300 || response.status > 399 || next === null) throw new DownloadError('refused');
    if (!URL.canParse(next, address)) throw new DownloadError('not_allowed');
    address = new URL(next, address).href;
  }
  throw new DownloadError('refused');
}

async function collect({ body, headers }: Response, most: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    if (Number(headers.get('content-length') ?? 0) > most) {
      await body?.cancel();
      throw new DownloadError('too_large');
    }
    // Leaving the loop early closes the connection.
    for await (const chunk of (body ?? []) as AsyncIterable<Uint8Array>) {
      size += chunk.length;
      chunks.push(chunk);
      if (size > most) throw new DownloadError('too_large');
    }
    const whole = new Uint8Array(size);
    let at = 0;
    for (const chunk of chunks) {
      whole.set(chunk, at);
      at += chunk.length;
    }
    return whole;
  } finally {
    for (const chunk of chunks) chunk.fill(0);
  }
}
