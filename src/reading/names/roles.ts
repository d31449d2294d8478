import { PhraseBook, type PhraseMatch } from '../../text/phrases.ts';
import { means, type Annotated, type Note } from '../annotated.ts';
import { list } from '../lexicon/list.ts';
import { STAFF_ROLES } from '../lexicon/people.ts';
import { PATIENT_CUES, STAFF_CUES } from '../lexicon/scenes.ts';
import { isForename } from '../lexicon/words.ts';
import { isAged, isAgedWithoutMark } from './aged.ts';
import { isIntroduced } from './introduced.ts';
import { isActing, isAuthor, isRota } from './at-work.ts';
import { BED, BEDSIDE, isInBed, isInList, isInNumber, isWardOfBed } from './in-bed.ts';
import type { NameMention } from './mention.ts';
import { handsOver, isOfDepartment, isSigned, isSpokenTo } from './spoken-to.ts';

/** Whether somebody named is being looked after, works here, or is neither for all that is said. */
export type NamedRole = 'patient' | 'staff' | 'unclear';

const book = (phrases: readonly string[]) => new PhraseBook(phrases.map((phrase) => [phrase, true] as const));
const STAFF = book(STAFF_CUES);
const PATIENT = book(PATIENT_CUES);
const ROLES = book(STAFF_ROLES);
/** Labels that introduce a patient's name. */
const LABELS = new Set(
  list('pt, patient, name, px, client, re, nok, baby, lady called, gentleman called, called, named'),
);
/** How far a cue may be to count in full, in tokens. */
const NEAR = 3;
/** Cues that stand behind everybody's name. */
const FAINT = new Set([
  'has',
  'had',
  'having',
  'needs',
  'needing',
  'due',
  'attending',
  'booked',
  'leave',
  'for',
  'asleep',
  'see',
  'feed',
  'wash',
  'turn',
  'book',
]);
/** How far around a name is looked, in tokens. */
const WINDOW = 24;

/** How much a list of patients speaks for whoever stands in it. */
const LISTED = 5;

/** How much must speak for a patient before a name of each form is taken for one. */
const LEAST: Readonly<Record<NameMention['form'], number>> = {
  titled: 2,
  full: 1,
  listed: 1,
  single: 3,
  initials: 2,
};

/** Who a name is by the shape of the message alone, whatever it says; null where its words decide. */
export function settledRoleOf(source: Annotated, named: NameMention): NamedRole | null {
  if (source.mentions.some(([start, end]) => named.span[0] < end && named.span[1] > start)) return 'staff';
  if (named.staffTitle && isInBed(source, named.to)) return 'patient';
  if (isAuthor(source, named) || named.staffTitle) return 'staff';
  if (isOfDepartment(source, named) || handsOver(source, named)) return 'staff';
  if (isWelshPlace(source, named)) return 'unclear';
  if (isPatientByAge(source, named) || isIntroduced(source, named) || isAsRecorded(source, named))
    return 'patient';
  if (named.form === 'single' && (isSpokenTo(source, named) || isSigned(source, named))) return 'staff';
  return null;
}

/** A lone name has to be a given one: what an age stands behind may be a ward, a town or a score as well. */
function isPatientByAge(source: Annotated, { form, from, to }: NameMention): boolean {
  if (form === 'single' && !isForename(source.tokens[from]!.text)) return false;
  return isAged(source, to) || isAgedWithoutMark(source, to);
}

/** The shortest surname in capitals that is hardly an abbreviation. */
const SHORTEST_RECORDED = 3;

/** "OKONKWO, Adaeze - stitches out": so records list who is looked after; one at work has a word of work beside. */
function isAsRecorded(source: Annotated, named: NameMention): boolean {
  const { tokens } = source;
  const { form, from, to } = named;
  const [surname, comma, forename] = tokens.slice(from, to);
  const isRecorded =
    form === 'listed' &&
    surname!.casing === 'upper' &&
    surname!.text.length >= SHORTEST_RECORDED &&
    comma?.text === ',' &&
    forename?.casing === 'title' &&
    isForename(forename.text);
  return isRecorded && !isAuthor(source, named) && staffWeight(source, named) === 0;
}

/** Decides by the words around a name, nearest first. */
export function roleOf(source: Annotated, named: NameMention): NamedRole {
  const staff = staffWeight(source, named);
  const patient =
    cueWeight(source, named, PATIENT, 0.5) +
    healthNear(source, named) +
    priorOf(source, named) +
    ownsCare(source, named) +
    (isInList(source, named.from) ? LISTED : 0);
  if (named.form === 'full' && named.strength >= 2 && staff === 0 && patient === 0 && hasIllness(source))
    return 'patient';
  if (staff >= patient) return staff > 0 ? 'staff' : 'unclear';
  if (named.form === 'single') return isSinglePatient(source, named, patient) ? 'patient' : 'unclear';
  return patient < LEAST[named.form] + (named.strength < 2 ? 1 : 0) ? 'unclear' : 'patient';
}

/** How much the words around a name speak for somebody at work. */
function staffWeight(source: Annotated, named: NameMention): number {
  return (
    cueWeight(source, named, STAFF, 0) +
    (isRoleBeside(source, named) ? 4 : 0) +
    (isActing(source, named) ? 6 : 0) +
    (isRota(source) ? 6 : 0)
  );
}

