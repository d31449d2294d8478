import type { Sum } from '../weight.ts';
import { fromHundredths } from './hundredths.ts';
import type { Noted } from './noted.ts';
import { NotedOnce } from './noted-once.ts';

/** Long messages have more features, so each of theirs counts for less; of so many features each for this much. */
export const scaledBy =
  (scale: number) =>
  (features: number): number =>
    scale / Math.sqrt(Math.max(features, 1));

/** Adds up what the features of a message weigh in one table, each of them once. */
export class Scales extends NotedOnce {
  #sum = 0;
  #plainWeights: ReadonlyMap<string, number> | undefined;

  /** What the features that are no rows weigh, by name. */
  get plainWeights(): ReadonlyMap<string, number> {
    return (this.#plainWeights ??= new Map(
      [...this.learned.plain].map(
        ([name, place]) => [name, fromHundredths(this.#hundredthsAt(place))] as const,
      ),
    ));
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
  weigh(note: (noted: Noted) => void): Sum {
    this.empty();
    note(this);
    return { sum: this.sum, features: this.count };
  }

  protected take(place: number): void {
    this.#sum += this.#hundredthsAt(place);
  }

  #hundredthsAt(place: number): number {
    return this.learned.weights[this.learned.weightsAt(place)]!;
  }
}
