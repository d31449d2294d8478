import { means, type Annotated } from '../annotated.ts';
import { isOfOrdinaryLife } from '../lexicon/life.ts';
import { isEnglish } from '../lexicon/words.ts';
import type { Person } from '../names/read-names.ts';
import type { Entity } from '../patient.ts';

/** Words so long may be told by their capital alone: places and venues that no list holds. */
const SHORTEST = 4;

/**
 * The words of life outside the hospital in a message that as a whole leans towards one real patient: what little it
 * tells is then told of somebody. They are hints, and tell of nobody without that.
 */
export function readTale(source: Annotated, people: readonly Person[], told: readonly Entity[]): Entity[] {
  const { tokens, noteAt, sentenceOf } = source;
  return tokens.flatMap((token, index) => {
    if (
      token.kind !== 'word' ||
      token.text.length < SHORTEST ||
      means(noteAt[index], 'care', 'weak-care', 'condition', 'unit')
    )
      return [];
    const opens = index === 0 || sentenceOf[index] !== sentenceOf[index - 1];
    const strange = token.casing === 'title' && !opens && !isEnglish(token.text);
    if (!strange && !isOfOrdinaryLife(token.text)) return [];
    const known =
      told.some(({ span: [start, end] }) => token.span[0] < end && token.span[1] > start) ||
      people.some((person) => person.role !== 'unclear' && index >= person.from && index < person.to);
    return known
      ? []
      : [{ kind: 'circumstance', direct: false, span: token.span, value: 'tale', pointing: true }];
  });
}
