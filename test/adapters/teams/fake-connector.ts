import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Card } from '../../../adapters/teams/card-elements.ts';
import { APP_ID, TENANT } from './issuer.ts';

export const BOT = `28:${APP_ID}`;
export const BOT_TOKEN = 'a-token-of-the-bot';

/** A request that the bot made, as the Bot Connector saw it. */
export interface Wire {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
}

/** An activity that the bot sent into a conversation. */
export interface Sent {
  readonly conversation: string;
  /** The one other person in it, or the one to whom a message in a channel is shown. */
  readonly seenBy: string;
  /** The activity whose place it took. */
  readonly inPlaceOf?: string;
  readonly activity: {
    readonly type: string;
    readonly text?: string;
    readonly summary?: string;
    readonly attachments?: readonly { readonly contentType: string; readonly content: Card }[];
  };
}

/** To open a conversation, to send into one, to change what was sent, or to tell of a member or a team. */
type Step = 'open' | 'send' | 'change' | 'tell';

function stepOf({ method, path }: Wire): Step {
  if (method === 'GET') return 'tell';
  if (method === 'PUT') return 'change';
  return path === '/v3/conversations' ? 'open' : 'send';
}

/** Where it tells of members and teams; what else can be had are files. */
const TOLD = /^\/v3\/(?:conversations|teams)\//;

/** What goes wrong with the next request. */
export type Mishap =
  | { readonly status: number; readonly code?: string; readonly retryAfter?: number; readonly body?: string }
  | { readonly hang: true }
  | { readonly id: string };

export interface FakeConnector {
  /** Ends with "/". */
  readonly serviceUrl: string;
  readonly wire: Wire[];
  readonly sent: Sent[];
  readonly people: Set<string>;
  /** What the roster says of the role of people; the others are users. */
  readonly roles: Map<string, string>;
  /** The channels of each team. */
  readonly teams: Map<string, readonly { id: string; name?: string; type?: string }[]>;
  /** Files by their paths: under "/v3/attachments/" for the bot's token alone, elsewhere for whoever has no token. */
  readonly files: Map<string, Uint8Array>;
  /** Queues mishaps, one a request. */
  mishap(step: Step, ...mishaps: Mishap[]): void;
  close(): Promise<void>;
}

