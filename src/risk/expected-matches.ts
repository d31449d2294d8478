import { isHandle } from '../reading/handles.ts';
import type { Entity, QuasiKind } from '../reading/patient.ts';
import type { Reading } from '../reading/reading.ts';
import type { Estimate, Factor, PatientEstimates } from './estimate.ts';
import { has, inTheirWords, type Fact } from './fact.ts';
import { aboutPeople, grouped } from './in-words.ts';
import { circlesOf } from './local-knowledge.ts';
import { basesOf, DEFAULT_COMMUNITY, POLICY_FILE, type Bases, type Community } from './community.ts';
import figures from './population/figures.json' with { type: 'json' };

/** One estimate for each patient of a reading, in the same order. */
export type Estimator = (reading: Reading) => readonly PatientEstimates[];

/** Reckons among the people of one community. */
export interface Reckoner {
  /** How many people fit what is told of each patient. */
  readonly estimate: Estimator;
  /** How many people fit some facts. */
  readonly fits: (facts: readonly Fact[]) => number;
}

export function createReckoner(community: Community = DEFAULT_COMMUNITY): Reckoner {
  const bases = basesOf(community);
  const expected = (facts: readonly Fact[]) => expectedMatches(facts, bases);
  return {
    fits: (facts) => reckon(facts, bases).people,
    estimate: (reading) =>
      reading.patients.map(({ entities, hints, alone, before, confirmed }) => {
        const said = entities.map((entity) => inTheirWords(entity, reading.text));
        const byItself = said.filter((_, index) => !hints.includes(entities[index]!));
        return {
          alone: alone ? expected(byItself) : NOBODY_TO_FIND,
          sum:
            before === null
              ? null
              : { before: expected(before), now: expected([...before, ...confirmed, ...said]) },
        };
      }),
  };
}

/** Where nothing was said that anybody could be found by. */
const NOBODY_TO_FIND: Estimate = {
  expectedMatches: Infinity,
  low: Infinity,
  high: Infinity,
  factors: [],
  sum: 'anybody',
};

/** A label with the author's words that it stands for, so that the sum can be followed. */
function labelled(factor: Factor, fact: Fact | undefined): Factor {
  if (fact?.words === undefined) return factor;
  return { ...factor, label: `${factor.label} “${fact.words}”`, said: `“${fact.words}”` };
}

type FigureKey = Exclude<keyof typeof figures, 'about' | 'countries'>;
/** How far each way the true figure may lie: shares are orders of magnitude. */
const RANGE = 3;

function expectedMatches(entities: readonly Fact[], bases: Bases): Estimate {
  const { people, factors } = reckon(entities, bases);
  if (!Number.isFinite(people)) return NOBODY_TO_FIND;
  return {
    expectedMatches: people,
    low: Math.max(1, people / RANGE),
    high: people * RANGE,
    factors,
    sum: inWords(people, factors),
  };
}

/** The product of the shares, or the circle that local knowledge draws, whichever is smaller. */
function reckon(
  entities: readonly Fact[],
  bases: Bases,
): { readonly people: number; readonly factors: readonly Factor[] } {
  if (!entities.some((entity) => isHandle(entity) || entity.kind === 'name'))
    return { people: Infinity, factors: [] };
  const factors = [base(entities, bases), ...shares(entities)];
  const product = factors.reduce((sum, factor) => sum * factor.value, 1);
  const known = circlesOf(entities);
  return {
    people: Math.max(1, Math.min(product, ...known.map((factor) => factor.value))),
    factors: [...factors, ...known],
  };
}

const figure = (key: string): Factor | null => {
  const found = figures[key as FigureKey];
  return typeof found === 'object' ? found : null;
};

/** The smallest place told of; else the hospital's own people where something points at one of them; else the country. */
function base(entities: readonly Fact[], bases: Bases): Factor {
  const places = entities.filter((entity) => entity.kind === 'place');
  const sizes = places.map((entity) => sizeOf(entity.value, bases));
  const smallest = Math.min(...sizes);
  if (has(entities, 'bed')) return figures.bed;
  if (Number.isFinite(smallest)) {
    const place = places[sizes.indexOf(smallest)];
    const source = sourceOf(place, bases);
    const label = place?.words === undefined ? 'people in that place' : 'people in';
    return labelled({ value: smallest, label, source }, place);
  }
  const kinds = new Set(entities.filter(isHandle).map((entity) => entity.kind));
  return entities.some(pointsHere) || kinds.size >= 2 ? bases.catchment : bases.country;
}

