import type { Weight } from '../weight.ts';
import type { Noted } from './noted.ts';
import { NotedOnce } from './noted-once.ts';

/** Weights are committed with two decimals; whole numbers add up exactly, in whatever order. */
const HUNDRED = 100;

/** Long messages have more features, so each of theirs counts for less; of so many features each for this much. */
export const scaledBy =
  (scale: number) =>
  (features: number): number =>
    scale / Math.sqrt(Math.max(features, 1));

/** A weight as a whole number. */
export const inHundredths = (weight: number): number => Math.round(weight * HUNDRED);
export const fromHundredths = (hundredths: number): number => hundredths / HUNDRED;

/** Adds up what the features of a message weigh, each of them once. */
export class Scales extends NotedOnce {
  #sum = 0;

  /** @param sorts those noted as rows, and of how many terms they are */
  constructor(weights: ReadonlyMap<string, number>, sorts: Readonly<Record<string, number>>) {
    super(
      [...weights].map(([feature, weight]) => [feature, inHundredths(weight)] as const),
      sorts,
    );
  }

  /** What they weigh together. */
  get sum(): number {
    return fromHundredths(this.#sum);
  }

  /** Begins another message. */
  empty(): void {
    this.begin();
    this.#sum = 0;
  }

  /** What is noted weighs together, and of how many features. */
  weigh(note: (noted: Noted) => void): Weight {
    this.empty();
    note(this);
    return { sum: this.sum, features: this.count };
  }

  protected take(hundredths: number): void {
    this.#sum += hundredths;
  }
}
