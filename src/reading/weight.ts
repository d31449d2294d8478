/** What speaks for and against in a message, added up. */
export interface Sum {
  readonly sum: number;
  /** How many features it was added up from. */
  readonly features: number;
}

/** The same beside what switches the nodes of a layer on: numbers only, so that a thread's can be remembered. */
export interface Weight extends Sum {
  /** By node; empty where nothing was weighed. */
  readonly nodes: readonly number[];
}

/** A message of which nothing was weighed. */
export const WEIGHTLESS: Weight = { sum: 0, features: 0, nodes: [] };

/** What two messages weigh together. */
export function together(one: Weight, other: Weight): Weight {
  const [longer, shorter] = one.nodes.length > other.nodes.length ? [one, other] : [other, one];
  return {
    sum: one.sum + other.sum,
    features: one.features + other.features,
    nodes: longer.nodes.map((node, index) => node + (shorter.nodes[index] ?? 0)),
  };
}