/** The Bot Connector on loopback, strict about tokens, members, tenants and conversations. */
export async function openFakeConnector(): Promise<FakeConnector> {
  const mishaps: Record<Step, Mishap[]> = { open: [], send: [], change: [], tell: [] };
  const conversations = new Map<string, string>();

  interface Answer {
    readonly status: number;
    readonly body: unknown;
  }
  const fail = (status: number, code: string): Answer => ({
    status,
    body: { error: { code, message: 'Refused.' } },
  });

  const chatOf = (person: string) => `a:1-to-1-${[...fake.people].indexOf(person)}`;

  function open(body: unknown): Answer {
    const given = body as {
      isGroup?: boolean;
      bot?: { id?: string };
      members?: { id?: string }[];
      tenantId?: string;
      channelData?: { tenant?: { id?: string } };
    };
    const [member, ...others] = given.members ?? [];
    const isGood =
      given.isGroup === false &&
      given.bot?.id === BOT &&
      others.length === 0 &&
      given.tenantId === TENANT &&
      given.channelData?.tenant?.id === TENANT;
    if (!isGood) return fail(400, 'BadSyntax');
    const person = member?.id ?? '';
    if (!fake.people.has(person)) return fail(403, 'BotNotInConversationRoster');
    const id = chatOf(person);
    conversations.set(id, person);
    return { status: 201, body: { id } };
  }

  /** A message in a channel is shown to its recipient alone only if it is marked so; else to all who are in it. */
  function send(conversation: string, body: unknown, isTargeted: boolean): Answer {
    const { recipient } = body as { recipient?: { id?: string } };
    const place = conversation.startsWith('19:') ? (isTargeted ? recipient?.id : 'everybody') : undefined;
    // Whoever wrote to the bot opened their conversation with that.
    const owner = [...fake.people].find((person) => chatOf(person) === conversation);
    const seenBy = conversations.get(conversation) ?? owner ?? place;
    if (seenBy === undefined) return fail(404, 'ConversationNotFound');
    fake.sent.push({ conversation, seenBy, activity: body as Sent['activity'] });
    return { status: 201, body: { id: `activity-${fake.sent.length}` } };
  }

  function change(conversation: string, id: string, body: unknown): Answer {
    const seenBy = conversations.get(conversation);
    const isThere = Number(id.replace('activity-', '')) <= fake.sent.length;
    if (seenBy === undefined || !isThere) return fail(404, 'ActivityNotFoundInConversation');
    fake.sent.push({ conversation, seenBy, activity: body as Sent['activity'], inPlaceOf: id });
    return { status: 200, body: { id } };
  }

  function tell(path: string): Answer {
    const [, member] = /^\/v3\/conversations\/[^/]+\/members\/([^/]+)$/.exec(path) ?? [];
    const [, team] = /^\/v3\/teams\/([^/]+)\/conversations$/.exec(path) ?? [];
    const id = decodeURIComponent(member ?? '');
    if (fake.people.has(id))
      return { status: 200, body: { id, name: 'Somebody', userRole: fake.roles.get(id) ?? 'user' } };
    const conversations = fake.teams.get(decodeURIComponent(team ?? ''));
    return conversations === undefined ? fail(404, 'NotFound') : { status: 200, body: { conversations } };
  }

  function answer({ headers }: IncomingMessage, { method, path, body }: Wire): Answer {
    if (headers.authorization !== `Bearer ${BOT_TOKEN}`) return fail(401, 'Unauthorized');
    const [, conversation, query] = /^\/v3\/conversations\/([^/]+)\/activities(?:\?(.*))?$/.exec(path) ?? [];
    const [, where, which] = /^\/v3\/conversations\/([^/]+)\/activities\/([^/?]+)$/.exec(path) ?? [];
    if (method === 'GET') return tell(path);
    if (method === 'PUT' && where !== undefined && which !== undefined)
      return change(decodeURIComponent(where), decodeURIComponent(which), body);
    if (method !== 'POST') return fail(405, 'MethodNotAllowed');
    if (conversation !== undefined)
      return send(decodeURIComponent(conversation), body, query === 'isTargetedActivity=true');
    return path === '/v3/conversations' ? open(body) : fail(404, 'NotFound');
  }

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const path = request.url ?? '';
    if (request.method === 'GET' && !TOLD.test(path)) {
      const token = path.startsWith('/v3/attachments/') ? `Bearer ${BOT_TOKEN}` : undefined;
      const file = fake.files.get(path);
      const status = request.headers.authorization !== token ? 401 : file === undefined ? 404 : 200;
      response.writeHead(status).end(status === 200 ? file : undefined);
      return;
    }
    const body = JSON.parse(Buffer.concat(chunks).toString() || 'null') as unknown;
    const seen: Wire = { method: request.method ?? '', path, body };
    fake.wire.push(seen);
    const mishap = mishaps[stepOf(seen)].shift();
    if (mishap !== undefined && 'hang' in mishap) return;
    const type = { 'content-type': 'application/json' };
    if (mishap !== undefined && 'status' in mishap) {
      const { status, code = 'Some', retryAfter, body: words } = mishap;
      const retry = retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) };
      response
        .writeHead(status, { ...type, ...retry })
        .end(words ?? JSON.stringify({ error: { code, message: 'Refused.' } }));
      return;
    }
    const { status, body: words } =
      mishap === undefined ? answer(request, seen) : { status: 201, body: { id: mishap.id } };
    response.writeHead(status, type).end(JSON.stringify(words));
  }

  const server = createServer((request, response) => void serve(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const fake: FakeConnector = {
    serviceUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    wire: [],
    sent: [],
    people: new Set(),
    roles: new Map(),
    teams: new Map(),
    files: new Map(),
    mishap: (step, ...queued) => void mishaps[step].push(...queued),
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return fake;
}
