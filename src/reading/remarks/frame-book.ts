import type { Frame } from './frame.ts';
import type { Needed } from './telltale.ts';
import type { Unit } from './unit.ts';

/** The frames that have a word for a key, and what each of them needs besides. */
interface Shelf<Kept extends Frame> {
  readonly frames: readonly Kept[];
  /** The parts that the frames need, one frame's behind another's; those from `behind` on stand behind its key. */
  readonly parts: Uint16Array;
  readonly behind: Uint16Array;
  /** Where the parts of each frame end. */
  readonly ends: Uint16Array;
  readonly reaches: Uint8Array;
}

/** The part that only fits where somebody is named. */
const BEING = 0;

/**
 * Frames by each of the words one of which they must hold. Most frames that share a word with a message lack another:
 * they are passed over by what is kept of them side by side, without a look at the frames themselves.
 */
export class FrameBook<Kept extends Frame> {
  /** By the number of a word: the frames that it is a key of, and the parts of frames that it speaks for. */
  readonly #shelves: readonly (Shelf<Kept> | undefined)[];
  readonly #partsOf: readonly (Uint16Array | undefined)[];
  /** By the number of a part: where it last stood so far, and where it stands last of all; counted on from message to message. */
  readonly #latest: Int32Array;
  readonly #last: Int32Array;
  #passed = 0;

  constructor(frames: readonly Kept[]) {
    const numbers = new Map<Needed, number>([[null, BEING]]);
    const byKey = new Map<number, Kept[]>();
    const partsOf: number[][] = [];
    for (const frame of frames) {
      for (const needed of [...frame.before, ...frame.behind]) {
        if (needed === null || numbers.has(needed)) continue;
        for (const word of needed) (partsOf[word] ??= []).push(numbers.size);
        numbers.set(needed, numbers.size);
      }
      for (const key of frame.keys) {
        const others = byKey.get(key);
        if (others === undefined) byKey.set(key, [frame]);
        else others.push(frame);
      }
    }
    this.#partsOf = Array.from(partsOf, (parts: number[] | undefined) => parts && Uint16Array.from(parts));
    const most = Math.max(...byKey.keys());
    this.#shelves = Array.from({ length: most + 1 }, (_, key) => {
      const kept = byKey.get(key);
      return kept === undefined ? undefined : shelve(kept, numbers);
    });
    this.#latest = new Int32Array(numbers.size);
    this.#last = new Int32Array(numbers.size);
  }

  /**
   * Calls `visit` for each unit with every frame that may fit around it, since all that it needs stands where it has to.
   * @param begins where the sentence of each unit begins, before which no fit does
   */
  visit(
    units: readonly Unit[],
    begins: readonly number[],
    visit: (frame: Kept, index: number) => void,
  ): void {
    if (this.#passed > FULL) this.#forget();
    // Places are counted on from the message before, so that nothing has to be wiped between two.
    const first = this.#passed + 1;
    this.#passed += units.length;
    for (let index = 0; index < units.length; index += 1)
      this.#note(this.#last, units[index]!, first + index);
    for (let index = 0; index < units.length; index += 1) {
      const unit = units[index]!;
      const shelf = this.#shelves[unit.number];
      if (shelf !== undefined) this.#offer(shelf, first, index, begins[index]!, visit);
      this.#note(this.#latest, unit, first + index);
    }
  }

  #note(places: Int32Array, { kind, number }: Unit, place: number): void {
    if (kind === 'who') places[BEING] = place;
    const parts = this.#partsOf[number];
    if (parts === undefined) return;
    for (const part of parts) places[part] = place;
  }

  #offer(
    { frames, reaches, parts, behind, ends }: Shelf<Kept>,
    first: number,
    index: number,
    begin: number,
    visit: (frame: Kept, index: number) => void,
  ): void {
    const latest = this.#latest;
    const last = this.#last;
    let part = 0;
    for (let kept = 0; kept < frames.length; kept += 1) {
      const from = first + Math.max(begin, index - reaches[kept]!);
      const middle = behind[kept]!;
      const end = ends[kept]!;
      while (part < middle && latest[parts[part]!]! >= from) part += 1;
      if (part === middle) while (part < end && last[parts[part]!]! > first + index) part += 1;
      if (part === end) visit(frames[kept]!, index);
      part = end;
    }
  }

  #forget(): void {
    this.#latest.fill(0);
    this.#last.fill(0);
    this.#passed = 0;
  }
}

/** From so many units on, places are counted anew; they have to fit into 32 bits. */
const FULL = 2 ** 30;

function shelve<Kept extends Frame>(
  frames: readonly Kept[],
  numbers: ReadonlyMap<Needed, number>,
): Shelf<Kept> {
  const parts: number[] = [];
  const behinds: number[] = [];
  const ends: number[] = [];
  for (const { before, behind } of frames) {
    parts.push(...before.map((needed) => numbers.get(needed)!));
    behinds.push(parts.length);
    parts.push(...behind.map((needed) => numbers.get(needed)!));
    ends.push(parts.length);
  }
  return {
    frames,
    parts: Uint16Array.from(parts),
    behind: Uint16Array.from(behinds),
    ends: Uint16Array.from(ends),
    reaches: Uint8Array.from(frames, ({ reach }) => reach),
  };
}
