import { createPlaygroundAdapter } from '../../../adapters/playground/adapter.ts';
import type { Posted, Shown } from '../../../adapters/playground/room.ts';
import { expect } from 'vitest';
import { openProgram } from '../program.ts';
import type { Driver, Word } from './driver.ts';

const AUTHOR = 'anjali';
const ANOTHER = 'tom';

/** The playground over its own HTTP, with two pages open. */
export async function openPlaygroundDriver(): Promise<Driver> {
  const page = new URL('../../../adapters/playground/page', import.meta.url).pathname;
  const program = await openProgram((parts) => createPlaygroundAdapter({ ...parts, page }), '');
  await program.start();

  async function act(what: object, as = AUTHOR): Promise<string> {
    const response = await fetch(`${program.address}/playground/acts`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ as, ...what }),
    });
    const body = await response.text();
    if (response.status >= 500) throw new Error(`The playground answered ${String(response.status)}.`);
    return body === '' ? '' : (JSON.parse(body) as { error: string }).error;
  }

  /** What the page of a person shows, as it is told when it opens. */
  async function now(person: string): Promise<{ messages: Posted[]; nudges: Shown[] }> {
    const response = await fetch(`${program.address}/playground/events?as=${person}`);
    let bytes = '';
    for await (const chunk of response.body!) {
      bytes += new TextDecoder().decode(chunk);
      const [, data] = /event: now\ndata: (.*)\n\n/.exec(bytes) ?? [];
      // Leaving the loop closes the page.
      if (data !== undefined) return JSON.parse(data) as { messages: Posted[]; nudges: Shown[] };
    }
    throw new Error('The page was told nothing.');
  }

  // Whoever is opened for the first time is welcomed, which is counted too.
  for (const person of [AUTHOR, ANOTHER]) await now(person);
  const welcomes = 2;
  await expect.poll(() => program.outcomes().length).toBe(welcomes);

  let others = 0;
  const nudges = async () => {
    others = Math.max(others, (await now(ANOTHER)).nudges.length);
    return (await now(AUTHOR)).nudges;
  };
  const textOf = async (id: string) => (await now(AUTHOR)).messages.find((posted) => posted.id === id)!.text;

  return {
    ...program,
    outcomes: () => program.outcomes().slice(welcomes),
    async say(text) {
      await act({ do: 'post', text, thread: null });
      return (await now(AUTHOR)).messages.at(-1)!.id;
    },
    // It has no deliveries that could fail, and decorates nothing.
    redeliver: async () => undefined,
    async edit(id, text) {
      await act({ do: 'edit', message: id, text });
    },
    async decorate(id) {
      await act({ do: 'edit', message: id, text: await textOf(id) });
    },
    async remove(id) {
      await act({ do: 'delete', message: id });
    },
    words: async () => (await nudges()).map(wordOf),
    shownToOthers: () => others,
    async press(word, answer, who = 'author') {
      const nudge = word === null ? 'of-before-a-restart' : (await nudges())[word]?.nudge.key;
      const refused = await act(
        { do: 'answer', nudge: nudge ?? 'gone', answer },
        who === 'author' ? AUTHOR : ANOTHER,
      );
      return refused === '' ? 'Thank you.' : refused;
    },
    limitRate: null,
    block: null,
    async close() {
      await program.close();
    },
  };
}

function wordOf({ nudge, answer, ending }: Shown): Word {
  const isOpen = answer === null && ending === null;
  return { text: JSON.stringify(isOpen ? nudge : { answer, ending }), isOpen, carried: [nudge.key] };
}
