import { createPlaygroundAdapter } from '../../../adapters/playground/adapter.ts';
import { furnish } from '../../../src/cli/house.ts';
import { openWebServer, type WebServer } from '../../../src/cli/web-server.ts';
import { readConfig } from '../../../src/config.ts';
import { createKeyring } from '../../../src/message.ts';
import { defaultPolicy } from '../../../src/policy/policy.ts';
import { createLater } from '../../../src/pictures/later.ts';
import { createLook } from '../../../src/pictures/look.ts';
import { createOcr } from '../../../src/pictures/ocr.ts';
import type { Adapter, Log } from '../../../src/ports.ts';
import { quietWord } from '../../../src/quiet-word.ts';
import type { Audience } from '../../../src/vocabulary.ts';
import type { Tally } from '../../../src/statistics/tally.ts';

export const BAD = 'NHS no 943 476 5919, bloods haemolysed, can someone repeat?';

export interface World {
  readonly adapter: Adapter;
  readonly server: WebServer;
  readonly tallies: Tally[];
  /** Posts an act and gives the status and what was said about it. */
  act(what: object, headers?: Record<string, string>): Promise<{ status: number; error: string | null }>;
  close(): Promise<void>;
}

/** The real playground, with the real rules, on a loopback port of its own. */
export async function openWorld(audience: Audience = 'whole-organisation'): Promise<World> {
  const tallies: Tally[] = [];
  const page = new URL('../../../adapters/playground/page', import.meta.url).pathname;
  const adapter = createPlaygroundAdapter({
    page,
    keys: createKeyring(),
    audienceOf: () => audience,
    clock: Date.now,
  });
  const ocr = createOcr();
  const log: Log = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const later = createLater(log);
  const server = await openWebServer({
    routes: adapter.routes,
    host: '127.0.0.1',
    port: 0,
    isReady: () => true,
    log,
  });
  await adapter.start(
    quietWord(
      furnish(
        readConfig({}),
        defaultPolicy,
        { look: createLook(ocr), later },
        (tally) => tallies.push(tally),
        Date.now,
      ),
      adapter,
    ),
  );
  return {
    adapter,
    server,
    tallies,
    async act(what, headers = {}) {
      const response = await fetch(`${server.address}/playground/acts`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify(what),
      });
      const body = await response.text();
      return {
        status: response.status,
        error: body === '' ? null : (JSON.parse(body) as { error: string }).error,
      };
    },
    async close() {
      await adapter.stop();
      await later.finished();
      await ocr.close();
      await server.close();
    },
  };
}

/** Everything that a person's page is sent, as bytes. */
export interface Overheard {
  /** What came so far. */
  bytes(): string;
  /** Resolves when something holding `words` has come. */
  until(words: string): Promise<void>;
  close(): void;
}

export async function overhear(world: World, person: string): Promise<Overheard> {
  const controller = new AbortController();
  const response = await fetch(`${world.server.address}/playground/events?as=${person}`, {
    signal: controller.signal,
  });
  let bytes = '';
  let wake: () => void = () => undefined;
  const reading = (async () => {
    const decoder = new TextDecoder();
    for await (const chunk of response.body!) {
      bytes += decoder.decode(chunk, { stream: true });
      wake();
    }
  })();
  reading.catch(() => undefined);
  return {
    bytes: () => bytes,
    async until(words) {
      while (!bytes.includes(words)) await new Promise<void>((resolve) => (wake = resolve));
    },
    close: () => controller.abort(),
  };
}