function sourceOf(place: Fact | undefined, { isOwnPlace }: Bases): string {
  if (place?.words !== undefined && isOwnPlace(place.words)) return POLICY_FILE;
  return place?.value === 'unknown'
    ? figures['unknown-place'].source
    : 'GeoNames cities500 (CC BY 4.0); ONS Census 2021';
}

/** About how many live in a place, or are looked after by a hospital; a road has nobody of its own. */
function sizeOf(place: Entity['value'], bases: Bases): number {
  if (typeof place === 'number') return place;
  if (place === 'hospital') return bases.catchment.value;
  return place === 'unknown' ? figures['unknown-place'].value : Infinity;
}

const HERE = new Set<QuasiKind>([
  'event',
  'public-role',
  'venue',
  'ward',
  'bed',
  'publicity',
  'uniqueness',
  'description',
  'hobby',
  'family-story',
  'community',
]);

/** Whether somebody near would know whom it is about: an event, a role, a ward. */
function pointsHere(entity: Fact): boolean {
  if (entity.kind === 'occupation') return entity.pointing && entity.value === 'rare-occupation';
  if (entity.kind === 'mechanism') return entity.pointing;
  if (isTale(entity)) return true;
  return (
    (isHandle(entity) || entity.kind === 'ward') && entity.pointing && HERE.has(entity.kind as QuasiKind)
  );
}

function shares(entities: readonly Fact[]): Factor[] {
  const factors: Factor[] = [];
  const local = entities.some((entity) => entity.kind === 'place' && entity.pointing);
  const add = (key: string, fact: Fact | undefined) => {
    const found = figure(key);
    if (found !== null) factors.push(labelled(found, fact));
  };
  const first = (kind: QuasiKind) => entities.find((entity) => entity.kind === kind);
  const age = first('age');
  if (age !== undefined) add(ageBand(age.value), age);
  const sex = first('sex');
  if (sex !== undefined) add('sex', sex);
  for (const kind of ['occupation', 'ethnicity', 'faith', 'community', 'language'] as const) {
    const told = entities.find(
      (entity) => entity.kind === kind && (kind !== 'occupation' || entity.value !== null),
    );
    if (told !== undefined) add(String(told.value), told);
  }
  for (const kind of HANDLE_SHARES) {
    const told = first(kind);
    if (told !== undefined) add(kind, told);
  }
  for (const entity of entities)
    if (entity.kind === 'circumstance' && !isTale(entity)) add('circumstance', entity);
  const tale = entities.find(isTale);
  if (tale?.value === 'whole') add('whole', undefined);
  const description = figure('description');
  if (tale?.value === 'tale' && description !== null) addTale(factors, labelled(description, tale));
  // A neighbour knows the illness only of somebody whom they can place.
  const rarest = CONDITIONS.map((key) =>
    entities.find((entity) => entity.kind === 'condition' && entity.value === key),
  ).find((condition) => condition !== undefined);
  if (local && rarest !== undefined) add(String(rarest.value), rarest);
  const time = first('date');
  if (time !== undefined && factors.length > 0) add(String(time.value), time);
  return factors;
}

/** What is told of somebody's life, in words of its own or by the message as a whole. */
function isTale({ value }: Fact): boolean {
  return value === 'tale' || value === 'whole';
}

/** The same words are counted once, as the rarer of the two things that they tell. */
function addTale(factors: Factor[], tale: Factor): void {
  const at = factors.findIndex(({ said }) => said !== undefined && said === tale.said);
  if (at === -1) factors.push(tale);
  else if (tale.value < factors[at]!.value) factors[at] = tale;
}

const HANDLE_SHARES = [
  'public-role',
  'mechanism',
  'event',
  'venue',
  'hobby',
  'family-story',
  'description',
] as const;

const CONDITIONS = ['rare-condition', 'serious-condition', 'obstetric-condition', 'common-condition'];

function ageBand(age: Entity['value']): string {
  if (typeof age !== 'number') return 'decade';
  if (age >= 100) return 'centenarian';
  if (age >= 90) return 'very-old-age';
  return age >= 80 ? 'old-age' : 'age';
}

/** "about 3 people: of 3,659 people in “Settle”, “84F”, “vicar”, …"; a word that tells two facts is said once. */
function inWords(people: number, factors: readonly Factor[]): string {
  const [first, ...rest] = factors;
  const steps = [
    first === undefined ? '' : `of ${grouped(first.value)} ${first.label}`,
    ...rest.map(({ said, label }) => said ?? label),
  ];
  return `${aboutPeople(people)}: ${[...new Set(steps)].join(', ')}`;
}
