import { PhraseBook, type PhraseMatch } from '../../text/phrases.ts';
import { means, type Annotated, type Note } from '../annotated.ts';
import { list } from '../lexicon/list.ts';
import { STAFF_ROLES } from '../lexicon/people.ts';
import { PATIENT_CUES, STAFF_CUES } from '../lexicon/scenes.ts';
import { isPlaceOrOrganisation } from '../second-opinion.ts';
import type { NameMention } from './mention.ts';

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

/** From here on the words around a name leave no doubt. */
const CLEAR = 2;

/** How much must speak for a patient before a name of each form is taken for one. */
const LEAST: Readonly<Record<NameMention['form'], number>> = {
  titled: 2,
  full: 1,
  listed: 1,
  single: 3,
  initials: 2,
};

/** Decides by the words around a name, nearest first. */
export function roleOf(source: Annotated, named: NameMention): NamedRole {
  if (source.mentions.some(([start, end]) => named.span[0] < end && named.span[1] > start)) return 'staff';
  if (named.staffTitle && isInBed(source, named.to)) return 'patient';
  if (isAuthor(source, named) || named.staffTitle) return 'staff';
  if (named.form === 'single' && (isSpokenTo(source, named) || isOfDepartment(source, named))) return 'staff';
  const staff =
    cueWeight(source, named, STAFF, 0) +
    (isRoleBeside(source, named) ? 4 : 0) +
    (isActing(source, named) ? 6 : 0) +
    (isRota(source) ? 6 : 0);
  const patient =
    cueWeight(source, named, PATIENT, 0.5) +
    healthNear(source, named) +
    priorOf(source, named) +
    ownsCare(source, named);
  if (named.form === 'full' && named.strength >= 2 && staff === 0 && patient === 0 && hasIllness(source))
    return isElsewhere(source, named) ? 'unclear' : 'patient';
  if (staff >= patient) return staff > 0 ? 'staff' : 'unclear';
  if (named.form === 'single') return isSinglePatient(source, named, patient) ? 'patient' : 'unclear';
  if (patient < LEAST[named.form] + (named.strength < 2 ? 1 : 0)) return 'unclear';
  return patient < CLEAR && named.form === 'full' && isElsewhere(source, named) ? 'unclear' : 'patient';
}

/** A second opinion on a name that little speaks for: it may be a place or an institute. */
function isElsewhere({ text, tokens }: Annotated, named: NameMention): boolean {
  const from = tokens[Math.max(0, named.from - NEAR)]!.span[0];
  const to = tokens[Math.min(tokens.length, named.to + NEAR) - 1]!.span[1];
  return isPlaceOrOrganisation(text.slice(...named.span), text.slice(from, to));
}

const BEDSIDE = /^(?:bed|bay|sr\d*|b\d{1,2}|bed\d{1,2}|resus|cubicle)$/;
const BED = new Set(['bed', 'bay', 'cubicle', 'sr', 'trolley', 'cot']);

/** "Dr Ames in bed 9": whoever lies in a bed is looked after, whatever they are called. */
function isInBed({ tokens }: Annotated, at: number): boolean {
  return (
    tokens[at]?.text === 'in' && BED.has(tokens[at + 1]?.text ?? '') && /\d/.test(tokens[at + 2]?.text ?? '')
  );
}

/** A lone name is a patient's only beside words of care; one that no list holds only beside a bed. */
function isSinglePatient(source: Annotated, named: NameMention, patient: number): boolean {
  const behind = source.tokens.slice(named.to, named.to + NEAR + 1);
  const beside =
    isInNumber(source, named.to) ||
    BEDSIDE.test(source.tokens[named.from - 1]?.text ?? '') ||
    behind.some(
      ({ text }, step) =>
        (step === 0 && BEDSIDE.test(text)) || (BED.has(text) && /\d/.test(behind[step + 1]?.text ?? '')),
    );
  if (named.strength < 2) return beside;
  return beside || (patient >= LEAST.single && healthNear(source, named) >= 1);
}

const TIMES = new Set(
  list(
    'min, mins, minutes, minute, hr, hrs, hours, days, day, weeks, am, pm, :, %, th, st, nd, rd, for, people, /',
  ),
);

/** "Iman in 14", "Wilf on 6": a bed or a ward by its number. */
function isInNumber({ tokens }: Annotated, at: number): boolean {
  const number = tokens[at + 1];
  return (
    ['in', 'on', 'from', 'off'].includes(tokens[at]?.text ?? '') &&
    number?.kind === 'number' &&
    number.text.length <= 2 &&
    !TIMES.has(tokens[at + 2]?.text ?? '')
  );
}

/** What a name behind it belongs to: "obs on Elin", "chase Elin", "this is Elin". */
const LEADS_TO_NAME = new Set(
  list(
    'for, to, of, on, with, re, about, from, by, at, in, and, or, &, +, /, -, :, is, was, are, see, saw, seen, chase, review, feed, wash, turn, scan, move, transfer, admit, discharge, clerk, named, called, pt, patient, little, baby, old, poor, our, my, your, his, her, their, dear, lady, gent, gentleman, man, woman, girl, boy, lad, mum, dad, bed, bay, ward, name, not, than, when, if, that, because, cos, but, after, before, until, till, unless, meds, feeds, give, gave, ask, tell, told, ring, call, update, has, had, have, got',
  ),
);
const ENDS = new Set([',', '.', '!', '?', ')']);

