import { createServer, type Server } from 'node:http';
import type { Socket } from 'node:net';
import express from 'express';
import type { Log, Route } from '../ports.ts';
import { errorCode } from '../ports.ts';
import { ABOUT_PAGE } from './about-page.ts';
import { ServerError } from './server-error.ts';

export interface WebServer {
  /** Where it listens, such as "http://127.0.0.1:3000". */
  readonly address: string;
  /** Takes no new requests and waits for those in hand. */
  close(): Promise<void>;
}

export interface WebServerOptions {
  readonly routes: readonly Route[];
  readonly host: string;
  readonly port: number;
  /** Whether everything is up and the counters can be written. */
  readonly isReady: () => boolean;
  readonly log: Log;
}

/**
 * The one HTTP server: every adapter's paths, /healthz (alive), /readyz (able to work) and /about (what is stored).
 * @throws ServerError if the port is in use or cannot be listened on
 */
export async function openWebServer({
  routes,
  host,
  port,
  isReady,
  log,
}: WebServerOptions): Promise<WebServer> {
  const app = express();
  app.disable('x-powered-by');
  app.get('/healthz', (_, response) => void response.type('text').send('alive\n'));
  app.get('/readyz', (_, response) => {
    const ready = isReady();
    response
      .status(ready ? 200 : 503)
      .type('text')
      .send(ready ? 'ready\n' : 'not ready\n');
  });
  app.get('/about', (_, response) => void response.type('html').send(ABOUT_PAGE));
  for (const route of routes)
    app[route.method](route.path, (request, response) => route.handle(request, response));
  app.use(answerFault(log));
  const server = createServer(app);
  const silent = silentConnections(server);
  await listen(server, host, port);
  return { address: addressOf(server, host), close: () => close(server, silent) };
}

/** Express knows an error handler by its four parameters. */
function answerFault(log: Log): express.ErrorRequestHandler {
  return (error: unknown, _request, response, next) => {
    log.error('A request could not be answered.', { code: errorCode(error) });
    if (response.headersSent) next(error);
    else response.status(500).end();
  };
}

async function listen(server: Server, host: string, port: number): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(explain(error, host, port)));
    server.listen(port, host, resolve);
  });
}

function explain(error: NodeJS.ErrnoException, host: string, port: number): Error {
  if (error.code === 'EADDRINUSE')
    return new ServerError(
      `Port ${port} on ${host} is in use. Stop what listens there, or set PORT to another.`,
    );
  if (error.code === 'EACCES')
    return new ServerError(`This user may not listen on port ${port}. Set PORT to one above 1023.`);
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND')
    return new ServerError(
      `This machine has no address ${host}. Set HOST to one that it has, such as 127.0.0.1.`,
    );
  return error;
}

function addressOf(server: Server, host: string): string {
  const bound = server.address();
  const port = typeof bound === 'object' && bound !== null ? bound.port : 0;
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}

/** Connections that have sent no request yet: not idle in Node's eyes, they would hold up the end for long. */
function silentConnections(server: Server): ReadonlySet<Socket> {
  const silent = new Set<Socket>();
  server.on('connection', (socket) => {
    silent.add(socket);
    socket.once('close', () => silent.delete(socket));
  });
  server.on('request', ({ socket }) => silent.delete(socket));
  return silent;
}

async function close(server: Server, silent: ReadonlySet<Socket>): Promise<void> {
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
    for (const socket of silent) socket.destroy();
  });
}
