import { means, type Annotated } from '../annotated.ts';
import { isOfOrdinaryLife } from '../lexicon/life.ts';
import { isEnglish } from '../lexicon/words.ts';
import type { Person } from '../names/read-names.ts';
import type { Entity } from '../patient.ts';

/** Words so long may be told by their capital alone: places and venues that no list holds. */
const SHORTEST = 4;

/** "kitesurfer", "spoonmaker": somebody told by what they do, for which no list has a word. */
const DOER = /[a-z]{3}(?:er|ist|man|woman|men)$/;

/**
 * The words of life outside the hospital in a message that as a whole leans towards one real patient: what little it
 * tells is then told of somebody. They are hints, and tell of nobody without that.
 */
export function readTale(source: Annotated, people: readonly Person[], told: readonly Entity[]): Entity[] {
  const { tokens, noteAt, sentenceOf } = source;
  const taken = takenTokens(source, people, told);
  return tokens.flatMap((token, index) => {
    if (
      taken[index] === true ||
      token.kind !== 'word' ||
      token.text.length < SHORTEST ||
      means(noteAt[index], 'care', 'weak-care', 'condition', 'unit', 'relation')
    )
      return [];
    const opens = index === 0 || sentenceOf[index] !== sentenceOf[index - 1];
    const strange = token.casing === 'title' && !opens && !isEnglish(token);
    const doer = !isEnglish(token) && DOER.test(token.text);
    if (!strange && !doer && !isOfOrdinaryLife(token.text)) return [];
    return [{ kind: 'circumstance', direct: false, span: token.span, value: 'tale', pointing: true }];
  });
}

/** All that a message tells, by every word of it or by the fact that points at somebody. */
export function tellingWhole(
  { text }: Pick<Annotated, 'text'>,
  span: Entity['span'] = [0, text.length],
): Entity {
  return { kind: 'circumstance', direct: false, span, value: 'whole', pointing: true };
}

/** Which tokens tell something already, or name somebody of whom it is known who they are; one sweep over all. */
function takenTokens(
  { tokens }: Annotated,
  people: readonly Person[],
  told: readonly Entity[],
): readonly boolean[] {
  const taken = Array<boolean>(tokens.length).fill(false);
  for (const { from, to, role } of people) if (role !== 'unclear') taken.fill(true, from, to);
  const facts = told.toSorted((a, b) => a.span[0] - b.span[0]);
  let next = 0;
  let furthest = -1;
  for (const [index, { span }] of tokens.entries()) {
    while (next < facts.length && facts[next]!.span[0] < span[1]) {
      furthest = Math.max(furthest, facts[next]!.span[1]);
      next += 1;
    }
    if (furthest > span[0]) taken[index] = true;
  }
  return taken;
}
