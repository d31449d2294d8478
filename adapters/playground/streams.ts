import type { ServerResponse } from 'node:http';

/** The open pages, each with what its person may see and nothing more. */
export interface Streams {
  open(person: string, response: ServerResponse): void;
  toAll(event: string, data: unknown): void;
  /** Private: written to this person's pages only. */
  to(person: string, event: string, data: unknown): void;
  close(): void;
}

/** Live updates by server-sent events. */
export function createStreams(): Streams {
  const pages = new Map<ServerResponse, string>();
  return {
    open(person, response) {
      response.writeHead(200, {
        'content-type': 'text/event-stream',
        'cache-control': 'no-store',
        connection: 'keep-alive',
      });
      pages.set(response, person);
      response.on('close', () => pages.delete(response));
    },
    toAll(event, data) {
      for (const response of pages.keys()) write(response, event, data);
    },
    to(person, event, data) {
      for (const [response, owner] of pages) if (owner === person) write(response, event, data);
    },
    close() {
      for (const response of pages.keys()) response.end();
      pages.clear();
    },
  };
}

function write(response: ServerResponse, event: string, data: unknown): void {
  response.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
}
