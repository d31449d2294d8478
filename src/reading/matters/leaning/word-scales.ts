import { Symbols, type Noted } from '../../noted.ts';

/** The words of a message as every matter weighs them. */
export interface WeighedWords {
  readonly sums: Float64Array;
  readonly count: number;
}

const SORTS = ['w', 's'];

/** Adds up what the words of a message weigh for each of the matters, which costs no more than for one. */
export class WordScales implements Noted {
  readonly #symbols = new Symbols();
  /** For words, then for stems: by the number of a symbol, what it weighs for each matter. */
  readonly #rows: readonly (Float64Array | undefined)[][] = SORTS.map(() => []);
  readonly #plain = new Map<string, Float64Array>();
  readonly #noted = new Set<number>();
  readonly #named = new Set<string>();
  #sums: Float64Array;

  constructor(matters: readonly Readonly<Record<string, number>>[]) {
    this.#sums = new Float64Array(matters.length);
    for (const [at, weights] of matters.entries())
      for (const [feature, weight] of Object.entries(weights))
        this.#rowOf(feature, matters.length)[at] = weight;
  }

  #rowOf(feature: string, matters: number): Float64Array {
    const [sort, symbol] = feature.split(' ');
    const rows = this.#rows[SORTS.indexOf(sort!)];
    if (rows !== undefined) return (rows[this.#symbols.learn(symbol!)] ??= new Float64Array(matters));
    let row = this.#plain.get(feature);
    if (row === undefined) this.#plain.set(feature, (row = new Float64Array(matters)));
    return row;
  }

  /** Weighs the words that `note` notes. */
  weigh(note: (noted: Noted) => void): WeighedWords {
    this.#symbols.forgetOthers();
    this.#noted.clear();
    this.#named.clear();
    this.#sums = new Float64Array(this.#sums.length);
    note(this);
    return { sums: this.#sums, count: this.#noted.size + this.#named.size };
  }

  numberOf(symbol: string): number {
    return this.#symbols.numberOf(symbol);
  }

  plain(feature: string): void {
    if (this.#named.has(feature)) return;
    this.#named.add(feature);
    this.#add(this.#plain.get(feature));
  }

  row(sort: string, symbol: number): number {
    const at = SORTS.indexOf(sort);
    const key = symbol * SORTS.length + at;
    if (this.#noted.has(key)) return 0;
    this.#noted.add(key);
    this.#add(this.#rows[at]![symbol]);
    return 0;
  }

  #add(row: Float64Array | undefined): void {
    if (row === undefined) return;
    const sums = this.#sums;
    for (let at = 0; at < sums.length; at += 1) sums[at]! += row[at]!;
  }
}
