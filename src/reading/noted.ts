/** Where the features of a message are noted: weighed at once, or listed for the training scripts. */
export interface Noted {
  /** The number by which features speak of a symbol. */
  numberOf(symbol: string): number;
  /** Notes a feature by its whole name. */
  plain(feature: string): void;
  /** Notes a sort of feature made of one symbol or of two; what it weighs, if it is one number. */
  row(sort: string, first: number, second?: number): number;
}

/** The features of a message by their names. */
export class ListedFeatures implements Noted {
  readonly #symbols: string[] = [];
  readonly #features = new Set<string>();

  get features(): string[] {
    return [...this.#features];
  }

  numberOf(symbol: string): number {
    return this.#symbols.push(symbol) - 1;
  }

  plain(feature: string): void {
    this.#features.add(feature);
  }

  row(sort: string, first: number, second?: number): number {
    const row = `${sort} ${this.#symbols[first]!}`;
    this.plain(second === undefined ? row : `${row} ${this.#symbols[second]!}`);
    return 0;
  }
}

/** The numbers of symbols: those that were learned keep theirs, others have one until the end of the message. */
export class Symbols {
  readonly #learned = new Map<string, number>();
  readonly #others = new Map<string, number>();

  learn(symbol: string): number {
    let number = this.#learned.get(symbol);
    if (number === undefined) this.#learned.set(symbol, (number = this.#learned.size + 1));
    return number;
  }

  numberOf(symbol: string): number {
    let number = this.#learned.get(symbol) ?? this.#others.get(symbol);
    if (number === undefined) this.#others.set(symbol, (number = this.#learned.size + this.#others.size + 1));
    return number;
  }

  /** Begins another message. */
  forgetOthers(): void {
    this.#others.clear();
  }
}

/** Long messages have more features, so each of theirs counts for less; of so many features each for this much. */
export const scaledBy =
  (scale: number) =>
  (features: number): number =>
    scale / Math.sqrt(Math.max(features, 1));

/** So many symbols can be told apart, and so few sorts, that a pair of them is still a small number. */
const SYMBOLS = 2 ** 14;
const MOST_SORTS = 2 ** 3;

/** Adds up what the features of a message weigh, each of them once; names are not put together for it, which is slow. */
export class Scales implements Noted {
  readonly #sorts: readonly string[];
  readonly #plain = new Map<string, number>();
  readonly #rows = new Map<number, number>();
  readonly #symbols = new Symbols();
  readonly #noted = new Set<number>();
  readonly #named = new Set<string>();
  sum = 0;

  /** @param sorts those noted as rows, and of how many symbols they are */
  constructor(weights: Readonly<Record<string, number>>, sorts: Readonly<Record<string, number>>) {
    this.#sorts = Object.keys(sorts);
    if (this.#sorts.length > MOST_SORTS) throw new Error('More sorts of features than can be told apart');
    for (const [feature, weight] of Object.entries(weights)) {
      const [sort, ...symbols] = feature.split(' ');
      if (sorts[sort!] === symbols.length) {
        const [first, second] = symbols.map((symbol) => this.#symbols.learn(symbol));
        this.#rows.set(this.#key(sort!, first!, second), weight);
      } else this.#plain.set(feature, weight);
    }
  }

  #key(sort: string, first: number, second = 0): number {
    return (this.#sorts.indexOf(sort) * SYMBOLS + first) * SYMBOLS + second;
  }

  /** How many features were noted. */
  get count(): number {
    return this.#noted.size + this.#named.size;
  }

  /** Begins another message. */
  empty(): void {
    this.#symbols.forgetOthers();
    this.#noted.clear();
    this.#named.clear();
    this.sum = 0;
  }

  numberOf(symbol: string): number {
    return this.#symbols.numberOf(symbol);
  }

  plain(feature: string): void {
    if (this.#named.has(feature)) return;
    this.#named.add(feature);
    this.sum += this.#plain.get(feature) ?? 0;
  }

  row(sort: string, first: number, second?: number): number {
    const key = this.#key(sort, first, second);
    const weight = this.#rows.get(key) ?? 0;
    if (!this.#noted.has(key)) {
      this.#noted.add(key);
      this.sum += weight;
    }
    return weight;
  }
}
