import type { Noted } from '../../noted/noted.ts';
import { NotedOnce } from '../../noted/noted-once.ts';
import type { Weights } from '../../noted/packed-weights.ts';
import { fromHundredths, inHundredths } from '../../noted/scales.ts';
import { ROWS_OF_WORDS } from './features.ts';

/** The words of a message as every matter weighs them. */
export interface WeighedWords {
  readonly sums: readonly number[];
  readonly count: number;
}

/** Adds up what the words of a message weigh for each of the matters, which costs no more than for one. */
export class WordScales extends NotedOnce {
  /** What each feature weighs for each of the matters, in hundredths, one feature behind another. */
  readonly #weights: Int16Array;
  readonly #sums: Int32Array;

  constructor(matters: readonly Weights[]) {
    const features = [...new Set(matters.flatMap((weights) => [...weights.keys()]))];
    super(
      features.map((feature, at) => [feature, at] as const),
      ROWS_OF_WORDS,
    );
    this.#weights = Int16Array.from(
      features.flatMap((feature) => matters.map((weights) => inHundredths(weights.get(feature) ?? 0))),
    );
    this.#sums = new Int32Array(matters.length);
  }

  /** Weighs the words that `note` notes. */
  weigh(note: (noted: Noted) => void): WeighedWords {
    this.begin();
    this.#sums.fill(0);
    note(this);
    return { sums: Array.from(this.#sums, fromHundredths), count: this.count };
  }

  protected take(feature: number): void {
    const sums = this.#sums;
    const from = feature * sums.length;
    for (let matter = 0; matter < sums.length; matter += 1) sums[matter]! += this.#weights[from + matter]!;
  }
}
