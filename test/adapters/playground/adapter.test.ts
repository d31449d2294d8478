import { request } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Greeting, Posted, Shown } from '../../../adapters/playground/room.ts';
import type { Advice } from '../../../src/draft.ts';
import type { HomeView } from '../../../src/home.ts';
import { AUDIENCES } from '../../../src/vocabulary.ts';
import { greyJpeg, textPng } from '../../pictures/make.ts';
import { BAD, openWorld, overhear, type World } from './world.ts';

describe('the playground', () => {
  let world: World;
  beforeEach(async () => {
    world = await openWorld();
  });
  afterEach(() => world.close());

  const post = (as: string, text: string, thread: string | null = null) =>
    world.act({ do: 'post', as, text, thread });

  /** What a person would see on opening the page now. */
  async function look(
    person: string,
  ): Promise<{ messages: Posted[]; nudges: Shown[]; audience: string; welcome: Greeting | null }> {
    const stream = await overhear(world, person);
    await stream.until('\n\n');
    stream.close();
    const [, data] = /^event: now\ndata: (.*)$/m.exec(stream.bytes()) ?? [];
    return JSON.parse(data ?? '') as Awaited<ReturnType<typeof look>>;
  }

  it('shows a nudge to its author, and sends no byte of it to anybody else', async () => {
    const [author, colleague] = [await overhear(world, 'anjali'), await overhear(world, 'tom')];
    await post('anjali', BAD);
    await author.until('event: nudge');
    await post('tom', 'on my way');
    await colleague.until('on my way');
    expect(author.bytes()).toContain('NHS number');
    expect(colleague.bytes()).toContain('haemolysed');
    // What a colleague gets besides is the welcome that everybody gets, and theirs alone.
    const withoutWelcome = colleague.bytes().replace(/^event: welcome\ndata: .*$/m, '');
    expect(withoutWelcome).not.toMatch(/event: (?:nudge|welcome)|NHS number|usm|GMC/);
    expect(colleague.bytes()).not.toContain('NHS number');
    expect((await look('tom')).nudges).toEqual([]);
    author.close();
    colleague.close();
  });

  it('counts what was read and what was found', async () => {
    await post('anjali', BAD);
    await post('tom', 'on my way');
    expect(world.tallies.map((tally) => (tally.of === 'finding' ? tally.outcome : 'read'))).toEqual([
      'nudged',
      'read',
      'read',
    ]);
  });

  it('lets an author edit, answer and delete', async () => {
    await post('anjali', BAD);
    const { messages, nudges } = await look('anjali');
    const nudge = nudges[0]!.nudge.key;
    expect(await world.act({ do: 'answer', as: 'anjali', nudge, answer: 'not-a-patient' })).toMatchObject({
      status: 204,
    });
    expect((await look('anjali')).nudges[0]?.answer).toBe('not-a-patient');
    const message = messages[0]!.id;
    await world.act({ do: 'edit', as: 'anjali', message, text: 'bloods haemolysed, repeat please' });
    expect((await look('tom')).messages).toMatchObject([
      { text: 'bloods haemolysed, repeat please', edited: true },
    ]);
    await world.act({ do: 'delete', as: 'anjali', message });
    expect(await look('anjali')).toMatchObject({ messages: [], nudges: [] });
  });

  it('replies in a thread, but not to a reply', async () => {
    await post('anjali', 'anyone free?');
    const first = (await look('anjali')).messages[0]!.id;
    expect((await post('tom', 'me', first)).status).toBe(204);
    const reply = (await look('tom')).messages[1]!;
    expect(reply.thread).toBe(first);
    expect((await post('anjali', 'thanks', reply.id)).status).toBe(404);
  });

  it('lets nobody touch what is not theirs', async () => {
    await post('anjali', BAD);
    const { messages, nudges } = await look('anjali');
    const [message, nudge] = [messages[0]!.id, nudges[0]!.nudge.key];
    for (const act of [
      { do: 'edit', as: 'tom', message, text: 'mine now' },
      { do: 'delete', as: 'tom', message },
      { do: 'answer', as: 'tom', nudge, answer: 'wrong' },
    ])
      expect((await world.act(act)).status).toBe(403);
  });

  it.each([
    [{ do: 'post', as: 'nobody', text: 'hello', thread: null }, 404],
    [{ do: 'post', as: 'tom', text: 'hello', thread: 'no-such-thread' }, 404],
    [{ do: 'edit', as: 'tom', message: 'no-such-message', text: 'hello' }, 404],
    [{ do: 'answer', as: 'tom', nudge: 'no-such-nudge', answer: 'wrong' }, 404],
    [{ do: 'answer', as: 'tom', nudge: 'x', answer: 'maybe' }, 400],
    [{ do: 'post', as: 'tom', text: '', thread: null }, 400],
    [{ do: 'post', as: 'tom', text: ' \n\t', thread: null }, 400],
    [{ do: 'post', as: 'tom', text: 'a'.repeat(40_001), thread: null }, 400],
    [{ do: 'post', as: 'tom', text: 'a'.repeat(300_000), thread: null }, 413],
    [{ do: 'audience', as: 'tom', audience: 'the moon' }, 400],
    [{ do: 'audience', as: 'nobody', audience: 'direct-care' }, 404],
    [{ do: 'no-more', as: 'nobody' }, 404],
    [{ do: 'unmute', as: 'nobody', mute: 'm' }, 404],
    [{ do: 'unmute', as: 'tom' }, 400],
    [{ do: 'dance', as: 'tom' }, 400],
    [[], 400],
  ])('answers %.60j with %i and a sentence', async (act, status) => {
    const answer = await world.act(act);
    expect(answer.status).toBe(status);
    expect(answer.error).toMatch(/\w/);
  });

  it('answers what is not JSON with 400', async () => {
    const response = await fetch(`${world.server.address}/playground/acts`, { method: 'POST', body: '{' });
    expect(response.status).toBe(400);
  });

  it.each(['\ud800 half a pair', '\u202egnimoc', 'zero\u200bwidth', '😀'.repeat(1000)])(
    'carries %j as it is',
    async (text) => {
      const wellFormed = text.replaceAll('\ud800', '\ufffd');
      expect((await post('tom', text)).status).toBe(204);
      expect([text, wellFormed]).toContain((await look('tom')).messages[0]?.text);
    },
  );

  it('forgets the oldest of many messages', async () => {
    for (let number = 0; number <= 500; number += 1) await post('tom', `message ${number}`);
    const { messages } = await look('tom');
    expect(messages).toHaveLength(500);
    expect(messages[0]?.text).toBe('message 1');
  });

  it('welcomes each person once, the first time that they are opened, and nobody else sees it', async () => {
    const first = await overhear(world, 'anjali');
    await first.until('event: welcome');
    expect(first.bytes()).toContain('privacy settings');
    await overhear(world, 'tom').then(async (tom) => {
      await tom.until('event: welcome');
      tom.close();
    });
    expect(first.bytes().match(/event: welcome/g)).toHaveLength(1);
    first.close();
    const again = await look('anjali');
    expect(again.welcome?.answer).toBeNull();
    expect(await world.act({ do: 'no-more', as: 'anjali' })).toMatchObject({ status: 204 });
    expect((await look('anjali')).welcome?.answer).toBe('no-more');
    expect((await look('tom')).welcome?.answer).toBeNull();
    expect(world.tallies.map((tally) => tally.of === 'finding' && tally.outcome)).toEqual([
      'nudged',
      'nudged',
      'no-more',
    ]);
  });

  it('lets anybody choose who reads the channel, for all and for what is posted from then on', async () => {
    await post('tom', 'before');
    const page = await overhear(world, 'anjali');
    for (const audience of AUDIENCES) {
      expect((await world.act({ do: 'audience', as: 'tom', audience })).status).toBe(204);
      await page.until(`data: {"audience":"${audience}"}`);
      await post('tom', audience);
    }
    page.close();
    const { messages, audience } = await look('magda');
    expect(audience).toBe('shared-or-public');
    expect(messages.map((each) => each.audience)).toEqual(['whole-organisation', ...AUDIENCES]);
    expect(world.tallies.filter(({ of }) => of === 'message').map((each) => each.audience)).toEqual([
      'whole-organisation',
      ...AUDIENCES,
    ]);
  });

  it('is closed to other sites, and to names that point here from elsewhere', async () => {
    const hello = { do: 'post', as: 'tom', text: 'hello', thread: null };
    expect((await world.act(hello, { origin: 'https://elsewhere.example' })).status).toBe(403);
    const { port } = new URL(world.server.address);
    const status = await new Promise((resolve, reject) => {
      request({ port, host: '127.0.0.1', path: '/', headers: { host: 'elsewhere.example' } }, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
        .on('error', reject)
        .end();
    });
    expect(status).toBe(403);
  });

  describe('takes pictures', () => {
    const upload = async (bytes: Uint8Array<ArrayBuffer>, as = 'anjali', name = 'a.jpg') => {
      const where = new URLSearchParams({ as, name });
      const response = await fetch(`${world.server.address}/playground/pictures?${where.toString()}`, {
        method: 'POST',
        headers: { 'content-type': 'image/jpeg' },
        body: bytes,
      });
      const { id = '' } = (await response.json()) as { id?: string };
      return { status: response.status, id };
    };
    const share = (picture: string, text = '', as = 'anjali') =>
      world.act({ do: 'post', as, text, thread: null, pictures: [picture] });
    const WARD = { make: 'Apple', position: [54.5, -0.6] } as const;

    it('and tells their author what they hold, and nobody else', async () => {
      const author = await overhear(world, 'anjali');
      const { id } = await upload(greyJpeg(WARD));
      expect((await share(id)).status).toBe(204);
      await author.until('event: nudge');
      expect(author.bytes()).toContain('the position where it was taken');
      expect((await look('anjali')).messages[0]?.files).toEqual(['a.jpg']);
      expect((await look('tom')).nudges).toEqual([]);
      author.close();
    });

    it('and reads the text in them', async () => {
      const author = await overhear(world, 'anjali');
      const { id } = await upload(textPng(['NHS number 943 476 5919']), 'anjali', 'list.png');
      await share(id, 'who knows this list?');
      await author.until('event: nudge');
      expect(author.bytes()).toContain('text that may identify a patient');
      expect(author.bytes()).not.toContain('943 476 5919');
      author.close();
    });

    it('once, and from whoever sent them', async () => {
      const { id } = await upload(greyJpeg());
      expect((await share(id, '', 'tom')).status).toBe(404);
      expect((await share(id)).status).toBe(204);
      expect((await share(id)).status).toBe(404);
    });

    it('of 10 MB at most, from people who are here, four to a message', async () => {
      expect((await upload(new Uint8Array(10 * 1024 * 1024 + 1))).status).toBe(413);
      expect((await upload(greyJpeg(), 'nobody')).status).toBe(404);
      const five = ['1', '2', '3', '4', '5'];
      const act = { do: 'post', as: 'tom', text: '', thread: null, pictures: five };
      expect((await world.act(act)).status).toBe(400);
    });
  });

  describe('checks a draft', () => {
    const check = async (draft: object, headers: Record<string, string> = {}) => {
      const response = await fetch(`${world.server.address}/playground/drafts`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify(draft),
      });
      return { status: response.status, said: (await response.json()) as Advice & { error?: string } };
    };

    it('for the page that asks: no other hears of it, nothing is posted and nothing is counted', async () => {
      const pages = [await overhear(world, 'anjali'), await overhear(world, 'tom')];
      await Promise.all(pages.map((page) => page.until('event: welcome')));
      const counted = world.tallies.length;
      const { status, said } = await check({ as: 'anjali', text: BAD });
      expect([status, said.points[0]?.quotes]).toEqual([200, ['943 476 5919']]);
      await post('tom', 'done');
      for (const page of pages) {
        await page.until('done');
        expect(page.bytes()).not.toMatch(/943 476 5919|About your draft/);
        page.close();
      }
      expect(world.tallies.slice(counted)).toMatchObject([{ of: 'message' }]);
      expect((await look('anjali')).messages.map(({ text }) => text)).toEqual(['done']);
    });

    it('by who can read the channel now', async () => {
      const told = { as: 'tom', text: '84F from Whitby, fractured her hip at the bowls club on Sunday' };
      expect((await check(told)).said.points.length).toBeGreaterThan(0);
      await world.act({ do: 'audience', as: 'tom', audience: 'direct-care' });
      expect((await check(told)).said.points).toEqual([]);
    });

    it.each([
      [{ as: 'tom', text: '' }, 200, 'no words to check'],
      [{ as: 'tom', text: '', hasPictures: true }, 200, 'only once it is posted'],
      [{ as: 'tom', text: 'rota is out' }, 200, 'does not mean that nothing is there'],
      [{ as: 'tom', text: 'a'.repeat(40_001) }, 400, '40,000 characters'],
      [{ as: 'nobody', text: 'x' }, 404, 'Nobody'],
      [{ text: 'x' }, 400, ''],
    ])('and answers %.60j with %i and clear words', async (draft, status, words) => {
      const answer = await check(draft);
      expect(answer.status).toBe(status);
      expect((answer.said.error ?? answer.said.notes.join()) || '-').toContain(words);
    });

    it('for its own page alone', async () => {
      const elsewhere = { origin: 'https://elsewhere.example' };
      expect((await check({ as: 'tom', text: BAD }, elsewhere)).status).toBe(403);
    });
  });

  it('shows each person their own home', async () => {
    const home = async (as: string) => {
      const response = await fetch(`${world.server.address}/playground/home?as=${as}`);
      return { status: response.status, view: (await response.json()) as HomeView };
    };
    await world.act({ do: 'no-more', as: 'tom' });
    expect((await home('tom')).view).toMatchObject({ isReminded: false, mutes: [] });
    expect((await home('anjali')).view.isReminded).toBe(true);
    expect((await home('nobody')).status).toBe(404);
    expect((await world.act({ do: 'unmute', as: 'tom', mute: 'none' })).status).toBe(204);
  });
});