/** "In Y Talbot", "outside Yr Hen Felin": the Welsh article before a pub or a house, and nobody's initial. */
function isWelshPlace({ tokens }: Annotated, { from }: NameMention): boolean {
  return (
    ['y', 'yr'].includes(tokens[from]!.text) &&
    ['in', 'at', 'outside', 'near', 'behind', 'opposite', 'to'].includes(tokens[from - 1]?.text ?? '')
  );
}

/** A lone name is a patient's only beside words of care; one that no list holds only beside a bed. */
function isSinglePatient(source: Annotated, named: NameMention, patient: number): boolean {
  if (isWardOfBed(source, named.from)) return false;
  const behind = source.tokens.slice(named.to, named.to + NEAR + 1);
  const beside =
    isInNumber(source, named.to) ||
    (named.strength >= 2 && isInList(source, named.from)) ||
    BEDSIDE.test(source.tokens[named.from - 1]?.text ?? '') ||
    behind.some(
      ({ text }, step) =>
        (step === 0 && BEDSIDE.test(text)) || (BED.has(text) && /\d/.test(behind[step + 1]?.text ?? '')),
    );
  if (named.strength < 2) return beside;
  return beside || (patient >= LEAST.single && healthNear(source, named) >= 1);
}

/** "Baby Nakamura", "Twin Hussain". */
const NEWBORN = new Set(['baby', 'twin', 'triplet']);

/** How much the form itself speaks for a patient: clinicians are called Dr, or by their first names. */
function priorOf(source: Annotated, { form, from }: NameMention): number {
  const before = source.tokens[from - 1];
  const label = before?.text === ':' ? source.tokens[from - 2] : before;
  const labelled = label !== undefined && LABELS.has(label.text) ? 5 : 0;
  if (form === 'titled') return labelled + (NEWBORN.has(source.tokens[from]!.text) ? 5 : 2);
  return labelled + (form === 'listed' ? 1 : 0);
}

/** Cues in the same sentence: three for one that touches the name, two near it, a half further away. */
function cueWeight(source: Annotated, named: NameMention, cues: PhraseBook<true>, afar: number): number {
  const { tokens, sentenceOf } = source;
  const sentence = sentenceOf[named.from];
  let weight = 0;
  let far = 0;
  let index = named.from;
  while (index > 0 && sentenceOf[index - 1] === sentence && named.from - index < WINDOW) index -= 1;
  while (index < tokens.length && sentenceOf[index] === sentence && index - named.to < WINDOW) {
    if (index >= named.from && index < named.to) {
      index = named.to;
      continue;
    }
    const match = cues.at(tokens, index);
    if (match !== undefined && !(match.from < named.to && match.to > named.from)) {
      const distance = distanceOf(match, named);
      if (match.to - match.from === 1 && FAINT.has(tokens[match.from]!.text))
        weight += distance === 0 ? 1 : 0;
      else if (distance === 0) weight += 3;
      else if (distance <= NEAR) weight += 2;
      else far += afar;
    }
    index = match?.to ?? index + 1;
  }
  return weight + Math.min(far, 2);
}

function distanceOf(match: PhraseMatch<true>, named: NameMention): number {
  return match.to <= named.from ? named.from - match.to : match.from - named.to;
}

/** "physio Katarzyna", "Katarzyna, our physio", "Katarzyna (ward clerk)". */
function isRoleBeside({ tokens }: Annotated, named: NameMention): boolean {
  for (let length = 1; length <= 2; length += 1) {
    const before = ROLES.at(tokens, named.from - length < 0 ? 0 : named.from - length);
    if (before?.to === named.from && before.from === named.from - length) return true;
  }
  for (let after = named.to; after < named.to + 4; after += 1) {
    if (ROLES.at(tokens, after) !== undefined) return true;
    if (
      ![',', '(', '-', 'the', 'our', 'is', 'new', 'ward', 'as', '/', 'my', 'their', 'one', 'of'].includes(
        tokens[after]?.text ?? '',
      )
    )
      return false;
  }
  return false;
}

/** "Gwenllian's libre", "Mr Okafor's INR". */
function ownsCare({ tokens, noteAt }: Annotated, named: NameMention): number {
  const clitic = tokens[named.to]?.text === "'s" ? named.to + 1 : -1;
  return clitic > 0 &&
    means(noteAt[clitic], 'care', 'condition', 'weak-care') &&
    !means(noteAt[clitic], 'staff') &&
    !LISTS.has(tokens[clitic]!.text)
    ? 3
    : 0;
}

/** What staff own too. */
const LISTS = new Set(
  list(
    'list, clinic, theatre, theatres, ward, review, report, notes, letter, referral, shift, round, theatre list, mdt, news, bleep, crew, op, surgery',
  ),
);

/** A condition or a word of care in the same sentence speaks for a patient, a little. */
function healthNear({ noteAt, sentenceOf }: Annotated, named: NameMention): number {
  const sentence = sentenceOf[named.from];
  let weight = 0;
  let last: Note | undefined;
  for (let at = Math.max(0, named.from - WINDOW); at < named.to + WINDOW; at += 1) {
    const note = noteAt[at];
    if (note === undefined || note === last || sentenceOf[at] !== sentence) continue;
    last = note;
    if (means(note, 'condition')) weight += 1.5;
    else if (means(note, 'care')) weight += 1;
  }
  return Math.min(weight, 3);
}

/** A condition or a clear word of care anywhere in the message. */
function hasIllness({ notes }: Annotated): boolean {
  return notes.some((note) => means(note, 'condition', 'care'));
}
