import type { Frame } from './frame.ts';
import type { Unit } from './unit.ts';

/** The frames that have a word for a key, and what each of them needs besides. */
interface Shelf<Kept extends Frame> {
  readonly frames: readonly Kept[];
  /** The parts that the frames need, one frame's behind another's. */
  readonly parts: Uint16Array;
  /** Where the parts of each frame end. */
  readonly ends: Uint16Array;
}

/** The part that every frame needs which can only fit where somebody is named. */
const BEING = 0;

/**
 * Frames by each of the words one of which they must hold. Most frames that share a word with a message lack another:
 * they are passed over by what is kept of them side by side, without a look at the frames themselves.
 */
export class FrameBook<Kept extends Frame> {
  readonly #shelves = new Map<string, Shelf<Kept>>();
  /** The parts of frames that each word speaks for. */
  readonly #partsOf = new Map<string, number[]>();
  #size = BEING + 1;

  constructor(frames: readonly Kept[]) {
    const numbers = new Map<readonly string[], number>();
    const byKey = new Map<string, Kept[]>();
    for (const frame of frames) {
      for (const words of frame.mustHold) if (!numbers.has(words)) numbers.set(words, this.#number(words));
      for (const key of frame.keys) {
        const others = byKey.get(key);
        if (others === undefined) byKey.set(key, [frame]);
        else others.push(frame);
      }
    }
    for (const [key, kept] of byKey) this.#shelves.set(key, shelve(kept, numbers));
  }

  #number(words: readonly string[]): number {
    const number = this.#size;
    this.#size += 1;
    for (const word of words) {
      const parts = this.#partsOf.get(word);
      if (parts === undefined) this.#partsOf.set(word, [number]);
      else parts.push(number);
    }
    return number;
  }

  /** Calls `visit` for each unit with every frame that may fit around it, since all that it needs is in the message. */
  visit(units: readonly Unit[], visit: (frame: Kept, index: number) => void): void {
    const present = this.#presentIn(units);
    for (let index = 0; index < units.length; index += 1) {
      const shelf = this.#shelves.get(units[index]!.text);
      if (shelf === undefined) continue;
      const { frames, parts, ends } = shelf;
      let part = 0;
      for (let kept = 0; kept < frames.length; kept += 1) {
        const end = ends[kept]!;
        while (part < end && present[parts[part]!] === 1) part += 1;
        if (part === end) visit(frames[kept]!, index);
        part = end;
      }
    }
  }

  #presentIn(units: readonly Unit[]): Uint8Array {
    const present = new Uint8Array(this.#size);
    for (const { kind, text } of units) {
      if (kind === 'who') present[BEING] = 1;
      const parts = this.#partsOf.get(text);
      if (parts !== undefined) for (const part of parts) present[part] = 1;
    }
    return present;
  }
}

function shelve<Kept extends Frame>(
  frames: readonly Kept[],
  numbers: ReadonlyMap<readonly string[], number>,
): Shelf<Kept> {
  const parts: number[] = [];
  const ends: number[] = [];
  for (const { needsBeing, mustHold } of frames) {
    if (needsBeing) parts.push(BEING);
    for (const words of mustHold) parts.push(numbers.get(words)!);
    ends.push(parts.length);
  }
  return { frames, parts: Uint16Array.from(parts), ends: Uint16Array.from(ends) };
}
