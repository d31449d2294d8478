import { NOTHING_TOLD, type Told } from '../recall/told.ts';
import { readTale, tellingWhole } from './entities/tales.ts';
import { isActed, isContact, isNumber, isOfOneInBay, tellsOfKin } from './gate.ts';
import { isHandle } from './handles.ts';
import type { Read } from './leaning/features.ts';
import {
  CONFIRMS,
  CONFIRMS_IN_THREAD,
  HOLDS_BACK,
  HOLDS_BACK_NAMES,
  HOLDS_BACK_SURE,
  IN_LONG_TEXT,
  TELLS_AS_A_WHOLE,
  THREAD_ALONE,
  THREAD_HOLDS_BACK,
  THREAD_HOLDS_BACK_ALONE,
  WITHOUT_CARE,
  WITHOUT_CARE_IN_THREAD,
} from './leaning/leaning.ts';
import { namesOfUnclear, type Person } from './names/read-names.ts';
import type { Entity } from './patient.ts';
import { besideNames, NO_NAMES, weighNames } from './whose-names.ts';

/** A text longer than this, in tokens, is no chat: much of it speaks of neither one thing nor the other. */
export const LONG = 45;

/** How much further a message has to lean whose only word of care is one of everyday talk as well. */
const HARDLY_CARE = 0.2;

/** How much further a message has to lean where nobody is named and all that is told is how to reach somebody. */
const CONTACT_ALONE = 0.2;

/** What of a reading holds once the message was weighed. */
export interface Weighed extends Pick<Read, 'gate' | 'direct' | 'quasi'> {
  /** What stands for all that it tells, where it plainly tells of one person. */
  readonly asAWhole: Entity | null;
}

/** The second opinion: the message as a whole confirms what the rules hinted at, or holds back what they found. */
export function weigh(
  read: Read,
  told: Told,
  { alone: leaning, thread }: { readonly alone: number; readonly thread: number },
): Weighed {
  const { source, scene, people, quasi } = read;
  const isLong = source.tokens.length > LONG;
  const weighed = weighNames(read);
  const names = isLong ? NO_NAMES : weighed;
  const direct = besideNames(read.direct, names);
  // "Prof Ames ran the marathon": without a word of illness a life is told of whoever is named.
  const ofStaff =
    people.some(({ staffTitle, role }) => staffTitle && role === 'staff') &&
    !quasi.some(({ kind, value }) => kind === 'condition' || value === 'colleague');
  // "spoke about it on the telly": what somebody told the public themselves is theirs to tell.
  const toldInPublic = scene.cues.public >= 1 && quasi.some(({ kind }) => kind === 'publicity');
  // What no clear word of illness stands beside is mostly told of friends, colleagues and outings.
  const unsaid = scene.care || told.health ? 0 : WITHOUT_CARE;
  const gate = {
    direct:
      (names.ofPatients.length > 0 && !isActed(scene)) ||
      (read.gate.direct &&
        direct.length > 0 &&
        (read.speaksOfCare || !direct.every(isContact) || tellsOfKin([...told.attributes, ...quasi])) &&
        ((leaning >= (isOfPatient(read) || scene.care ? HOLDS_BACK_SURE : HOLDS_BACK_NAMES + unsaid) &&
          thread >= THREAD_HOLDS_BACK) ||
          direct.some((entity) => isPlainlyNamed(entity, people, weighed.likely)) ||
          direct.some(isNumber))),
    quasi:
      read.gate.quasi &&
      !ofStaff &&
      !toldInPublic &&
      leaning >= (isOneBed(quasi) || isKnownThere(quasi) || isLong ? HOLDS_BACK_SURE : HOLDS_BACK + unsaid) &&
      (told.weight.features === 0 || thread >= THREAD_HOLDS_BACK_ALONE),
  };
  // What a thread is about was told before; it is the sum, not this message, that may tell of somebody.
  const carried = told.health && !read.speaksOfCare;
  const isOthers = ({ span }: Pick<Entity, 'span'>) => names.ofOthers.has(span[0]);
  const placed = new Set(quasi.filter(({ kind }) => kind === 'place').map(({ span }) => span[0]));
  const named =
    direct.length > 0
      ? direct
      : namesOfUnclear(people).filter((name) => !placed.has(name.span[0]) && !isOthers(name));
  // "Handed over to Nkechi, repeat at 2300": where nothing is told of anybody, whoever is named is the nurse.
  const isAtWork = (person: Person) => isOthers(person) || (quasi.length === 0 && person.role === 'staff');
  const inThread = told !== NOTHING_TOLD;
  const [confirms, withoutCare] = inThread
    ? [CONFIRMS_IN_THREAD, WITHOUT_CARE_IN_THREAD]
    : [CONFIRMS, WITHOUT_CARE];
  const care = read.speaksOfCare ? HARDLY_CARE : withoutCare;
  const needed = confirms + (named.length > 0 || scene.care ? 0 : care) + (isLong ? IN_LONG_TEXT : 0);
  const tells =
    !inThread &&
    (!people.every(isAtWork) || quasi.some(isHandle)) &&
    !quasi.some(isLargePlace) &&
    leaning >= needed + TELLS_AS_A_WHOLE;
  // How to reach somebody is a patient's where care is spoken of, or nobody else is named.
  const isTheirs = read.speaksOfCare || (people.length === 0 && leaning >= needed + CONTACT_ALONE);
  const astray = told.weight.features > 0 && thread < THREAD_ALONE;
  if (
    leaning < needed ||
    ofStaff ||
    toldInPublic ||
    astray ||
    carried ||
    scene.settled !== null ||
    scene.cues.teaching >= 2 ||
    isOfOneInBay(quasi)
  )
    return { gate, direct, quasi, asAWhole: null };
  return {
    gate: {
      direct: gate.direct || (named.length > 0 && (!named.every(isContact) || isTheirs)),
      quasi: true,
    },
    direct: named,
    quasi: [...quasi, ...taleOf(source, people, named, quasi)],
    asAWhole: tells ? tellingWhole(source, quasi.find(isHandle)?.span) : null,
  };
}

