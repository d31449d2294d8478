import { means, type Annotated, type Note } from '../annotated.ts';
import { list } from '../lexicon/list.ts';
import type { Entity } from '../patient.ts';
import type { Person } from '../names/read-names.ts';
import { introductionOf } from './determiners.ts';

/**
 * Whose relative or acquaintance somebody is. `colleague`: of somebody at work; `author`: of the author, outside the
 * family; `own-family`: of the author's family; `local`: of somebody with a public role; `plain`: of the patient.
 */
export type Tie = 'colleague' | 'author' | 'own-family' | 'local' | 'plain';

const WORKS_HERE = [list('works'), list('work'), list('worked'), list('nurses'), list('nursing')].flat();
const HERE = new Set(
  list(
    'here, us, ours, downstairs, upstairs, mau, amu, ed, ae, itu, icu, theatres, wards, ward, pharmacy, reception, switchboard, switch, estates, portering, xray, radiology, path, pathology, canteen, records, maternity',
  ),
);

/** Relatives and acquaintances, and whose they are. */
export function readTies(source: Annotated, people: readonly Person[]): Entity[] {
  return source.notes.flatMap((note) => {
    if (!means(note, 'relation', 'acquaintance', 'occupation', 'public-role')) return [];
    const tie = tieOf(source, note, people);
    return tie === null
      ? []
      : [
          {
            kind: 'relation' as const,
            direct: false,
            span: note.span,
            value: tie,
            pointing: tie !== 'plain',
          },
        ];
  });
}

function tieOf(source: Annotated, note: Note, people: readonly Person[]): Tie | null {
  const { tokens } = source;
  const introduction = introductionOf(source, note.from);
  const relation = means(note, 'relation');
  const before = tokens[note.from - 1]?.text ?? '';
  if (introduction === 'own' || before === 'my')
    return relation && !means(note, 'acquaintance') ? 'own-family' : 'author';
  if (!relation) return null;
  if (before === "'s" || before === "'") return ownerTie(source, note.from - 1, people);
  if (/s$/.test(before) && means(source.noteAt[note.from - 1], 'staff')) return 'colleague';
  if (tokens[note.to]?.text === 'of' || tokens[note.to]?.text === 'to') {
    const owner = ownerAfter(source, note.to + 1, people);
    if (owner !== null) return owner;
  }
  if (worksHere(source, note)) return 'colleague';
  return THEIRS.has(before) && staffBefore(source, note, people) ? 'colleague' : 'plain';
}

/** Whose, before "'s": a colleague, somebody with a public role, the author's family. */
function ownerTie(source: Annotated, clitic: number, people: readonly Person[]): Tie {
  const { tokens, noteAt } = source;
  const owner = noteAt[clitic - 1];
  if (means(owner, 'staff')) return 'colleague';
  const named = people.find((person) => person.to === clitic);
  if (named !== undefined) return named.role === 'patient' ? 'plain' : 'colleague';
  if (means(owner, 'public-role', 'occupation')) return 'local';
  if (means(owner, 'relation', 'acquaintance'))
    return introductionOf(source, owner!.from) === 'own' ? 'author' : 'plain';
  return UNIT_OWNERS.has(tokens[clitic - 1]?.text ?? '') ? 'colleague' : 'plain';
}

const UNIT_OWNERS = new Set(list('reception, switchboard, pharmacy, theatres, estates, hr, amu, ed, itu'));

function ownerAfter(source: Annotated, at: number, people: readonly Person[]): Tie | null {
  for (let index = at; index < at + 4; index += 1) {
    const note = source.noteAt[index];
    if (means(note, 'staff')) return 'colleague';
    if (people.some((person) => person.from === index && person.role !== 'patient')) return 'colleague';
    if (means(note, 'public-role')) return 'local';
  }
  return null;
}

/** "her husband works on MAU with us". */
function worksHere({ tokens, sentenceOf }: Annotated, note: Note): boolean {
  const verb = tokens.slice(note.to, note.to + 4).findIndex((token) => WORKS_HERE.includes(token.text));
  if (verb === -1) return false;
  const from = note.to + verb;
  return tokens
    .slice(from, from + 8)
    .some((token, step) => sentenceOf[from + step] === sentenceOf[from] && HERE.has(token.text));
}

const THEIRS = new Set(['his', 'her', 'their', 'hers']);

/** "Dr Hamid's away down to resus, it's his wee boy": the one that "his" stands for works here. */
function staffBefore(source: Annotated, note: Note, people: readonly Person[]): boolean {
  const patientNamed = people.some((person) => person.role === 'patient' && person.to <= note.from);
  if (patientNamed) return false;
  if (
    people.some((person) => person.to <= note.from && (person.role === 'staff' || person.form === 'single'))
  )
    return true;
  return source.notes.some(
    (other) =>
      other.to <= note.from &&
      means(other, 'staff') &&
      introductionOf(source, other.from) === 'known' &&
      !means(other, 'unit'),
  );
}
