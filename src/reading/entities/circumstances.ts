import { means, type Annotated } from '../annotated.ts';
import { isOfOrdinaryLife } from '../lexicon/life.ts';
import type { Person } from '../names/read-names.ts';
import type { Entity } from '../patient.ts';

/** So many different things of ordinary life make a story of somebody; one or two are small talk. */
const A_STORY = 3;
/** In a long text a few such words are no story: there must be one in every so many tokens. */
const LONGEST_GAP = 14;
const SINGULAR = new Set(['he', 'she', 'him', 'her', 'his', "he's", "she's", 'hes', 'shes', 'whose']);

/** Things of life outside the hospital, where they are many and told of one person. */
export function readCircumstances(source: Annotated, people: readonly Person[]): Entity[] {
  const { tokens, noteAt } = source;
  if (
    !tokens.some((token) => SINGULAR.has(token.text)) &&
    !source.notes.some((note) => means(note, 'person', 'occupation'))
  )
    return [];
  const seen = new Set<string>();
  const entities: Entity[] = [];
  let next = 0;
  for (const [index, token] of tokens.entries()) {
    // Whoever is named stands in order, as the tokens do.
    while (next < people.length && people[next]!.to <= index) next += 1;
    if (
      token.kind !== 'word' ||
      seen.has(token.text) ||
      means(noteAt[index], 'care', 'weak-care', 'condition', 'staff', 'unit', 'person', 'relation')
    )
      continue;
    const isOfName = next < people.length && people[next]!.from <= index;
    if (isOfName || !isOfOrdinaryLife(token.text)) continue;
    seen.add(token.text);
    entities.push({ kind: 'circumstance', direct: false, span: token.span, value: null, pointing: true });
  }
  const dense = entities.length * LONGEST_GAP >= tokens.length;
  return entities.length >= A_STORY && dense ? entities : [];
}
