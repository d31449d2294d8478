import { isInPlace, means, spanOf, type Annotated, type Note } from '../annotated.ts';
import { list } from '../lexicon/list.ts';
import type { Entity } from '../patient.ts';

const BELONGS = new Set(
  list(
    'runs, owns, manages, keeps, works, worked, working, behind, above, opposite, beside, outside, lives, over, at, from, off, near, of',
  ),
);
const GENERIC = new Set(
  list('a, any, some, every, each, no, your, their, his, her, my, to, after, at, from, in'),
);

/** Everyday places, where a name of their own, an owner or a spot makes one of them: "the farm behind Tesco", "Oakfield primary". */
export function readVenues(source: Annotated): Entity[] {
  return source.notes.flatMap((note) => {
    if (!means(note, 'everyday-venue') || means(note, 'venue')) return [];
    const from = nameBefore(source, note);
    if (from === null && !isTheOne(source, note)) return [];
    // "Craven Arms" is a town, and the same words tell nothing twice.
    if (isInPlace(source.places, from ?? note.from) && isInPlace(source.places, note.to - 1)) return [];
    return [
      {
        kind: 'venue' as const,
        direct: false,
        span: spanOf(source.tokens, from ?? note.from, note.to),
        value: 'venue',
        pointing: true,
      },
    ];
  });
}

/** A capitalised name before it: "St Cuthbert's primary". */
function nameBefore({ tokens, noteAt }: Annotated, note: Note): number | null {
  const before = tokens[note.from - 1];
  if (before === undefined) return null;
  const clitic = before.text === "'s" ? 2 : 1;
  const name = tokens[note.from - clitic];
  const proper =
    name?.kind === 'word' &&
    name.casing === 'title' &&
    !GENERIC.has(name.text) &&
    !means(noteAt[note.from - clitic], 'staff', 'care', 'condition') &&
    note.from - clitic > 0;
  return proper ? note.from - clitic : null;
}

/** "runs the pub", "above the chapel": the one that everybody knows. */
function isTheOne({ tokens }: Annotated, note: Note): boolean {
  const article = tokens[note.from - 1]?.text;
  return (article === 'the' || article === 'our') &&
    BELONGS.has(tokens[note.from - 2]?.text ?? '') &&
    ['in', 'on', 'near', 'by', 'at', 'with', 'that', 'opposite'].includes(tokens[note.to]?.text ?? '')
    ? true
    : ['runs', 'owns', 'manages', 'keeps', 'behind', 'above', 'opposite', 'over'].includes(
        tokens[note.from - 2]?.text ?? '',
      ) && article === 'the';
}
