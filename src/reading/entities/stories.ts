import { means, senseOf, type Annotated, type Note } from '../annotated.ts';
import type { Entity, QuasiKind } from '../patient.ts';
import type { Meaning } from '../lexicon/world.ts';
import { list } from '../lexicon/list.ts';
import { introductionOf } from './determiners.ts';

/** Meanings that become an entity as they stand, the most telling first: a phrase gives one. */
const TELLING: readonly (readonly [Meaning, QuasiKind])[] = [
  ['known-here', 'public-role'],
  ['publicity', 'publicity'],
  ['uniqueness', 'uniqueness'],
  ['public-role', 'public-role'],
  ['event', 'event'],
  ['mechanism', 'mechanism'],
  ['occupation', 'occupation'],
  ['pursuit', 'hobby'],
  ['family-story', 'family-story'],
  ['venue', 'venue'],
  ['ethnicity', 'ethnicity'],
  ['faith', 'faith'],
  ['community', 'community'],
  ['language', 'language'],
];

/** Occupations, public roles, events, mechanisms, pursuits, venues, communities, news: what life tells of somebody. */
export function readStories(source: Annotated): Entity[] {
  return source.notes.flatMap((note) => {
    const telling = TELLING.find(([meaning]) => means(note, meaning));
    if (telling === undefined) return isStaffOfPlace(source, note) ? [staffOfPlace(note)] : [];
    const [meaning, kind] = telling;
    if (meaning === 'uniqueness' && isMereOrder(source, note)) return [];
    if ((meaning === 'event' || meaning === 'publicity') && isWorkplaceSense(source, note)) return [];
    if (isSpokenTongue(source, note) || (meaning === 'occupation' && isTheirShop(source, note))) return [];
    // "The machine is QC'd at six": a deed, and nobody's calling.
    if (source.tokens[note.to]?.text === "'d") return [];
    const introduction = introductionOf(source, note.from);
    if (introduction === 'own' && meaning !== 'venue') return [];
    const owned = introduction === 'theirs' && source.tokens[note.from - 1]?.text === "'s";
    const pointing =
      introduction === 'known' || owned || (introduction === 'bare' && meaning !== 'mechanism');
    const entity = { kind, direct: false, span: note.span, value: keyOf(note, meaning), pointing };
    const family =
      introduction === 'known' && GROUPS.has(kind) && HOUSEHOLDS.has(source.tokens[note.to]?.text ?? '');
    const household = {
      kind: 'family-story' as const,
      direct: false,
      span: source.tokens[note.to]?.span ?? note.span,
      value: 'family-story',
      pointing: true,
    };
    return family ? [entity, household] : [entity];
  });
}

/** "At the dentist": where somebody is, and not who. */
function isTheirShop({ tokens }: Annotated, note: Note): boolean {
  return tokens[note.from - 1]?.text === 'the' && tokens[note.from - 2]?.text === 'at';
}

/** "Anyone speak Romanian?": a colleague is looked for, and nobody told of. */
function isSpokenTongue({ tokens }: Annotated, note: Note): boolean {
  return (
    ['speak', 'speaks', 'speaking'].includes(tokens[note.from - 1]?.text ?? '') &&
    ['anyone', 'anybody', 'who', 'someone', 'somebody'].includes(tokens[note.from - 2]?.text ?? '')
  );
}

/** The class that the population figures know; a public role's own class of occupation is of no matter. */
function keyOf(note: Note, meaning: Meaning): string {
  return senseOf(note, meaning)?.key ?? meaning;
}

const ORDERED = new Set(
  list(
    'hour, hours, day, days, week, weeks, month, months, year, years, few, time, times, thing, things, line, choice, option, dose, minute, minutes, night, trimester, 24, 48, decade, ones, two, three, one, place, step, question, answer, way, point, side, reason, difference, problem, issue, sentence, part, half, bit, note, slot, appointment, person to, people, to, that, and, who, available, on, on call, reg, sho, f1, consultant, doctor, cons, ct, mri, scanner, machine, working, drug, drugs, treatment, evidence, test, abnormality, finding, symptom, pmh, history, contraindication, cure, drug, medication, sign, clue',
  ),
);

