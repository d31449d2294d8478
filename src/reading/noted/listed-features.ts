import type { Noted, Term } from './noted.ts';

/** The features that are noted, by their names: for the training scripts. */
export function listFeatures(note: (noted: Noted) => void): readonly string[] {
  const listed = new ListedFeatures();
  note(listed);
  return listed.features;
}

class ListedFeatures implements Noted {
  readonly #features = new Set<string>();

  get features(): string[] {
    return [...this.#features];
  }

  plain(feature: string): void {
    this.#features.add(feature);
  }

  row(sort: string, first: Term, second?: Term): void {
    const row = `${sort} ${first.text}`;
    this.plain(second === undefined ? row : `${row} ${second.text}`);
  }
}
