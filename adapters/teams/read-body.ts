import type { IncomingMessage } from 'node:http';

/** Far above what Teams sends: a message has at most some 100 KB (2026). */
const LARGEST = 1024 * 1024;

/** The body as JSON, or the HTTP status that says why it is none. */
export async function readJson(request: IncomingMessage): Promise<{ readonly body: unknown } | 400 | 413> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of request) {
      size += (chunk as Buffer).length;
      if (size > LARGEST) return 413;
      chunks.push(chunk as Buffer);
    }
    return { body: JSON.parse(Buffer.concat(chunks).toString('utf8')) as unknown };
  } catch {
    return 400;
  }
}