/** "the first 3 months", "the only option": order among things, not among people. */
function isMereOrder({ tokens, places, noteAt }: Annotated, note: Note): boolean {
  const next = tokens[note.to];
  if (next === undefined) return true;
  if (next.kind === 'number' || ORDERED.has(next.text)) return true;
  const bare = ['in', 'from', 'of', 'at'].includes(tokens[note.to - 1]!.text);
  return (
    bare &&
    !places.some((place) => place.from >= note.to && place.from <= note.to + 2) &&
    !means(noteAt[note.to], 'area') &&
    !['the', 'our', 'this'].includes(next.text)
  );
}

/** Words that make "shout" a rescue rather than a call across the ward. */
const SHOUTED = new Set(list('the, that, lifeboat, rescue, this, last, our, his'));
/** "the funeral parlour" is no event. */
const BUSINESS = new Set(['parlour', 'director', 'directors', 'home', 'parlor', 'plan']);
const CALLS = new Set(list('if, out, when, me, us, for'));
const CRASH_KIT = new Set(
  list(
    'calling, called, bleep, bleeped, trolley, trolleys, call, calls, team, bag, bags, bleep, box, cart, drugs, button, section, course, mat, kit',
  ),
);
const NEIGHBOURHOODS = new Set(
  list('village, town, valley, street, island, parish, dale, glen, estate, area, community, pub, road, city'),
);
/** How far the neighbourhood may stand behind "everyone in". */
const NEARBY = 4;

/** "the crash trolley", "the ECHO report", "everyone in that room", "ICU bake off": the workplace's own sense. */
function isWorkplaceSense({ tokens, places }: Annotated, note: Note): boolean {
  const last = tokens[note.to - 1]!;
  if (last.text === 'funeral' && BUSINESS.has(tokens[note.to]?.text ?? '')) return true;
  if (last.text === 'shout')
    return (
      note.from === 0 || !SHOUTED.has(tokens[note.from - 1]!.text) || CALLS.has(tokens[note.to]?.text ?? '')
    );
  if (last.text === 'crash') return CRASH_KIT.has(tokens[note.to]?.text ?? '');
  if (last.text === 'echo') return last.casing === 'upper';
  if (last.text === 'off' && tokens[note.to - 2]?.text !== '-')
    return !['the', 'from', 'on', 'off', "'s", 'won'].includes(tokens[note.from - 1]?.text ?? '');
  if (last.text !== 'in' || tokens[note.to - 2]?.text !== 'everyone') return false;
  return (
    !tokens.slice(note.to, note.to + NEARBY).some(({ text }) => NEIGHBOURHOODS.has(text)) &&
    !places.some((place) => place.from >= note.to && place.from < note.to + NEARBY)
  );
}

const GROUPS = new Set<QuasiKind>(['ethnicity', 'faith', 'community', 'language']);
/** "the Nepalese family": a household of a small community is known to its neighbours. */
const HOUSEHOLDS = new Set(
  list('family, couple, brothers, sisters, household, twins, lads, nuns, monks, community'),
);

/** How far the place may stand behind "pharmacist from the chemist in …". */
const PLACE_WITHIN = 7;

/** Somebody of a health profession told by where they work is a neighbour, not one of the team. */
function isStaffOfPlace(source: Annotated, note: Note): boolean {
  const { tokens, sentenceOf, places } = source;
  const next = tokens[note.to]?.text ?? '';
  if (
    !means(note, 'staff') ||
    introductionOf(source, note.from) !== 'bare' ||
    !['from', 'at', 'in', 'of'].includes(next)
  )
    return false;
  return places.some(
    (place) =>
      place.from > note.to &&
      place.from < note.to + PLACE_WITHIN &&
      sentenceOf[place.from] === sentenceOf[note.from],
  );
}

function staffOfPlace(note: Note): Entity {
  return { kind: 'occupation', direct: false, span: note.span, value: 'skilled-occupation', pointing: true };
}
