import { learnTerm } from '../../text/known-words.ts';
import type { Noted, Term } from './noted.ts';
import { LearnedRows, StrangeRows } from './rows.ts';

/** Terms are smaller than this, so that a term and a sort make one number. */
const TERMS = 2 ** 23;
const MOST_SORTS = 2 ** 7;
/** After so many messages they are counted anew; their numbers have to fit into 32 bits. */
const FULL = 2 ** 30;

/**
 * Notes each feature of a message once and hands on what was learned of it, a whole number. Names are not put together
 * for it, and nothing is made that has to be thrown away afterwards: that is what would be slow.
 */
export abstract class NotedOnce implements Noted {
  readonly #sorts: readonly string[];
  readonly #plain: ReadonlyMap<string, { readonly value: number; message: number }>;
  readonly #rows: LearnedRows;
  readonly #strangeRows = new StrangeRows();
  readonly #strange = new Set<string>();
  #message = 0;
  #known = 0;

  /** @param sorts those noted as rows, and of how many terms they are */
  constructor(
    values: Iterable<readonly [feature: string, value: number]>,
    sorts: Readonly<Record<string, number>>,
  ) {
    this.#sorts = Object.keys(sorts);
    if (this.#sorts.length > MOST_SORTS) throw new Error('More sorts of features than can be told apart');
    const plain = new Map<string, { value: number; message: number }>();
    const rows: [number, number, number][] = [];
    for (const [feature, value] of values) {
      const [sort = '', ...terms] = feature.split(' ');
      if (sorts[sort] !== terms.length) plain.set(feature, { value, message: 0 });
      else {
        const [first = 0, second = 0] = terms.map(learnTerm);
        rows.push([this.#first(sort, first), second, value]);
      }
    }
    this.#plain = plain;
    this.#rows = new LearnedRows(rows);
  }

  #first(sort: string, term: number): number {
    return (this.#sorts.indexOf(sort) + 1) * TERMS + term;
  }

  /** Takes what was learned of a feature that is noted for the first time. */
  protected abstract take(value: number): void;

  /** How many features were noted. */
  get count(): number {
    return this.#known + this.#strangeRows.count + this.#strange.size;
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

  plain(feature: string): void {
    const known = this.#plain.get(feature);
    if (known === undefined) this.#strange.add(feature);
    else if (known.message !== this.#message) {
      known.message = this.#message;
      this.#known += 1;
      this.take(known.value);
    }
  }

  /** What was learned of the row; 0 if nothing was. */
  row(sort: string, first: Term, second?: Term): number {
    const one = this.#first(sort, first.term);
    const other = second?.term ?? 0;
    const at = this.#rows.at(one, other);
    if (at === -1) {
      this.#strangeRows.note(one, other);
      return 0;
    }
    const value = this.#rows.valueAt(at);
    if (this.#rows.note(at, this.#message)) {
      this.#known += 1;
      this.take(value);
    }
    return value;
  }
}