/** A patient with a title, a forename and a surname, or an age, and whoever is told by initials or by a made-up name. */
function isPlainlyNamed(
  { kind, span: [start] }: Entity,
  people: readonly Person[],
  likely: ReadonlySet<number>,
): boolean {
  if (kind === 'initials' || kind === 'handle') return true;
  const person = people.find(({ span }) => span[0] === start);
  return (
    kind === 'name' &&
    person?.role === 'patient' &&
    (person.settled ||
      (likely.has(start) && (person.form === 'titled' || (person.form === 'full' && person.strength >= 2))))
  );
}

/** Where somebody is or lives narrows down by itself as far as it can. */
const WHEREABOUTS = new Set<Entity['kind']>(['bed', 'place']);
/** And that there is only one says all that can be said. */
const SAYS_ALL = new Set<Entity['kind']>([...WHEREABOUTS, 'uniqueness']);

/** What a confirmed message tells of somebody's life; where no word does so by itself, the fact that points at them. */
function taleOf(
  source: Read['source'],
  people: Read['people'],
  named: readonly Entity[],
  quasi: readonly Entity[],
): Entity[] {
  const tale = readTale(source, people, [...named, ...quasi]);
  const handle = quasi.find((entity) => isHandle(entity) && !SAYS_ALL.has(entity.kind));
  return tale.length > 0 || named.length > 0 || handle === undefined
    ? tale
    : [{ ...handle, kind: 'circumstance', value: 'tale', pointing: true }];
}

/** More people than this live in a place where not everybody is known by what they do. */
const VILLAGE = 15_000;

/** Where so many live, the figures say more than any leaning. */
function isLargePlace({ kind, value }: Entity): boolean {
  return kind === 'place' && typeof value === 'number' && value > VILLAGE;
}

/** A small place, an illness and something else that points at somebody: a neighbour knows who it is. */
function isKnownThere(quasi: readonly Entity[]): boolean {
  return (
    quasi.some(({ kind, value }) => kind === 'place' && typeof value === 'number' && value <= VILLAGE) &&
    quasi.some(({ kind }) => kind === 'condition') &&
    quasi.some((entity) => isHandle(entity) && !WHEREABOUTS.has(entity.kind))
  );
}

const PATIENTS = new Set(['patient', 'pt', 'pts']);

/** Whether somebody's age is told, or a patient spoken of as one: whoever is named beside it is hardly a colleague. */
function isOfPatient({ quasi, source: { tokens } }: Read): boolean {
  return quasi.some(({ kind }) => kind === 'age') || tokens.some(({ text }) => PATIENTS.has(text));
}

/** A ward, a bed and what befell in it: told as surely as a name. */
function isOneBed(quasi: readonly Entity[]): boolean {
  return ['ward', 'bed', 'condition'].every((kind) => quasi.some((entity) => entity.kind === kind));
}
