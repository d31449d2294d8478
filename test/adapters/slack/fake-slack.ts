import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { KnownBlock } from '@slack/types';
import { SCOPES } from '../../../adapters/slack/scopes.ts';
import { faultIn } from './block-limits.ts';

export const TEAM = 'T0QUIET001';
export const BOT_TOKEN = 'xoxb-fake-bot-token';
export const APP_TOKEN = 'xapp-fake-app-token';
export const BOT_USER = 'U0QUIETBOT';
/** The credentials of the app that workspaces install. */
export const CLIENT = { id: '1234.5678', secret: 'fake-client-secret' };

/** A message that the bot sent, as Slack's servers saw it. */
export interface Sent {
  readonly method: 'chat.postMessage' | 'chat.postEphemeral' | 'chat.update' | 'response';
  readonly channel: string;
  /** Who sees it: the other side of a direct message, or the one user of an ephemeral message. */
  readonly seenBy: string;
  readonly threadTs: string | null;
  readonly text: string;
  readonly blocks: readonly KnownBlock[];
  readonly ts: string;
  /** The token that it was sent with; empty for a response. */
  readonly by: string;
}

/** A file that the bot posted in a channel. */
export interface Picture {
  readonly channel: string;
  readonly alternative: string;
  readonly bytes: Uint8Array;
}

/** Whom a bot's token belongs to. */
export interface Installed {
  readonly team: string | null;
  readonly enterprise: string | null;
  readonly botUser: string;
}

/** What goes wrong with the next call of a method. */
export type Mishap =
  | { readonly error: string }
  | { readonly status: number; readonly retryAfter?: number; readonly body?: string }
  | { readonly hang: true }
  | { readonly before: () => void | Promise<void> };

export interface FakeSlack {
  /** Ends with "/api/". */
  readonly apiUrl: string;
  readonly sent: Sent[];
  /** The home that each user was shown last. */
  readonly homes: Map<string, readonly KnownBlock[]>;
  /** The methods called, in order. */
  readonly calls: string[];
  /** The bots' tokens that Slack takes. */
  readonly tokens: Map<string, Installed>;
  /** What a code, or a token that renews another, is exchanged for, once. */
  readonly grants: Map<string, Answer>;
  /** What came with each exchange. */
  readonly exchanges: Arguments[];
  scopes: string[];
  readonly users: Set<string>;
  /** What `users.info` tells of a user besides their id. */
  readonly profiles: Map<string, Answer>;
  /** `told` is what `conversations.info` tells of a channel besides its id. */
  readonly channels: Map<string, { members: Set<string>; isArchived: boolean; told?: Answer }>;
  /** Those in which it may post for everybody: nothing else than digests is meant to be there. */
  readonly openChannels: Set<string>;
  /** The pictures that were posted. */
  readonly pictures: Picture[];
  /** Where `apps.connections.open` sends Socket Mode to. */
  socketUrl: string | null;
  /** What goes wrong with a call for which no mishap is queued. */
  weather: (method: string) => Mishap | null;
  /** Queues mishaps for a method, one a call. */
  mishap(method: string, ...mishaps: Mishap[]): void;
  /** Makes the next call of a method take this many milliseconds; resolves when it has come in. */
  hold(method: string, milliseconds: number): Promise<void>;
  /** Files by their names; whoever asks without the token or its scope gets a login page, with 200. */
  readonly files: Map<string, Uint8Array>;
  /** The address of a file, as Slack tells it to bots. */
  fileUrl(name: string): string;
  /** An address like those that Slack hands out with the press of a button. */
  responseUrl(channel: string, user: string): string;
  close(): Promise<void>;
}

type Arguments = Readonly<Record<string, string>>;
type Answer = Readonly<Record<string, unknown>>;

const fail = (error: string, more: Answer = {}): Answer => ({ ok: false, error, ...more });

