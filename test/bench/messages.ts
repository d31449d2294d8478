import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const CORPUS = new URL('../corpus/', import.meta.url).pathname;

/** How many of a hundred messages touch a duty: 6.6 % of 3,340 among 20 doctors (SAMJ 2021;111(2):171). */
const FLAGGED_SHARE = 0.07;
/** How many come near one: our own guess. All else is ordinary chat. */
const NEAR_SHARE = 0.13;

interface Row {
  readonly text?: string;
  readonly label: string;
  readonly duty?: string;
}

/**
 * Messages of the project's own synthetic corpus, mixed as they would come in a hospital: of its sealed part, since what a
 * learned part learned from is passed over sooner than what it never saw. Nothing of them is shown.
 */
export function naturalMix(size: number): string[] {
  const rows = readdirSync(CORPUS, { recursive: true, encoding: 'utf8' })
    .filter((name) => /sealed\/messages\.jsonl$|duties\/sealed\//.test(name))
    .toSorted()
    .flatMap((name) => readFileSync(join(CORPUS, name), 'utf8').trim().split('\n'))
    .map((line) => JSON.parse(line) as Row);
  const isFlagged = ({ label }: Row) => label === 'identifiable' || label === 'flag';
  const flagged = rows.filter(isFlagged);
  const ordinary = rows.filter(({ duty }) => duty === 'none');
  const near = rows.filter((row) => !isFlagged(row) && row.duty !== 'none');
  const random = generator(20_261_121);
  const pick = (from: readonly Row[]) => from[Math.floor(random() * from.length)]!.text!;
  return Array.from({ length: size }, () => {
    const share = random();
    return pick(share < FLAGGED_SHARE ? flagged : share < FLAGGED_SHARE + NEAR_SHARE ? near : ordinary);
  });
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
