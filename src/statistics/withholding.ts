import { boundsOf, HIDDEN_BELOW, suppress, WITHHELD, type Shown } from './suppression.ts';
import { draftOf, inOrder, narrow, type Draft, type Known, type Range, type Sum } from './sums.ts';

/** A hidden count can be one of three at least, whoever adds up and subtracts what is shown. */
const ROOM = 3;

/**
 * Shows the total, then part after part, by their names. Of each part it is settled beforehand which of its possible values
 * would give a hidden count away, from what is shown already and not from what it is; those are withheld, together with as
 * many harmless ones as it takes to hide among. So even somebody who knows this program by heart learns no more from
 * "withheld" than was reckoned with. (After Kenthapadi, Mishra and Nissim: Simulatable Auditing, 2005.)
 */
export function showSum(sum: Sum): ReadonlyMap<string, Shown> {
  const total = suppress(sum.count);
  const root = draftOf(sum, boundsOf(total)[1]);
  const [, ...parts] = inOrder(root);
  root.known = { range: boundsOf(total), shown: total };
  for (const part of parts) {
    const before = narrow(root);
    const leftBy = (known: Known): Room => {
      part.known = known;
      return roomIn(root, before);
    };
    const { count } = part.sum;
    const answers = answersFor(before.get(part)!, leftBy);
    part.known = answers.find(({ range: [least, most] }) => least <= count && count <= most)!;
  }
  return new Map([root, ...parts].map(({ sum: { name }, known }) => [name, known.shown!]));
}

/** What an answer leaves the others: `none`: one of them is given away; `enough`: none is anywhere near. */
type Room = 'none' | 'some' | 'enough';

/** How each count in a range is shown: a set of answers that covers it, none of which gives anything away. */
function answersFor(range: Range, leftBy: (known: Known) => Room): Known[] {
  const answers = plainAnswers(range);
  const harmful = harmfulOf(answers, leftBy);
  if (harmful.size === 0) return answers;
  let first = Math.min(...harmful);
  let last = Math.max(...harmful);
  const withheld = (): Known => ({
    range: [answers[first]!.range[0], answers[last]!.range[1]],
    shown: WITHHELD,
  });
  // Harmful ones lie at an end, where they leave the others too little or too much; so the neighbours on the other side
  // join them. All answers together tell nothing new, so this ends there at the latest.
  while (leftBy(withheld()) === 'none') {
    if (last < answers.length - 1) last += 1;
    else first -= 1;
  }
  return [...answers.slice(0, first), withheld(), ...answers.slice(last + 1)];
}

/** The counts of a range in their order, grouped by how they are shown. */
function plainAnswers([least, most]: Range): Known[] {
  const answers: Known[] = [];
  for (let from = least; from <= most; from = answers.at(-1)!.range[1] + 1) {
    const shown = suppress(from);
    answers.push({ range: boundsOf(shown), shown });
  }
  return answers;
}

/**
 * The places of the answers that would give something away. Looked for from both ends until there is enough room: what
 * is left to a count is concave in the number that is answered, so between two such numbers there is enough too.
 */
function harmfulOf(answers: readonly Known[], leftBy: (known: Known) => Room): ReadonlySet<number> {
  const harmful = new Set<number>();
  const walk = (places: readonly number[]): void => {
    for (const place of places) {
      const { shown } = answers[place]!;
      const room = leftBy(answers[place]!);
      if (room === 'none') harmful.add(place);
      if (room === 'enough' && typeof shown === 'number' && shown > 0) return;
    }
  };
  const places = [...answers.keys()];
  walk(places);
  walk(places.toReversed());
  return harmful;
}

/**
 * How much room there is for the counts that are hidden or still to come.
 * @param before what was known before the answer
 */
function roomIn(root: Draft, before: ReadonlyMap<Draft, Range>): Room {
  let room: Room = 'enough';
  for (const [draft, [least, most]] of narrow(root)) {
    const { known } = draft;
    // Numbers are meant to be known, and parts of nothing are nothing.
    if (typeof known.shown === 'number' || before.get(draft)![1] === 0) continue;
    if (most - least + 1 >= ROOM) continue;
    const isSmall = least > 0 && most < HIDDEN_BELOW;
    if (isSmall || (known.shown === WITHHELD && least === most)) return 'none';
    room = 'some';
  }
  return room;
}
