import { firstOf, LearnedFeatures, type Sorts } from './learned-features.ts';
import type { PackedLayer } from './layer.ts';
import type { Noted, Term } from './noted.ts';
import type { PackedWeights } from './packed-weights.ts';
import { LearnedRows, StrangeRows } from './rows.ts';

/** After so many messages they are counted anew; their numbers have to fit into 32 bits. */
const FULL = 2 ** 30;

/**
 * Notes each feature of a message once and takes what was learned of it. Names are not put together for it, and nothing
 * is made that has to be thrown away afterwards: that is what would be slow.
 */
export abstract class NotedOnce implements Noted {
  readonly #sorts: readonly string[];
  readonly #plain: ReadonlyMap<string, { readonly feature: number; message: number }>;
  readonly #rows: LearnedRows;
  readonly #strangeRows = new StrangeRows();
  readonly #strange = new Set<string>();
  #message = 0;
  #known = 0;
  /** What each feature weighs in each table, in hundredths, and in each node, in steps: those of one feature side by side. */
  protected readonly weights: Int16Array;
  readonly #columns: number;

  /** @param sorts those noted as rows, and of how many terms they are */
  constructor(tables: readonly PackedWeights[], sorts: Sorts, layer?: PackedLayer) {
    const { rows, plain, weights, columns } = new LearnedFeatures(tables, sorts, layer);
    this.#sorts = Object.keys(sorts);
    this.#columns = columns;
    this.#rows = new LearnedRows(rows);
    this.#plain = new Map([...plain].map(([name, feature]) => [name, { feature, message: 0 }]));
    this.weights = weights;
  }

  /** Takes a feature that is noted for the first time, by where its weights begin. */
  protected abstract take(from: number): void;

  /** How many features were noted. */
  get count(): number {
    return this.#known + this.#strangeRows.count + this.#strange.size;
  }

  /** Of how many of them something was learned. */
  get known(): number {
    return this.#known;
  }

  /** Begins another message. */
  protected begin(): void {
    if (this.#message === FULL) this.#forget();
    this.#message += 1;
    this.#strangeRows.begin(this.#message);
    if (this.#strange.size > 0) this.#strange.clear();
    this.#known = 0;
  }

  #forget(): void {
    this.#message = 0;
    this.#rows.forget();
    this.#strangeRows.forget();
    for (const known of this.#plain.values()) known.message = 0;
  }

  plain(name: string): void {
    const known = this.#plain.get(name);
    if (known === undefined) this.#strange.add(name);
    else if (known.message !== this.#message) {
      known.message = this.#message;
      this.#known += 1;
      this.take(known.feature * this.#columns);
    }
  }

  row(sort: string, first: Term, second?: Term): void {
    const one = firstOf(this.#sorts.indexOf(sort), first.term);
    const other = second?.term ?? 0;
    const at = this.#rows.at(one, other);
    if (at === -1) this.#strangeRows.note(one, other);
    else if (this.#rows.note(at, this.#message)) {
      this.#known += 1;
      this.take(this.#rows.valueAt(at) * this.#columns);
    }
  }

  /** What a row of one term weighs, in every table and then in every node; null if nothing was learned of it. */
  weightsOf(sort: string, { term }: Term): Int16Array | null {
    const at = this.#rows.at(firstOf(this.#sorts.indexOf(sort), term), 0);
    if (at === -1) return null;
    const from = this.#rows.valueAt(at) * this.#columns;
    return this.weights.subarray(from, from + this.#columns);
  }
}
