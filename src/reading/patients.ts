import { NOTHING_TOLD, type Told } from '../recall/told.ts';
import { annotate } from './annotated.ts';
import { readAnswer } from './answers.ts';
import { readTale } from './entities/tales.ts';
import { isContact, isNumber, judgeScene } from './gate.ts';
import { directIdentifiers, quasiIdentifiers } from './identifiers.ts';
import { isHandle } from './handles.ts';
import type { Read } from './leaning/features.ts';
import {
  CONFIRMS,
  HOLDS_BACK,
  HOLDS_BACK_NAMES,
  HOLDS_BACK_SURE,
  IN_LONG_TEXT,
  leaningOf,
  leaningOfThread,
  THREAD_CONFIRMS,
  THREAD_HOLDS_BACK,
  THREAD_HOLDS_BACK_ALONE,
  THREAD_HOLDS_BACK_CONFIRMED,
  THREAD_ALONE,
  WEIGHTLESS,
  weightOf,
  WITHOUT_CARE,
} from './leaning/leaning.ts';
import { namesOfUnclear, readPeople } from './names/read-names.ts';
import type { Entity, PatientReading } from './patient.ts';
import { readScene } from './scene.ts';
import type { Source } from './source.ts';
import { isGuess, isQuestion, readTelling, type Telling } from './telling.ts';

/** What a message says of patients, and what it adds to its thread. */
export interface PatientsReading {
  readonly patients: readonly PatientReading[];
  readonly telling: Telling;
}

/** The patients that a message talks about: everything told of one real person, or nothing. */
export function readPatients(source: Source, told: Told): PatientsReading {
  const read = readUnweighed(source, told);
  const { source: annotated, scene, people } = read;
  const weight = isWorthWeighing(read) ? weightOf(read) : WEIGHTLESS;
  const thread = leaningOfThread(told.weight, weight);
  const { gate, direct, quasi } =
    told.nobody && !told.elsewhere
      ? { ...read, gate: NOBODY }
      : weigh(read, told, { alone: leaningOf(weight), thread });
  const guess = (told.byOthers && isQuestion(annotated)) || isGuess(annotated);
  // A guess and an answer tell by few words: whatever they hint at counts once the thread is about somebody.
  const hints =
    guess || (told.health && thread >= THREAD_CONFIRMS && !isQuestion(annotated))
      ? readTale(annotated, people, [...direct, ...quasi])
      : [];
  const answers = told.health && !guess ? readAnswer(annotated, told.wanted) : [];
  const facts = [...quasi, ...unlessTold(hints, answers), ...unlessTold(answers, quasi)];
  const telling = readTelling(
    annotated,
    scene,
    facts,
    guess && people.some((person) => person.role !== 'staff' && person.strength >= 2),
    weight,
  );
  const confirmed = telling.confirms && told.guesses.some(isHandle);
  const heldBack = thread < (confirmed ? THREAD_HOLDS_BACK_CONFIRMED : THREAD_HOLDS_BACK);
  const before = heldBack ? null : carriedOn(told, telling, facts);
  // A guess in a question tips nothing.
  const alone = gate.quasi && !guess;
  const entities = [...(gate.direct ? direct : []), ...(before !== null ? facts : alone ? quasi : [])];
  if (entities.length === 0 && before === null) return { patients: [], telling };
  const patient: PatientReading = {
    entities: entities.toSorted((a, b) => a.span[0] - b.span[0]),
    hints: before === null ? [] : facts.slice(quasi.length),
    alone,
    before,
    confirmed: telling.confirms ? told.guesses : [],
  };
  return { patients: [patient], telling };
}

/** The facts whose words no other tells already. */
function unlessTold(facts: readonly Entity[], others: readonly Entity[]): Entity[] {
  const starts = new Set(others.map(({ span }) => span[0]));
  return facts.filter(({ span }) => !starts.has(span[0]));
}

/** Whether anything in a message may be told of somebody: most messages need no weighing. */
function isWorthWeighing({ scene, people, direct, quasi }: Read): boolean {
  return scene.health || people.length > 0 || direct.length > 0 || quasi.some(isHandle);
}

/** What the rules alone read, before the message is weighed as a whole. */
export function readUnweighed(source: Source, told: Told = NOTHING_TOLD): Read {
  const annotated = annotate(source);
  const own = readScene(annotated);
  // In a thread about a patient every message is about one, unless it says otherwise.
  const scene = { ...own, health: own.health || (told.health && !told.nobody && !told.elsewhere) };
  const people = readPeople(annotated);
  const direct = directIdentifiers(annotated, people);
  const quoted = quotedSpans(annotated);
  const quasi = quasiIdentifiers(annotated, people).filter(
    (entity) => !quoted.some(([start, end]) => entity.span[0] >= start && entity.span[1] <= end),
  );
  return {
    source: annotated,
    scene,
    speaksOfCare: own.health,
    people,
    direct,
    quasi,
    gate: judgeScene(scene, direct, quasi),
  };
}

/** A text longer than this, in tokens, is no chat: much of it speaks of neither one thing nor the other. */
const LONG = 45;

