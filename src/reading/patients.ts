import { NOTHING_TOLD, type Told } from '../recall/told.ts';
import { annotate, lookUp, sentencesIn } from './annotated.ts';
import { readAnswer } from './answers.ts';
import { readTale, tellingWhole } from './entities/tales.ts';
import { leaningAtFirst } from './first-look/first-look.ts';
import { addedBySay } from './first-look/say.ts';
import { isActed, judgeScene } from './gate.ts';
import { directIdentifiers, quasiIdentifiers } from './identifiers.ts';
import { isHandle } from './handles.ts';
import type { Read } from './leaning/features.ts';
import {
  leaningOf,
  leaningOfThread,
  SAY,
  TELLS_ASKING,
  THREAD_CONFIRMS,
  THREAD_HOLDS_BACK,
  THREAD_HOLDS_BACK_CONFIRMED,
  weightOf,
} from './leaning/leaning.ts';
import { readPeople } from './names/read-names.ts';
import type { Continuation, Entity, PatientReading } from './patient.ts';
import { readScene } from './scene.ts';
import type { Source } from './source.ts';
import { isGuess, isQuestion, readTelling, type Telling } from './telling.ts';
import { featuresOfContinued, weightOfContinued } from './tipping/leaning.ts';
import { LONG, weigh } from './weighing.ts';
import { WEIGHTLESS, type Weight } from './weight.ts';

/** What a message says of patients, and what it adds to its thread. */
export interface PatientsReading {
  readonly patients: readonly PatientReading[];
  readonly continuation: Continuation | null;
  readonly telling: Telling;
}

/**
 * The patients that a message talks about: everything told of one real person, or nothing.
 * @param first how far its bare words lean at a first look, if there was one
 */
export function readPatients(source: Source, told: Told, first: number | null = null): PatientsReading {
  const read = readUnweighed(source, told);
  const { source: annotated, scene, people } = read;
  const weight = isWorthWeighing(read) ? weightOf(read) : WEIGHTLESS;
  const alone = leaningOf(weight) + addedBySay(SAY, first);
  const thread = leaningOfThread(told.weight, weight);
  const { gate, direct, quasi, asAWhole } =
    told.nobody && !told.elsewhere
      ? { ...read, gate: NOBODY, asAWhole: null }
      : weigh(read, told, { alone, thread });
  const alreadyTells = told === NOTHING_TOLD && alone >= TELLS_ASKING;
  const guess = (told.byOthers && isQuestion(annotated)) || (isGuess(annotated) && !alreadyTells);
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
  const tellsAlone = gate.quasi && !guess;
  const continuation = isContinued(told, telling)
    ? {
        weight: weightOfContinued({ read, told, telling, thread, alone: leaningAlone(weight) }),
        patient: completedBy(read, told, telling, facts),
      }
    : null;
  const entities = [...(gate.direct ? direct : []), ...(before !== null ? facts : tellsAlone ? quasi : [])];
  const whole = guess || direct.length > 0 ? null : asAWhole;
  if (entities.length === 0 && before === null && whole === null)
    return { patients: told === NOTHING_TOLD ? inOneSentence(read) : [], continuation, telling };
  const patient: PatientReading = {
    entities: entities.toSorted((a, b) => a.span[0] - b.span[0]),
    hints: before === null ? [] : facts.slice(quasi.length),
    alone: tellsAlone,
    before,
    confirmed: telling.confirms ? told.guesses : [],
    completes: false,
    asAWhole: whole,
  };
  return { patients: [patient], continuation, telling };
}

/**
 * In a long text one sentence may give away whose it is, though the rest is as dry as any lesson: "… No fever. In last
 * night after the tram crash". Such a sentence is read by itself, like one of a thread that speaks of care.
 */
function inOneSentence({ source, scene, quasi }: Read): readonly PatientReading[] {
  if (source.tokens.length <= LONG || isActed(scene) || scene.cues.cohort >= 1) return [];
  const handles = quasi.filter(isHandle);
  for (const tokens of sentencesIn(source)) {
    const [start, end] = [tokens[0]!.span[0], tokens.at(-1)!.span[1]];
    if (!handles.some(({ span }) => span[0] >= start && span[1] <= end)) continue;
    const told = { ...NOTHING_TOLD, health: scene.health };
    const { patients } = readPatients({ ...source, tokens }, told, leaningAtFirst('patients', tokens));
    if (patients.length > 0) return patients.map((patient) => ({ ...patient, alone: true, before: null }));
  }
  return [];
}

/**
 * Skims a message whose words tell of nobody, for what it says to those that follow it in its thread. Where it goes on
 * with somebody's story a word is enough, and it is read closely after all.
 */
export function skim(source: Source, told: Told, first: number | null): PatientsReading {
  if (isStory(told) && !told.elsewhere) return readPatients(source, told, first);
  const lookedUp = lookUp(source);
  const telling = readTelling(lookedUp, readScene(lookedUp), [], false, WEIGHTLESS);
  if (isStory(told) && telling.returns) return readPatients(source, told, first);
  return { patients: [], continuation: null, telling };
}

/** Whether anything was told of somebody. */
function isStory({ attributes, guesses, health }: Told): boolean {
  return attributes.length + guesses.length > 0 || health;
}

/** Whether a message stands in a thread that somebody real may be told of in. */
function isContinued(told: Told, telling: Telling): boolean {
  return told !== NOTHING_TOLD && !told.elsewhere && !told.nobody && !telling.nobody;
}

/** The patient of the thread with all that a message tells; where no word tells anything, by the message as a whole. */
function completedBy(
  { source, people, direct, quasi }: Read,
  told: Told,
  telling: Telling,
  facts: readonly Entity[],
): PatientReading {
  const tale = unlessTold(readTale(source, people, [...direct, ...quasi]), facts);
  const hints = tale.length + facts.filter(isHandle).length > 0 ? tale : [tellingWhole(source)];
  return {
    entities: [...facts, ...hints].toSorted((a, b) => a.span[0] - b.span[0]),
    hints,
    alone: false,
    before: told.attributes,
    confirmed: telling.confirms ? told.guesses : [],
    completes: false,
    asAWhole: null,
  };
}

/** The features of a message of a thread, for the training script; null where it stands in none. */
export function featuresInThread(source: Source, told: Told): readonly string[] | null {
  const read = readUnweighed(source, told);
  const { telling } = readPatients(source, told);
  if (!isContinued(told, telling)) return null;
  const weight = isWorthWeighing(read) ? weightOf(read) : WEIGHTLESS;
  const thread = leaningOfThread(told.weight, weight);
  return featuresOfContinued({ read, told, telling, thread, alone: leaningAlone(weight) });
}

/** How far a message of a thread leans without it; null where nothing in it was weighed. */
function leaningAlone(weight: Weight): number | null {
  return weight === WEIGHTLESS ? null : leaningOf(weight);
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

/** A teaching thread stays one. */
const NOBODY = { direct: false, quasi: false };

/** What the thread told, if this message adds to it or confirms a guess about the same person. */
function carriedOn(told: Told, telling: Telling, quasi: readonly Entity[]): PatientReading['before'] {
  if (!isStory(told) || told.nobody || telling.nobody || telling.anew || isOtherPerson(told, quasi))
    return null;
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
