import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { download } from '../../../adapters/kit/download.ts';

const PICTURE = Buffer.from('a picture');
type Answer = (request: IncomingMessage, response: ServerResponse) => void;

describe('fetching a file', () => {
  let servers: Server[];
  beforeEach(() => {
    servers = [];
  });
  afterEach(async () => {
    for (const server of servers) {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    }
  });

  async function serve(answer: Answer): Promise<string> {
    const server = createServer(answer);
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }
  const from = (home: string, path = '/', more: { most?: number; patience?: number } = {}) =>
    download(home + path, {
      isAllowed: ({ origin }) => origin === home,
      headers: { authorization: 'Bearer secret' },
      ...more,
    });

  it('gives its bytes, asked for with the token', async () => {
    const asked: (string | undefined)[] = [];
    const home = await serve(({ headers }, response) => {
      asked.push(headers.authorization);
      response.end(PICTURE);
    });
    expect(Buffer.from(await from(home))).toEqual(PICTURE);
    expect(asked).toEqual(['Bearer secret']);
  });

  it('goes nowhere else than it may', async () => {
    const asked: unknown[] = [];
    const home = await serve((request, response) => {
      asked.push(request.url);
      response.end(PICTURE);
    });
    const options = { isAllowed: () => false };
    for (const address of [home, 'file:///etc/hostname', 'data:,x', 'nonsense', ''])
      await expect(download(address, options)).rejects.toMatchObject({ code: 'not_allowed' });
    expect(asked).toEqual([]);
  });

  it('follows a redirection at home, and none to elsewhere, where the token never comes', async () => {
    const asked: unknown[] = [];
    const elsewhere = await serve((request, response) => {
      asked.push(request.headers);
      response.end(PICTURE);
    });
    const home = await serve(({ url }, response) => {
      const next: Record<string, string> = { '/in': '/file', '/out': `${elsewhere}/file`, '/odd': 'http://' };
      const location = next[url ?? ''];
      if (location === undefined) response.end(PICTURE);
      else response.writeHead(302, { location }).end('moved');
    });
    expect(Buffer.from(await from(home, '/in'))).toEqual(PICTURE);
    for (const path of ['/out', '/odd'])
      await expect(from(home, path)).rejects.toMatchObject({ code: 'not_allowed' });
    expect(asked).toEqual([]);
  });

  it('does not go round in circles', async () => {
    let hops = 0;
    const home = await serve((_, response) => {
      hops += 1;
      response.writeHead(307, { location: '/' }).end();
    });
    await expect(from(home)).rejects.toMatchObject({ code: 'refused' });
    expect(hops).toBeLessThan(6);
  });

  it.each([
    ['says that it is too much', { 'content-length': '99' }],
    ['does not say how much it is', {}],
  ])('that %s is broken off', async (_, headers) => {
    let isCut = false;
    const home = await serve((request, response) => {
      request.socket.once('close', () => (isCut = true));
      response.writeHead(200, headers).write(Buffer.alloc(50));
    });
    await expect(from(home, '/', { most: 40 })).rejects.toMatchObject({ code: 'too_large' });
    await expect.poll(() => isCut).toBe(true);
  });

  it('is counted as unpacked, so that a little cannot become a lot', async () => {
    const home = await serve((_, response) => {
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(50_000_000)));
    });
    await expect(from(home)).rejects.toMatchObject({ code: 'too_large' });
  });

  it('that never ends is given up', async () => {
    const home = await serve((_, response) => {
      const drip = setInterval(() => response.write('.'), 20);
      response.once('close', () => clearInterval(drip));
    });
    await expect(from(home, '/', { patience: 200 })).rejects.toMatchObject({ code: 'too_slow' });
  });

  it('that never begins is given up', async () => {
    const home = await serve(() => undefined);
    await expect(from(home, '/', { patience: 100 })).rejects.toMatchObject({ code: 'too_slow' });
  });

  it.each([401, 403, 404, 500])('that is answered with %i is refused', async (status) => {
    const home = await serve((_, response) => response.writeHead(status).end('no'));
    await expect(from(home)).rejects.toMatchObject({ code: 'refused' });
  });

  it('from a server that hangs up fails', async () => {
    const home = await serve(({ socket }) => socket.destroy());
    await expect(from(home)).rejects.toMatchObject({ code: 'failed' });
  });
});
