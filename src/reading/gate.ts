import { BAY } from './entities/beds.ts';
import { isHandle } from './handles.ts';
import type { Entity, EntityKind } from './patient.ts';
import type { Scene } from './scene.ts';

/** Whether what was read is told of one real person: of its direct identifiers, and of the rest. */
export interface Gate {
  readonly direct: boolean;
  readonly quasi: boolean;
}

/** Numbers name a patient whatever the talk is about; the rest needs somebody to be looked after. */
const NUMBERS = new Set([
  'nhs-number',
  'chi-number',
  'health-and-care-number',
  'hospital-number',
  'date-of-birth',
]);

/** Whether a fact is a number or a date that names a patient whatever the talk is about. */
export function isNumber({ kind }: Entity): boolean {
  return NUMBERS.has(kind);
}

/** Whether a fact is how to reach somebody: without a word of care it is anybody's. */
export function isContact({ kind }: Entity): boolean {
  return kind === 'phone' || kind === 'email' || kind === 'address' || kind === 'postcode';
}

/** Whether a scene is of nobody who is cared for here: a lesson, a paper, what the public was told. */
export function isActed({ settled, cues }: Scene): boolean {
  return settled !== null || cues.teaching + cues.published + cues.public >= 1;
}

/** Decides whose patient is talked about, and whether there is one. In doubt whether anybody real is meant: nobody. */
export function judgeScene(scene: Scene, direct: readonly Entity[], told: readonly Entity[]): Gate {
  const numbers = direct.some(isNumber);
  if (scene.settled !== null) return { direct: false, quasi: false };
  const acted = isActed(scene) || scene.cues.cohort >= 2;
  const quasi = isReal(scene, told);
  return {
    direct:
      numbers ||
      (direct.length > 0 &&
        (scene.health || isContactOfKin(direct, told) || direct.some(({ kind }) => kind === 'initials')) &&
        !acted),
    quasi,
  };
}

/** Kinds that hardly ever stand in talk about nobody. */
const TELLING = new Set<EntityKind>(['relation', 'publicity', 'uniqueness']);

/** What authors tell of themselves as well: "I'm at the dentist in Oban with an abscess". */
const OF_ANYBODY = new Set<EntityKind>(['place', 'condition', 'date', 'venue']);

function isReal(scene: Scene, told: readonly Entity[]): boolean {
  const kinds = new Set(told.filter(isHandle).map((entity) => entity.kind));
  const handles = kinds.size;
  const weight = [...kinds].reduce((sum, kind) => sum + (TELLING.has(kind) ? 2.5 : 1.5), 0);
  // Without a word of illness it takes two telling facts, and no other sort of talk.
  if (handles === 0 || (!scene.health && handles < 3)) return false;
  if (scene.self && told.every(({ kind }) => OF_ANYBODY.has(kind))) return false;
  if (told.every(isOfBay)) return false;
  // A bed by itself is furniture: somebody has to be in it.
  if (
    kinds.size === 1 &&
    kinds.has('bed') &&
    !told.some((entity) => entity.kind === 'condition' || entity.kind === 'sex' || entity.kind === 'age') &&
    !scene.care
  )
    return false;
  const { teaching, published, cohort, guideline, generic, logistics, leisure, public: open } = scene.cues;
  const nobody =
    teaching * 2 + published * 2 + cohort + guideline + generic + logistics + leisure + open * 1.5;
  const tiedTo = (tie: string) => told.some((entity) => entity.kind === 'relation' && entity.value === tie);
  const own = scene.self && tiedTo('own-family') && !tiedTo('author') ? 2.5 : 0;
  return weight > nobody + own;
}

/** "Bay 2 has D&V, gloves please": what a whole bay has points at nobody in it. */
function isOfBay(fact: Entity): boolean {
  return isBay(fact) || fact.kind === 'condition';
}

function isBay({ kind, value }: Entity): boolean {
  return kind === 'bed' && value === BAY;
}

/** "The gout patient in bay 2, he is on colchicine": no more than a bay, an illness and a sex. */
export function isOfOneInBay(told: readonly Entity[]): boolean {
  return told.some(isBay) && told.every((fact) => isOfBay(fact) || fact.kind === 'sex');
}

/** "his wife is on 07700 …": a relative's number, and whose relative is a patient. */
function isContactOfKin(direct: readonly Entity[], told: readonly Entity[]): boolean {
  return direct.some((entity) => entity.kind === 'phone') && tellsOfKin(told);
}

/** Whether somebody's people are told of, whose number may be given then. */
export function tellsOfKin(facts: readonly Pick<Entity, 'kind' | 'value'>[]): boolean {
  return facts.some(({ kind, value }) => kind === 'relation' && value !== 'own-family');
}
