import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Attachment, AudienceOf, ChannelFacts, Keyring, Message } from '../../src/message.ts';
import type { Adapter, Inbox, Route } from '../../src/ports.ts';
import type { Audience } from '../../src/vocabulary.ts';
import { ENDED } from '../kit/answer-words.ts';
import { PEOPLE, personCalled, profileOf, type Person } from './people.ts';
import { createAskedRoutes } from './asked-routes.ts';
import { guarded } from './guarded.ts';
import { readAct, readPicture, Refusal, type Act } from './requests.ts';
import { createRoom, type Posted } from './room.ts';
import { createStreams } from './streams.ts';
import { attachmentOf, createUploads } from './uploads.ts';

export interface PlaygroundOptions {
  /** The folder that holds index.html, style.css and the page's modules. */
  readonly page: string;
  readonly keys: Keyring;
  readonly audienceOf: AudienceOf;
  /** Milliseconds since the epoch. */
  readonly clock: () => number;
}

/** The one channel of the playground; a policy file may call it by this name. */
const CHANNEL: ChannelFacts = {
  id: 'playground',
  name: 'playground',
  form: 'channel',
  isShared: false,
  hasGuests: false,
};

/** What the page is made of. */
const MODULES = ['app.js', 'asking.js', 'examples.js', 'make.js', 'points.js', 'reached.js', 'word.js'];

