import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { WebSocketServer, type WebSocket } from 'ws';

export interface FakeSocket {
  readonly url: string;
  /** How often a client has connected. */
  connections(): number;
  /** Sends an envelope as Slack does: again, up to three times, until it is acknowledged. Gives the number of sendings. */
  deliver(payload: unknown, limit?: number): Promise<number | 'never'>;
  /** Sends a command, and gives what it was acknowledged with. */
  ask(payload: unknown): Promise<unknown>;
  /** Sends anything at all. */
  raw(text: string): void;
  /** Ends the connection, as Slack does every few hours. */
  refresh(): void;
  connected(): Promise<void>;
  close(): Promise<void>;
}

/** The other end of Socket Mode. */
export async function openFakeSocket(): Promise<FakeSocket> {
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0 });
  await once(server, 'listening');
  const acknowledged = new Map<string, (payload: unknown) => void>();
  let socket: WebSocket | null = null;
  let connections = 0;
  let envelopes = 0;
  server.on('connection', (connection) => {
    socket = connection;
    connections += 1;
    connection.on('message', (data: Buffer) => {
      const { envelope_id: id, payload } = JSON.parse(data.toString()) as {
        envelope_id: string;
        payload?: unknown;
      };
      acknowledged.get(id)?.(payload);
    });
    connection.on('close', () => (socket = socket === connection ? null : socket));
    connection.send(JSON.stringify({ type: 'hello', num_connections: 1 }));
  });

  async function send(payload: unknown, retry: number, limit: number): Promise<boolean> {
    const id = `envelope-${++envelopes}`;
    const type = (payload as { type?: string }).type === 'block_actions' ? 'interactive' : 'events_api';
    const reason = retry === 0 ? '' : 'timeout';
    const envelope = { type, envelope_id: id, accepts_response_payload: false, payload };
    return new Promise((resolve) => {
      const timer = setTimeout(() => resolve(false), limit);
      acknowledged.set(id, () => {
        clearTimeout(timer);
        resolve(true);
      });
      socket?.send(JSON.stringify({ ...envelope, retry_attempt: retry, retry_reason: reason }));
    });
  }

  const fake: FakeSocket = {
    url: `ws://127.0.0.1:${(server.address() as AddressInfo).port}/link`,
    connections: () => connections,
    async deliver(payload, limit = 3_000) {
      for (let retry = 0; retry <= 3; retry += 1) if (await send(payload, retry, limit)) return retry + 1;
      return 'never';
    },
    ask: (payload) =>
      new Promise((resolve) => {
        const id = `envelope-${++envelopes}`;
        acknowledged.set(id, resolve);
        const envelope = { type: 'slash_commands', envelope_id: id, accepts_response_payload: true, payload };
        socket?.send(JSON.stringify(envelope));
      }),
    raw: (text) => socket?.send(text),
    refresh() {
      socket?.send(JSON.stringify({ type: 'disconnect', reason: 'refresh_requested' }));
      socket = null;
    },
    async connected() {
      while (socket === null) await once(server, 'connection');
    },
    async close() {
      for (const client of server.clients) client.terminate();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return fake;
}
