/**
 * A layer of nodes between the features of a message and what they say of it. What features say together, and none of
 * them alone, switches nodes on: "not" beside "lazy".
 */
export interface Layer {
  /** What each node starts from. */
  readonly starts: readonly number[];
  /** What each node, as far as it is on, adds to every table. */
  readonly adds: readonly (readonly number[])[];
}

/** What one step weighs. */
const STEP = 0.08;
/** So many steps are the most that anything weighs. */
const MOST = 32;

export const fromSteps = (steps: number): number => steps * STEP;

/** What a feature weighs in every node, in steps; what is too heavy is as heavy as the heaviest. */
export function toSteps(weights: readonly number[]): number[] {
  return weights.map((weight) => Math.min(Math.max(Math.round(weight / STEP), -MOST), MOST - 1));
}

/**
 * What the nodes add to a table.
 * @param nodes what the features weigh in each; nothing where nothing was weighed
 * @param scale what each of the features counts for
 */
export function addedBy({ starts, adds }: Layer, nodes: readonly number[], scale: number, table = 0): number {
  let sum = 0;
  for (let node = 0; node < starts.length; node += 1) {
    const on = starts[node]! + (nodes[node] ?? 0) * scale;
    if (on > 0) sum += on * adds[node]![table]!;
  }
  return sum;
}

/** How much a feature that weighs in the nodes adds by each, as things stand: nothing where it is off. */
export function slopesOf({ starts, adds }: Layer, nodes: readonly number[], scale: number): number[] {
  return nodes.map((sum, node) => (starts[node]! + sum * scale > 0 ? adds[node]![0]! : 0));
}
