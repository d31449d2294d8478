import type { Noted, Term } from './noted.ts';

/** The features of a message by their names. */
export class ListedFeatures implements Noted {
  readonly #features = new Set<string>();

  get features(): string[] {
    return [...this.#features];
  }

  plain(feature: string): void {
    this.#features.add(feature);
  }

  row(sort: string, first: Term, second?: Term): number {
    const row = `${sort} ${first.text}`;
    this.plain(second === undefined ? row : `${row} ${second.text}`);
    return 0;
  }
}
