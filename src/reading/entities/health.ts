import { senseOf, type Annotated } from '../annotated.ts';
import type { Entity } from '../patient.ts';

/** Conditions, injuries and what is done about them. */
export function readConditions({ notes }: Annotated): Entity[] {
  return notes.flatMap((note) => {
    const condition = senseOf(note, 'condition');
    return condition === undefined
      ? []
      : [
          {
            kind: 'condition' as const,
            direct: false,
            span: note.span,
            value: condition.key,
            pointing: false,
          },
        ];
  });
}

/** Sex by noun and pronoun; said once. */
export function readSex({ notes, tokens }: Annotated): Entity[] {
  for (const note of notes) {
    const person = senseOf(note, 'person');
    if (person?.sex !== null && person?.sex !== undefined)
      return [{ kind: 'sex', direct: false, span: note.span, value: person.sex, pointing: false }];
  }
  const pronoun = tokens.find((token) => PRONOUNS.has(token.text));
  return pronoun === undefined
    ? []
    : [
        {
          kind: 'sex',
          direct: false,
          span: pronoun.span,
          value: PRONOUNS.get(pronoun.text)!,
          pointing: false,
        },
      ];
}

const PRONOUNS = new Map([
  ['she', 'f'],
  ['her', 'f'],
  ['he', 'm'],
  ['him', 'm'],
  ['his', 'm'],
]);