const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** A small channel page that poses as a chat platform, so that anyone can try Quiet Word in a browser. */
export function createPlaygroundAdapter({ page, keys, audienceOf, clock }: PlaygroundOptions): Adapter {
  const room = createRoom();
  const streams = createStreams();
  const uploads = createUploads(clock);
  let inbox: Inbox | undefined;
  // Until somebody chooses on the page, the policy says who reads the channel.
  let chosen: Audience | null = null;
  const audience = () => chosen ?? audienceOf(CHANNEL);
  const known = ({ id }: Person) => ({
    author: keys.author(id),
    preference: keys.preference('playground', id),
  });

  const messageOf = (posted: Posted, attachments: readonly Attachment[]): Message => ({
    platform: 'playground',
    key: keys.message(posted.id),
    author: keys.author(posted.author),
    preference: keys.preference('playground', posted.author),
    channel: keys.channel(CHANNEL.id),
    thread: keys.thread(posted.thread ?? posted.id),
    audience: posted.audience,
    text: posted.text,
    mentions: [],
    saidAt: posted.at,
    profile: posted.audience === 'shared-or-public' ? profileOf(personCalled(posted.author)!) : null,
    attachments,
  });

  /** The first time that somebody is opened on a page, they join. */
  async function enter(person: Person): Promise<void> {
    if (!room.enter(person.id)) return;
    const channel = keys.channel(CHANNEL.id);
    await inbox?.joined({ platform: 'playground', ...known(person), channel, audience: audience() });
  }

  async function carryOut(act: Act): Promise<void> {
    const person = personCalled(act.as);
    if (person === undefined) throw new Refusal(404, 'Nobody of that name is here.');
    if (act.do === 'audience') {
      chosen = act.audience;
      streams.toAll('audience', { audience: chosen });
      return;
    }
    if (act.do === 'no-more') {
      await inbox?.noMore(known(person));
      streams.to(act.as, 'welcome', room.noMore(act.as));
      return;
    }
    if (act.do === 'unmute') {
      await inbox?.unmute(known(person), act.mute);
      return;
    }
    if (act.do === 'post') {
      if (act.thread !== null && room.message(act.thread)?.thread !== null)
        throw new Refusal(404, 'That thread is gone.');
      const { as: author, text, thread } = act;
      const given = act.pictures.map((picture) => uploads.take(picture, author) ?? gone());
      const files = given.map(({ name }) => name);
      const posted = room.post({ author, text, thread, audience: audience(), files, at: clock() });
      streams.toAll('message', posted);
      await inbox?.said(messageOf(posted, given.map(attachmentOf)));
      return;
    }
    if (act.do === 'answer') {
      const shown = room.shown(act.nudge);
      if (shown === undefined) throw new Refusal(404, 'That private word is gone.');
      if (shown.to !== act.as) throw new Refusal(403, 'That private word is somebody else’s.');
      const counts = await inbox?.answered(shown.nudge.key, act.answer);
      if (counts === false) throw new Refusal(409, ENDED);
      streams.to(act.as, 'nudge', room.answer(shown.nudge.key, act.answer));
      return;
    }
    const posted = room.message(act.message);
    if (posted === undefined) throw new Refusal(404, 'That message is gone.');
    if (posted.author !== act.as) throw new Refusal(403, 'That message is somebody else’s.');
    if (act.do === 'delete') {
      room.remove(posted.id);
      streams.toAll('deleted', { id: posted.id });
      await inbox?.deleted(keys.message(posted.id));
      return;
    }
    const edited = room.edit(posted.id, act.text);
    streams.toAll('message', edited);
    await inbox?.edited(messageOf(edited, edited.files.map(lookedInto)), clock());
  }

  const file = (path: string, name: string, type: string): Route => ({
    method: 'get',
    path,
    handle: guarded((_, response) => {
      response.writeHead(200, {
        'content-type': `${type}; charset=utf-8`,
        'content-security-policy': PAGE_POLICY,
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cache-control': 'no-cache',
      });
      response.end(readFileSync(join(page, name)));
    }),
  });

  return {
    platform: 'playground',
    routes: [
      file('/', 'index.html', 'text/html'),
      file('/playground/style.css', 'style.css', 'text/css'),
      ...MODULES.map((name) => file(`/playground/${name}`, name, 'text/javascript')),
      {
        method: 'get',
        path: '/playground/people',
        handle: guarded((_, response) => {
          response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(PEOPLE));
        }),
      },
      {
        method: 'get',
        path: '/playground/events',
        handle: guarded(async (request, response) => {
          const person = personCalled(
            new URL(request.url ?? '', 'http://localhost').searchParams.get('as') ?? '',
          );
          if (person === undefined) throw new Refusal(404, 'Nobody of that name is here.');
          streams.open(person.id, response);
          const now = {
            people: PEOPLE,
            audience: audience(),
            messages: room.messages(),
            nudges: room.shownTo(person.id),
            welcome: room.greeting(person.id),
          };
          response.write(`event: now\ndata: ${JSON.stringify(now)}\n\n`);
          await enter(person);
        }),
      },
      {
        method: 'post',
        path: '/playground/pictures',
        handle: guarded(async (request, response) => {
          const { searchParams } = new URL(request.url ?? '', 'http://localhost');
          const person = personCalled(searchParams.get('as') ?? '');
          if (person === undefined) throw new Refusal(404, 'Nobody of that name is here.');
          const id = uploads.put({
            as: person.id,
            name: (searchParams.get('name') ?? '').slice(0, 200),
            mediaType: request.headers['content-type'] ?? null,
            bytes: await readPicture(request),
          });
          response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ id }));
        }),
      },
      ...createAskedRoutes({ inbox: () => inbox, audience, known }),
      {
        method: 'post',
        path: '/playground/acts',
        handle: guarded(async (request, response) => {
          await carryOut(await readAct(request));
          response.writeHead(204).end();
        }),
      },
    ],
    async start(given) {
      inbox = given;
    },
    async stop() {
      streams.close();
    },
    async deliver(nudge) {
      const person = PEOPLE.find(({ id }) => keys.author(id) === nudge.to);
      const posted = room.messages().find(({ id }) => keys.message(id) === nudge.about);
      if (person === undefined || posted === undefined) return 'undeliverable';
      streams.to(person.id, 'nudge', room.show(nudge, person.id, posted.id));
      return 'delivered';
    },
    async close(nudge, ending) {
      const closed = room.end(nudge, ending);
      if (closed !== undefined) streams.to(closed.to, 'nudge', closed);
    },
    async welcome(welcome) {
      const person = PEOPLE.find(({ id }) => keys.author(id) === welcome.to);
      if (person === undefined) return 'undeliverable';
      streams.to(person.id, 'welcome', room.greet(person.id, welcome));
      return 'delivered';
    },
  };
}

function gone(): never {
  throw new Refusal(404, 'That picture is gone; choose it again.');
}

/** A picture of a message that was edited: it is still there to be seen, and was looked into when it came. */
function lookedInto(name: string): Attachment {
  return { name, mediaType: null, open: () => Promise.reject(new Error('It is not kept.')) };
}