/** "that was a good cannula Elin", "not convinced by the plan today Kamila, …": a name that closes what is said to somebody. */
function isSpokenTo({ tokens, sentenceOf }: Annotated, named: NameMention): boolean {
  const before = tokens[named.from - 1];
  const next = tokens[named.to];
  const closes = next === undefined || next.kind === 'break' || next.kind === 'emoji' || ENDS.has(next.text);
  const opens = before === undefined || sentenceOf[named.from - 1] !== sentenceOf[named.from];
  if (opens) return isAsked(tokens, next?.text === ',' ? named.to + 1 : named.to);
  return closes && before.kind === 'word' && !LEADS_TO_NAME.has(before.text);
}

const ASKING = new Set(list('can, could, would, will, are, do, did, have, hope, when, if'));
const THANKING = new Set(list('thanks, thank, ta, cheers, please, pls, plz'));
const YOU = new Set(['you', 'u', 'ur', 'your']);

/** "Sana, can you chase the slot", "Tom thanks for staying": who is asked or thanked works here. */
function isAsked(tokens: Annotated['tokens'], at: number): boolean {
  const first = tokens[at]?.text ?? '';
  return THANKING.has(first) || (ASKING.has(first) && YOU.has(tokens[at + 1]?.text ?? ''));
}

const DEPARTMENTS = new Set(
  list(
    'security, portering, porters, pharmacy, coding, theatres, theatre, it, estates, switch, switchboard, physio, reception, xray, radiology, imaging, labs, lab, hr, admin, preop, payroll, bookings, dispensary, education, postgrad, library, catering, stores, sterile, procurement, transport, ot, dietetics, microbiology, micro, biochem, haematology, histology, mortuary, chaplaincy, recruitment',
  ),
);

/** "Bilal in security", "Shabnam from pharmacy". */
function isOfDepartment({ tokens }: Annotated, named: NameMention): boolean {
  const [link, article] = [tokens[named.to]?.text ?? '', tokens[named.to + 1]?.text ?? ''];
  const where = article === 'the' ? tokens[named.to + 2]?.text : article;
  return ['in', 'from', 'at', 'on'].includes(link) && DEPARTMENTS.has(where ?? '');
}

/** How much the form itself speaks for a patient: clinicians are called Dr, or by their first names. */
function priorOf(source: Annotated, { form, from }: NameMention): number {
  const before = source.tokens[from - 1];
  const label = before?.text === ':' ? source.tokens[from - 2] : before;
  const labelled = label !== undefined && LABELS.has(label.text) ? 5 : 0;
  if (form === 'titled') return labelled + 2;
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

/** "Smith & Hussein 2020", "Okafor et al". */
function isAuthor({ tokens }: Annotated, named: NameMention): boolean {
  const next = tokens[named.to]?.text ?? '';
  const then = tokens[named.to + 1];
  if (next === 'et' && then?.text === 'al') return true;
  const year = [named.to, named.to + 1, named.to + 2, named.to + 3].some((at) =>
    /^(?:19[5-9]\d|20[0-3]\d)$/.test(tokens[at]?.text ?? ''),
  );
  return (
    year &&
    (next === '&' ||
      next === 'and' ||
      next === '(' ||
      /^\d{4}$/.test(next) ||
      tokens[named.from - 1]?.text === '&')
  );
}

/** A condition or a clear word of care anywhere in the message. */
function hasIllness({ notes }: Annotated): boolean {
  return notes.some((note) => means(note, 'condition', 'care'));
}

const ACTS = new Set(
  list(
    'takes, took, taking, runs, ran, leads, led, starts, started, joins, joined, presents, explains, explained, organised, organises, volunteered, covers, covered, swapped, swaps, rostered, rotating, scrubs, said, says, reckons, suggested, suggests, agreed, agrees, reviewed, covering, operating, scrubbed, scrubbing, consenting, teaching, presenting, examining, chairing, supervising, oncall, prescribed, signed, emailed, texted, rang, advises, advised, recommends, recommended',
  ),
);

/** "Mr Sharma said": staff speak, decide and cover; "Mr Sharma says his chest hurts" has a word of illness behind it. */
function isActing({ tokens, noteAt }: Annotated, named: NameMention): boolean {
  const verb = tokens[named.to]?.text === 'has' || tokens[named.to]?.text === 'is' ? named.to + 1 : named.to;
  if (!ACTS.has(tokens[verb]?.text ?? '')) return false;
  const says = ['said', 'says', 'reckons', 'took', 'takes', 'taking', 'started', 'starts', 'ran'].includes(
    tokens[verb]!.text,
  );
  return (
    !says ||
    ![1, 2, 3].some(
      (step) =>
        means(noteAt[verb + step], 'condition') ||
        ['his', 'her', 'he', 'she'].includes(tokens[verb + step]?.text ?? ''),
    )
  );
}

const ROTA = new Set(
  list('nights, days, lates, earlies, rota, cover, oncall, weekend, team, staffing, tonight'),
);

/** "Nights: …": a message that opens so lists who works. */
function isRota({ tokens }: Annotated): boolean {
  return ROTA.has(tokens[0]?.text ?? '') && tokens.slice(1, 4).some((token) => token.text === ':');
}