/** The second opinion: the message as a whole confirms what the rules hinted at, or holds back what they found. */
function weigh(
  read: Read,
  told: Told,
  { alone: leaning, thread }: { readonly alone: number; readonly thread: number },
): Pick<Read, 'gate' | 'direct' | 'quasi'> {
  const { source, scene, people, direct, quasi } = read;
  const isLong = source.tokens.length > LONG;
  // "Prof Ames ran the marathon": without a word of illness a life is told of whoever is named.
  const ofStaff =
    people.some(({ staffTitle, role }) => staffTitle && role === 'staff') &&
    !quasi.some(({ kind, value }) => kind === 'condition' || value === 'colleague');
  // "spoke about it on the telly": what somebody told the public themselves is theirs to tell.
  const toldInPublic = scene.cues.public >= 1 && quasi.some(({ kind }) => kind === 'publicity');
  const gate = {
    direct:
      read.gate.direct &&
      ((leaning >= HOLDS_BACK_NAMES && thread >= THREAD_HOLDS_BACK) || direct.some(isNumber)),
    quasi:
      read.gate.quasi &&
      !ofStaff &&
      !toldInPublic &&
      leaning >= (isOneBed(quasi) || isLong ? HOLDS_BACK_SURE : HOLDS_BACK) &&
      (told.weight.features === 0 || thread >= THREAD_HOLDS_BACK_ALONE),
  };
  // What a thread is about was told before; it is the sum, not this message, that may tell of somebody.
  const carried = told.health && !read.speaksOfCare;
  const placed = new Set(quasi.filter(({ kind }) => kind === 'place').map(({ span }) => span[0]));
  const named =
    direct.length > 0 ? direct : namesOfUnclear(people).filter(({ span }) => !placed.has(span[0]));
  const needed =
    CONFIRMS + (read.speaksOfCare || named.length > 0 ? 0 : WITHOUT_CARE) + (isLong ? IN_LONG_TEXT : 0);
  const astray = told.weight.features > 0 && thread < THREAD_ALONE;
  if (
    leaning < needed ||
    ofStaff ||
    toldInPublic ||
    astray ||
    carried ||
    scene.settled !== null ||
    scene.cues.teaching >= 2
  )
    return { gate, direct, quasi };
  return {
    gate: {
      direct: gate.direct || (named.length > 0 && (read.speaksOfCare || !named.every(isContact))),
      quasi: true,
    },
    direct: named,
    quasi: [...quasi, ...taleOf(source, people, named, quasi)],
  };
}

/** Where somebody is or lives narrows down by itself as far as it can. */
const WHEREABOUTS = new Set<Entity['kind']>(['bed', 'place']);

/** What a confirmed message tells of somebody's life; where no word does so by itself, the fact that points at them. */
function taleOf(
  source: Read['source'],
  people: Read['people'],
  named: readonly Entity[],
  quasi: readonly Entity[],
): Entity[] {
  const tale = readTale(source, people, [...named, ...quasi]);
  const handle = quasi.find((entity) => isHandle(entity) && !WHEREABOUTS.has(entity.kind));
  return tale.length > 0 || named.length > 0 || handle === undefined
    ? tale
    : [{ ...handle, kind: 'circumstance', value: 'tale', pointing: true }];
}

/** A ward, a bed and what befell in it: told as surely as a name. */
function isOneBed(quasi: readonly Entity[]): boolean {
  return ['ward', 'bed', 'condition'].every((kind) => quasi.some((entity) => entity.kind === kind));
}

/** A teaching thread stays one. */
const NOBODY = { direct: false, quasi: false };

/** What the thread told, if this message adds to it or confirms a guess about the same person. */
function carriedOn(told: Told, telling: Telling, quasi: readonly Entity[]): PatientReading['before'] {
  const something = told.attributes.length + told.guesses.length > 0 || told.health;
  if (!something || told.nobody || telling.nobody || telling.anew || isOtherPerson(told, quasi)) return null;
  if (told.elsewhere && !telling.returns) return null;
  // A guess in a question tips nothing; its confirmation does.
  if (telling.asks && told.byOthers && !telling.confirms) return null;
  const confirms = telling.confirms && told.guesses.length > 0;
  const adds = quasi.some(
    (entity) =>
      isHandle(entity) || entity.kind === 'age' || entity.kind === 'date' || entity.kind === 'place',
  );
  // A bed told before is somebody's once something befalls them.
  const befalls =
    told.attributes.some(({ kind }) => kind === 'bed') && quasi.some(({ kind }) => kind === 'condition');
  return (confirms || adds || befalls) && (told.health || telling.health) ? told.attributes : null;
}

/** Two exact ages are two people. */
function isOtherPerson(told: Told, quasi: readonly Entity[]): boolean {
  const ageOf = (facts: readonly Pick<Entity, 'kind' | 'value'>[]) =>
    facts.find((fact) => fact.kind === 'age' && typeof fact.value === 'number')?.value;
  const before = ageOf(told.attributes);
  const now = ageOf(quasi);
  return before !== undefined && now !== undefined && before !== now;
}

/** What stands between double quotation marks is somebody's words, not the author's telling. */
function quotedSpans({ tokens }: Pick<Source, 'tokens'>): (readonly [number, number])[] {
  const marks = tokens.filter((token) => token.text === '"');
  return marks.flatMap((mark, index) => {
    const next = marks[index + 1];
    return index % 2 === 0 && next !== undefined ? [[mark.span[0], next.span[1]] as const] : [];
  });
}