/** Slack's Web API on loopback, strict about tokens, scopes, methods, arguments, membership and Block Kit's limits. */
export async function openFakeSlack(): Promise<FakeSlack> {
  const mishaps = new Map<string, Mishap[]>();
  const conversations = new Map<string, string>();
  const responses = new Map<string, { channel: string; user: string }>();
  const uploads = new Map<string, { length: number; alternative: string; bytes: Uint8Array | null }>();
  let clock = 1_000;
  const nextTs = () => `${++clock}.000100`;

  const NEEDED: Readonly<Record<string, string>> = {
    'conversations.open': 'im:write',
    'chat.postMessage': 'chat:write',
    'chat.postEphemeral': 'chat:write',
    'chat.update': 'chat:write',
    'users.info': 'users:read',
    'conversations.info': 'channels:read',
    'files.getUploadURLExternal': 'files:write',
    'files.completeUploadExternal': 'files:write',
  };
  const METHODS: Readonly<Record<string, (given: Arguments, token: string) => Answer>> = {
    'auth.test': (_, token) => {
      const { team, enterprise, botUser } = fake.tokens.get(token)!;
      return {
        ok: true,
        url: 'https://quiet.slack.com/',
        team_id: team ?? enterprise,
        ...(enterprise === null ? {} : { enterprise_id: enterprise }),
        user_id: botUser,
        bot_id: 'B0QUIETBOT',
        is_enterprise_install: team === null,
      };
    },
    'auth.revoke': (_, token) => ({ ok: true, revoked: fake.tokens.delete(token) }),
    'conversations.open': ({ users = '' }) => {
      if (!fake.users.has(users)) return fail('user_not_found');
      const id = conversations.get(users) ?? directOf(users);
      conversations.set(users, id);
      return { ok: true, channel: { id } };
    },
    'users.info': ({ user = '' }) =>
      fake.users.has(user)
        ? { ok: true, user: { id: user, team_id: TEAM, is_bot: false, ...fake.profiles.get(user) } }
        : fail('user_not_found'),
    'conversations.info': ({ channel = '' }) => {
      const place = fake.channels.get(channel);
      if (place === undefined) return fail('channel_not_found');
      const facts = { is_shared: false, is_ext_shared: false, is_org_shared: false, is_mpim: false };
      const isMember = place.members.has(BOT_USER);
      return { ok: true, channel: { id: channel, is_member: isMember, ...facts, ...place.told } };
    },
    'chat.getPermalink': ({ channel = '', message_ts: ts = '' }) =>
      fake.channels.has(channel)
        ? {
            ok: true,
            channel,
            permalink: `https://quiet.slack.com/archives/${channel}/p${ts.replace('.', '')}`,
          }
        : fail('channel_not_found'),
    'files.getUploadURLExternal': ({ filename = '', length = '0', alt_txt: alternative = '' }) => {
      if (filename === '' || Number(length) === 0) return fail('missing_argument');
      if (alternative.length > 1_000) return fail('alt_txt_too_large');
      const id = `F0UPLOAD${uploads.size}`;
      uploads.set(id, { length: Number(length), alternative, bytes: null });
      return { ok: true, upload_url: `${origin}/upload/${id}`, file_id: id };
    },
    'files.completeUploadExternal': ({ files = '[]', channel_id: channel = '' }) => {
      const [{ id = '' } = {}] = JSON.parse(files) as { id?: string }[];
      const upload = uploads.get(id);
      if (!upload?.bytes) return fail('file_not_found');
      if (!fake.openChannels.has(channel)) return fail('channel_not_found');
      fake.pictures.push({ channel, alternative: upload.alternative, bytes: upload.bytes });
      return { ok: true, files: [{ id }] };
    },
    'chat.postMessage': (given, token) => {
      if (fake.openChannels.has(given['channel'] ?? ''))
        return post('chat.postMessage', given, 'everybody', token);
      const owner =
        [...conversations].find(([, id]) => id === given['channel'])?.[0] ??
        // Whoever wrote to the bot opened their conversation with that.
        [...fake.users].find((user) => directOf(user) === given['channel']);
      return owner === undefined ? fail('channel_not_found') : post('chat.postMessage', given, owner, token);
    },
    'chat.update': (given, token) => {
      const { channel = '', ts = '' } = given;
      const there = fake.sent.find((sent) => sent.method === 'chat.postMessage' && sent.ts === ts);
      return there?.channel === channel
        ? post('chat.update', given, there.seenBy, token, ts)
        : fail('message_not_found');
    },
    'chat.postEphemeral': (given, token) => {
      const { channel = '', user = '' } = given;
      const place = fake.channels.get(channel);
      if (place === undefined) return fail('channel_not_found');
      if (place.isArchived) return fail('is_archived');
      if (!place.members.has(BOT_USER)) return fail('not_in_channel');
      if (!place.members.has(user)) return fail('user_not_in_channel');
      return post('chat.postEphemeral', given, user, token);
    },
    'views.publish': ({ user_id: user = '', view = '{}' }) => {
      const { type, blocks = [] } = JSON.parse(view) as { type?: string; blocks?: KnownBlock[] };
      if (!fake.users.has(user)) return fail('user_not_found');
      if (type !== 'home' || faultIn(blocks) !== null) return fail('invalid_arguments');
      fake.homes.set(user, blocks);
      return { ok: true, view: { id: 'V1' } };
    },
    'apps.connections.open': () =>
      fake.socketUrl === null ? fail('not_allowed_token_type') : { ok: true, url: fake.socketUrl },
  };

  function post(method: Sent['method'], given: Arguments, seenBy: string, by: string, ts = nextTs()): Answer {
    const { channel = '', text = '', blocks = '[]', thread_ts: threadTs } = given;
    if (text === '') return fail('no_text');
    const parsed = JSON.parse(blocks) as KnownBlock[];
    const fault = faultIn(parsed);
    if (fault !== null) return fail('invalid_blocks', { errors: [fault] });
    fake.sent.push({ method, channel, seenBy, threadTs: threadTs ?? null, text, blocks: parsed, ts, by });
    return method === 'chat.postEphemeral' ? { ok: true, message_ts: ts } : { ok: true, channel, ts };
  }

  function call(method: string, { headers }: IncomingMessage, given: Arguments): Answer {
    if (method === 'oauth.v2.access') return exchange(given);
    const handler = METHODS[method];
    if (handler === undefined) return fail('unknown_method');
    const token = headers.authorization?.replace(/^Bearer /, '');
    if (token === undefined) return fail('not_authed');
    const isKnown = method.startsWith('apps.') ? token === APP_TOKEN : fake.tokens.has(token);
    if (!isKnown) return fail('invalid_auth');
    if (headers['content-type'] !== 'application/x-www-form-urlencoded') return fail('invalid_form_data');
    const needed = NEEDED[method];
    if (needed !== undefined && !fake.scopes.includes(needed))
      return fail('missing_scope', { needed, provided: fake.scopes.join(',') });
    return handler(given, token);
  }

  /** Hands a token over, as the app's credentials and a grant are right. */
  function exchange(given: Arguments): Answer {
    fake.exchanges.push(given);
    if (given['client_id'] !== CLIENT.id) return fail('invalid_client_id');
    if (given['client_secret'] !== CLIENT.secret) return fail('bad_client_secret');
    const grant = given['code'] ?? given['refresh_token'] ?? '';
    const granted = fake.grants.get(grant);
    fake.grants.delete(grant);
    return granted ?? fail(given['code'] === undefined ? 'invalid_refresh_token' : 'invalid_code');
  }

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const bytes = await readAll(request);
    const body = bytes.toString();
    const { pathname } = new URL(request.url ?? '', 'http://localhost');
    if (pathname.startsWith('/files-pri/')) {
      const token = request.headers.authorization?.replace(/^Bearer /, '') ?? '';
      const isAllowed = fake.tokens.has(token) && fake.scopes.includes('files:read');
      const file = fake.files.get(decodeURIComponent(pathname.slice('/files-pri/'.length)));
      if (!isAllowed) response.writeHead(200, { 'content-type': 'text/html' }).end('<html>log in</html>');
      else response.writeHead(file === undefined ? 404 : 200).end(file);
      return;
    }
    if (pathname.startsWith('/response/')) {
      respond(pathname, body, response);
      return;
    }
    if (pathname.startsWith('/upload/')) {
      const upload = uploads.get(pathname.slice('/upload/'.length));
      const fits = upload?.length === bytes.byteLength;
      if (upload !== undefined && fits) upload.bytes = bytes;
      response.writeHead(fits ? 200 : 400).end();
      return;
    }
    const method = pathname.replace(/^\/api\//, '');
    fake.calls.push(method);
    const mishap = mishaps.get(method)?.shift() ?? fake.weather(method) ?? undefined;
    if (mishap !== undefined && 'hang' in mishap) return;
    if (mishap !== undefined && 'before' in mishap) await mishap.before();
    if (mishap !== undefined && 'status' in mishap) {
      const retry = mishap.retryAfter === undefined ? {} : { 'retry-after': String(mishap.retryAfter) };
      response.writeHead(mishap.status, retry).end(mishap.body ?? '');
      return;
    }
    const given = Object.fromEntries(new URLSearchParams(body));
    const answer =
      mishap !== undefined && 'error' in mishap ? fail(mishap.error) : call(method, request, given);
    const scopes =
      method === 'auth.test' && answer['ok'] === true ? { 'x-oauth-scopes': fake.scopes.join(',') } : {};
    response.writeHead(200, { 'content-type': 'application/json', ...scopes }).end(JSON.stringify(answer));
  }

  function respond(pathname: string, body: string, response: ServerResponse): void {
    const place = responses.get(pathname);
    const {
      text = '',
      blocks = [],
      replace_original: replaces,
      response_type: seen,
    } = JSON.parse(body) as {
      text?: string;
      blocks?: KnownBlock[];
      replace_original?: boolean;
      response_type?: string;
    };
    const isPrivate = replaces === true || seen === 'ephemeral';
    const isGood = place !== undefined && isPrivate && text !== '' && faultIn(blocks) === null;
    if (isGood) {
      const { channel, user: seenBy } = place;
      fake.sent.push({
        method: 'response',
        channel,
        seenBy,
        threadTs: null,
        text,
        blocks,
        ts: nextTs(),
        by: '',
      });
    }
    response.writeHead(isGood ? 200 : 404).end(isGood ? 'ok' : 'expired_url');
  }

  const server = createServer((request, response) => void serve(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const fake: FakeSlack = {
    apiUrl: `${origin}/api/`,
    sent: [],
    homes: new Map(),
    calls: [],
    tokens: new Map([[BOT_TOKEN, { team: TEAM, enterprise: null, botUser: BOT_USER }]]),
    grants: new Map(),
    exchanges: [],
    scopes: Object.keys(SCOPES),
    users: new Set(),
    profiles: new Map(),
    channels: new Map(),
    openChannels: new Set(),
    pictures: [],
    socketUrl: null,
    files: new Map(),
    fileUrl: (name) => `${origin}/files-pri/${encodeURIComponent(name)}`,
    weather: () => null,
    mishap: (method, ...queued) => void mishaps.set(method, [...(mishaps.get(method) ?? []), ...queued]),
    hold: (method, milliseconds) =>
      new Promise((resolve) =>
        fake.mishap(method, {
          before: async () => {
            resolve();
            await wait(milliseconds);
          },
        }),
      ),
    responseUrl(channel, user) {
      const path = `/response/${responses.size}`;
      responses.set(path, { channel, user });
      return origin + path;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return fake;
}

/** The conversation of a user with the bot. */
export const directOf = (user: string): string => `D0${user.slice(2)}`;

async function readAll(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
