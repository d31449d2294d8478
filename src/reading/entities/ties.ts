import { means, senseOf, spanOf, type Annotated, type Note } from '../annotated.ts';
import { list } from '../lexicon/list.ts';
import type { Entity } from '../patient.ts';
import type { Person } from '../names/read-names.ts';
import { isColleagueAsPatient } from './colleagues.ts';
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
    if (!means(note, 'relation', 'acquaintance', 'occupation', 'public-role', 'person', 'staff')) return [];
    const tie = tieOf(source, note, people);
    return tie === null
      ? []
      : [
          {
            kind: 'relation' as const,
            direct: false,
            span: spanOf(source.tokens, tie === 'plain' ? note.from : ownerFrom(source, note), note.to),
            value: tie,
            pointing: tie !== 'plain',
          },
        ];
  });
}

function tieOf(source: Annotated, note: Note, people: readonly Person[]): Tie | null {
  const { tokens } = source;
  const introduction = introductionOf(source, note.from);
  const young = senseOf(note, 'person')?.ages?.[1] ?? Infinity;
  const relation = means(note, 'relation') || young < 18;
  const before = tokens[note.from - 1]?.text ?? '';
  if (means(note, 'staff') && isColleagueAsPatient(source, note)) return 'colleague';
  if (
    (introduction === 'own' || before === 'my') &&
    SCHOOLS.has(
      tokens[note.to]?.text === "'s" || tokens[note.to]?.text === "'"
        ? (tokens[note.to + 1]?.text ?? '')
        : (tokens[note.to]?.text ?? ''),
    )
  )
    return LEADS.has(tokens[note.from - 2]?.text ?? '') ? 'author' : null;
  // "my kid's headmaster"
  if (
    before === "'s" &&
    tokens[note.from - 3]?.text === 'my' &&
    means(note, 'public-role', 'occupation', 'acquaintance')
  )
    return 'author';
  if (introduction === 'own' || before === 'my') {
    if (relation && !means(note, 'acquaintance')) return 'own-family';
    return means(note, 'acquaintance', 'occupation', 'public-role') ? 'author' : null;
  }
  if (
    introduction === 'bare' &&
    OWN_PARENTS.has(source.tokens[note.from]!.text) &&
    isFirstPerson(source) &&
    opensSentence(source, note.from)
  )
    return 'own-family';
  if (!relation || (['known', 'any', 'bare'].includes(introduction) && means(note, 'person'))) return null;
  if (before === "'s" || before === "'") return ownerTie(source, note.from - 1, people);
  if (before.endsWith('s') && means(source.noteAt[note.from - 1], 'staff')) return 'colleague';
  if (tokens[note.to]?.text === 'of' || tokens[note.to]?.text === 'to') {
    const owner = ownerAfter(source, note.to + 1, people);
    if (owner !== null) return owner;
  }
  if (worksHere(source, note) || isThemselvesStaff(source, note)) return 'colleague';
  return THEIRS.has(before) && staffBefore(source, note, people) ? 'colleague' : 'plain';
}

/** Whose, before "'s": a colleague, somebody with a public role, the author's family. */
function ownerTie(source: Annotated, clitic: number, people: readonly Person[]): Tie {
  const { tokens, noteAt } = source;
  const owner = noteAt[clitic - 1];
  if (means(owner, 'staff') || staffJustBefore(source, clitic)) return 'colleague';
  const named = people.find((person) => person.to === clitic);
  if (named !== undefined) return named.role === 'patient' ? 'plain' : 'colleague';
  if (means(owner, 'public-role', 'occupation', 'venue')) return 'local';
  if (tokens[clitic - 1]?.text === 'partner' && introductionOf(source, clitic - 1) === 'known')
    return 'colleague';
  if (means(owner, 'relation', 'acquaintance'))
    return introductionOf(source, owner!.from) === 'own' ? 'author' : 'plain';
  const holder = tokens[clitic - 1];
  if (holder === undefined || UNIT_OWNERS.has(holder.text)) return 'colleague';
  const somebody =
    holder.kind === 'word' && !means(owner, 'person', 'unit', 'condition') && !PATIENTS.has(holder.text);
  return somebody ? 'local' : 'plain';
}

