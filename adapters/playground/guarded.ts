import type { IncomingMessage, ServerResponse } from 'node:http';
import { letIn, Refusal } from './requests.ts';

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void> | void;

/** Lets in whom it should, and answers what is refused with a sentence. */
export function guarded(handler: Handler): Handler {
  return async (request, response) => {
    try {
      letIn(request);
      await handler(request, response);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      response.writeHead(error.status, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ error: error.message }));
    }
  };
}
