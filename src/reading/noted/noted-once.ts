import { isKnown, learnTerm } from '../../text/known-words.ts';
import { openFeatures, type ClosedFeatures } from './closed-features.ts';
import { firstOf, LearnedFeatures } from './learned-features.ts';
import type { Noted, Term } from './noted.ts';
import type { Sorts } from './packed-features.ts';
import { RowsOfMessage } from './rows.ts';

/**
 * Notes each feature of a message once and takes what was learned of it. Names are not put together for it, and nothing
 * is made that has to be thrown away afterwards: that is what would be slow.
 */
export abstract class NotedOnce implements Noted {
  readonly #sorts: readonly string[];
  readonly #rows = new RowsOfMessage();
  readonly #plain = new Set<string>();
  #known = 0;
  readonly #open: () => LearnedFeatures;
  #learned: LearnedFeatures | undefined;

  /**
   * @param sorts those noted as rows, and of how many terms they are
   * @param nodes how many the layer has, if there is one
   */
  constructor(closed: ClosedFeatures, sorts: Sorts, nodes = 0) {
    this.#sorts = Object.keys(sorts);
    const terms = closed.words.map((words) => Int32Array.from(words.split(' '), learnTerm));
    this.#open = () => new LearnedFeatures(openFeatures(closed), terms, sorts, nodes);
  }

  /** What was learned: opened for the first message that is weighed, since most tables weigh few of them. */
  protected get learned(): LearnedFeatures {
    return (this.#learned ??= this.#open());
  }

  /** Takes a feature that is noted for the first time, by its place. */
  protected abstract take(place: number): void;

  /** How many features were noted. */
  get count(): number {
    return this.#rows.count + this.#plain.size;
  }

  /** Of how many of them something was learned. */
  get known(): number {
    return this.#known;
  }

  /** Begins another message. */
  protected begin(): void {
    this.#rows.begin();
    if (this.#plain.size > 0) this.#plain.clear();
    this.#known = 0;
  }

  plain(name: string): void {
    if (this.#plain.has(name)) return;
    this.#plain.add(name);
    this.#found(this.learned.plain.get(name) ?? -1);
  }

  row(sort: string, first: Term, second?: Term): void {
    const one = firstOf(this.#sorts.indexOf(sort), first.term);
    const other = second?.term ?? 0;
    // Nothing was learned of strange words; where features lie need not be looked for then.
    if (this.#rows.note(one, other) && isKnown(first.term) && isKnown(other))
      this.#found(this.learned.placeOf(one, other));
  }

  #found(place: number): void {
    if (place === -1) return;
    this.#known += 1;
    this.take(place);
  }

  /** The place of a row of one term; -1 if nothing was learned of it. */
  protected placeOf(sort: string, { term }: Term): number {
    return this.learned.placeOf(firstOf(this.#sorts.indexOf(sort), term), 0);
  }
}