const PATIENTS = new Set(
  list(
    'pt, patient, he, she, it, who, that, someone, somebody, everyone, everybody, nobody, one, baby, today, yesterday, other, another, person, people, child, kid',
  ),
);
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
      introductionOf(source, other.from) !== 'any' &&
      !means(other, 'unit'),
  );
}

/** "sister in charge of ward 22's mum": the owner is a phrase that begins with a member of staff. */
function staffJustBefore({ noteAt, sentenceOf }: Annotated, clitic: number): boolean {
  for (
    let index = clitic - 1;
    index >= Math.max(0, clitic - 7) && sentenceOf[index] === sentenceOf[clitic];
    index -= 1
  )
    if (means(noteAt[index], 'staff')) return true;
  return false;
}

const ARTICLES = new Set(['my', 'our', 'the', 'his', 'her', 'their', 'one', 'that']);

/** Where the owner's words begin: "our cons's dad", "my old landlord". */
function ownerFrom({ tokens, sentenceOf, noteAt }: Annotated, note: Note): number {
  let from = note.from;
  const clitic = tokens[from - 1];
  if (clitic?.text === "'s" || clitic?.text === "'") from = noteAt[from - 2]?.from ?? from - 2;
  for (let step = 1; step <= 3; step += 1) {
    const at = from - step;
    if (at < 0 || sentenceOf[at] !== sentenceOf[note.from]) break;
    if (ARTICLES.has(tokens[at]!.text)) return at;
  }
  return Math.max(0, from);
}

const LEADS = new Set(['at', 'from', 'in']);
/** "my kid's school": not the kid is told of. */
const SCHOOLS = new Set(
  list(
    'school, nursery, college, class, teacher, team, coach, club, primary, headteacher, swimming, football, ballet, house, friend, mate, boss, work, workplace, neighbour, nursery teacher, childminder, dentist, gp',
  ),
);
const OWN_PARENTS = new Set(
  list('daddy, dad, mum, mam, mummy, nan, nana, gran, granny, grandad, grandma, grandpa'),
);

function isFirstPerson({ tokens }: Annotated): boolean {
  return tokens.some((token) => token.text === 'i' || token.text === 'my' || token.text === 'im');
}

function opensSentence({ sentenceOf }: Annotated, at: number): boolean {
  return at === 0 || sentenceOf[at - 1] !== sentenceOf[at];
}

/** How far "she's the vascular reg" may stand behind "his daughter". */
const ROLE_WITHIN = 14;

/** "his daughter, she's the vascular reg", "mum is Sister Lacey": the relative is one who works here. */
function isThemselvesStaff({ tokens, noteAt }: Annotated, note: Note): boolean {
  for (let index = note.to; index < Math.min(tokens.length - 2, note.to + ROLE_WITHIN); index += 1) {
    const verb = tokens[index]!.text;
    if (verb !== 'is' && verb !== "'s" && verb !== 'was' && verb !== 'are') continue;
    const subject = tokens[index - 1]!.text;
    if (index !== note.to && !['she', 'he', 'who', 'they'].includes(subject)) continue;
    for (let step = 1; step <= 4; step += 1) {
      if (means(noteAt[index + step], 'staff') || STAFF_TITLE.has(tokens[index + step]?.text ?? ''))
        return true;
      if (
        !['the', 'a', 'our', 'one', 'of', 'an', 'new', 'your', 'my'].includes(
          tokens[index + step]?.text ?? '',
        ) &&
        step > 2
      )
        break;
    }
  }
  return false;
}

const STAFF_TITLE = new Set(['dr', 'sister', 'matron', 'prof', 'nurse']);
