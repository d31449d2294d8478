import { means, type Annotated } from '../annotated.ts';
import { introductionOf } from './determiners.ts';
import type { Entity } from '../patient.ts';

/** How many words may stand between the hurt and what did it. */
const REACH = 6;

/** A beast, a machine or a place beside a word for the hurt: "nipped by a collie", "arm in the hopper". */
export function readHarms(source: Annotated): Entity[] {
  const { notes, sentenceOf } = source;
  return notes.flatMap((note) => {
    if (!means(note, 'hazard')) return [];
    const hurt = notes.some(
      (other) =>
        other !== note &&
        means(other, 'hurt') &&
        sentenceOf[other.from] === sentenceOf[note.from] &&
        Math.min(Math.abs(other.from - note.to), Math.abs(note.from - other.to)) <= REACH,
    );
    return hurt
      ? [
          {
            kind: 'mechanism' as const,
            direct: false,
            span: note.span,
            value: 'mechanism',
            pointing: introductionOf(source, note.from) === 'known',
          },
        ]
      : [];
  });
}
