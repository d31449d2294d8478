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

/** Each letter stands for so many steps, those before the middle for fewer than none. */
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const MIDDLE = LETTERS.length / 2;
/** What one step weighs. */
const STEP = 0.08;
const STEPS_OF = Int8Array.from(
  { length: 128 },
  (_, code) => LETTERS.indexOf(String.fromCharCode(code)) - MIDDLE,
);

/** What letters stand for. */
export function stepsOf(letters: string): Int8Array {
  const steps = new Int8Array(letters.length);
  for (let at = 0; at < letters.length; at += 1) steps[at] = STEPS_OF[letters.charCodeAt(at)]!;
  return steps;
}

export const fromSteps = (steps: number): number => steps * STEP;

/** Letters for what a feature weighs in every node; what is too heavy for any is as heavy as the heaviest. */
export function lettersOf(weights: readonly number[]): string {
  return weights.map((weight) => LETTERS[stepOf(weight) + MIDDLE]!).join('');
}

function stepOf(weight: number): number {
  return Math.min(Math.max(Math.round(weight / STEP), -MIDDLE), MIDDLE - 1);
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
