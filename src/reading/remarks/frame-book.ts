import { ByWord } from './by-word.ts';
import type { Frame } from './frame.ts';
import type { Needed } from './telltale.ts';
import type { Unit } from './unit.ts';

/** The part that only fits where somebody is named. */
const BEING = 0;

/**
 * Frames by each of the words one of which they must hold. Most frames that share a word with a message lack another:
 * they are passed over by what is kept of them side by side, without a look at the frames themselves.
 */
export class FrameBook<Kept extends Frame> {
  readonly #frames: readonly Kept[];
  /** The frames that a word is a key of, and the parts of frames that it speaks for. */
  readonly #byKey: ByWord;
  readonly #partsOf: ByWord;
  /** The parts that frames need, those of one in `#byKey` behind those of another; the first `#behind` stand before its key. */
  readonly #parts: Uint16Array;
  readonly #behind: Uint32Array;
  /** Where the parts of each begin; those of the next begin where they end. */
  readonly #begins: Uint32Array;
  readonly #reaches: Uint8Array;
  /** By the number of a part: where it last stood so far, and where it stands last of all; counted on from message to message. */
  readonly #latest: Int32Array;
  readonly #last: Int32Array;
  #passed = 0;

  constructor(frames: readonly Kept[]) {
    const wordsOfParts: (readonly number[])[] = [[]];
    const numbers = new Map<Needed, number>([[null, BEING]]);
    const numberOf = (needed: Needed) => {
      let number = numbers.get(needed);
      if (number === undefined) {
        number = wordsOfParts.push(needed ?? []) - 1;
        numbers.set(needed, number);
      }
      return number;
    };
    const needs = frames.map(({ before, behind }) => ({
      before: before.map(numberOf),
      behind: behind.map(numberOf),
    }));
    this.#frames = frames;
    this.#byKey = new ByWord(frames.map(({ keys }) => keys));
    this.#partsOf = new ByWord(wordsOfParts);
    const { things } = this.#byKey;
    const parts: number[] = [];
    this.#behind = new Uint32Array(things.length);
    this.#begins = new Uint32Array(things.length + 1);
    this.#reaches = new Uint8Array(things.length);
    for (let at = 0; at < things.length; at += 1) {
      const { before, behind } = needs[things[at]!]!;
      for (const part of before) parts.push(part);
      this.#behind[at] = parts.length;
      for (const part of behind) parts.push(part);
      this.#begins[at + 1] = parts.length;
      this.#reaches[at] = frames[things[at]!]!.reach;
    }
    this.#parts = Uint16Array.from(parts);
    this.#latest = new Int32Array(wordsOfParts.length);
    this.#last = new Int32Array(wordsOfParts.length);
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
      this.#offer(unit.number, first, index, begins[index]!, visit);
      this.#note(this.#latest, unit, first + index);
    }
  }

  #note(places: Int32Array, { kind, number }: Unit, place: number): void {
    if (kind === 'who') places[BEING] = place;
    const parts = this.#partsOf;
    const to = parts.to(number);
    for (let at = parts.from(number); at < to; at += 1) places[parts.things[at]!] = place;
  }

  #offer(
    key: number,
    first: number,
    index: number,
    begin: number,
    visit: (frame: Kept, index: number) => void,
  ): void {
    const to = this.#byKey.to(key);
    for (let at = this.#byKey.from(key); at < to; at += 1)
      if (this.#mayFit(at, first + index, first + Math.max(begin, index - this.#reaches[at]!)))
        visit(this.#frames[this.#byKey.things[at]!]!, index);
  }

  /** Whether what a frame needs stands where it has to: before its key, from `from` on, and behind it. */
  #mayFit(at: number, key: number, from: number): boolean {
    const parts = this.#parts;
    const behind = this.#behind[at]!;
    const end = this.#begins[at + 1]!;
    let part = this.#begins[at]!;
    for (; part < behind; part += 1) if (this.#latest[parts[part]!]! < from) return false;
    for (; part < end; part += 1) if (this.#last[parts[part]!]! <= key) return false;
    return true;
  }

  #forget(): void {
    this.#latest.fill(0);
    this.#last.fill(0);
    this.#passed = 0;
  }
}

/** From so many units on, places are counted anew; they have to fit into 32 bits. */
const FULL = 2 ** 30;
