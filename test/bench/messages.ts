import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const CORPUS = new URL('../corpus/', import.meta.url).pathname;

/** How many of a hundred messages touch a duty: 6.6 % of 3,340 among 20 doctors (SAMJ 2021;111(2):171). */
const FLAGGED_SHARE = 0.07;

/** Messages of the project's own synthetic corpus (never its sealed part), mixed as they would come in a hospital. */
export function naturalMix(size: number): string[] {
  const rows = readdirSync(CORPUS, { recursive: true, encoding: 'utf8' })
    .filter((name) => /(?:train|dev)\/messages\.jsonl$/.test(name))
    .toSorted()
    .flatMap((name) => readFileSync(join(CORPUS, name), 'utf8').trim().split('\n'))
    .map((line) => JSON.parse(line) as { text: string; label: string });
  const flagged = rows.filter(({ label }) => label === 'identifiable' || label === 'flag');
  const left = rows.filter(({ label }) => label === 'not' || label === 'ok');
  const random = generator(20_261_121);
  const pick = (from: typeof rows) => from[Math.floor(random() * from.length)]!.text;
  return Array.from({ length: size }, () => pick(random() < FLAGGED_SHARE ? flagged : left));
}

/** A small seeded generator (mulberry32), so that every run reads the same messages. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
