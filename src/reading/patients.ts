import { annotate, type Annotated } from './annotated.ts';
import { readAddresses } from './entities/addresses.ts';
import { readAges } from './entities/ages.ts';
import { readBeds } from './entities/beds.ts';
import { readBirthDates } from './entities/birth-dates.ts';
import { readContacts } from './entities/contacts.ts';
import { readConditions, readSex } from './entities/health.ts';
import { readDescriptions } from './entities/descriptions.ts';
import { readHarms } from './entities/harms.ts';
import { readHealthNumbers } from './entities/health-numbers.ts';
import { readOfficialNumbers } from './entities/official-numbers.ts';
import { readPlaces } from './entities/places.ts';
import { readStories } from './entities/stories.ts';
import { readTies } from './entities/ties.ts';
import { readTimes } from './entities/times.ts';
import { readVenues } from './entities/venues.ts';
import { isSomebody } from './gate.ts';
import { patientNames, readPeople, type Person } from './names/read-names.ts';
import type { Entity, PatientReading } from './patient.ts';
import { readScene } from './scene.ts';
import type { Source } from './source.ts';

/** The patients that a message talks about: everything told of one real person, or nothing. */
export function readPatients(source: Source): readonly PatientReading[] {
  const annotated = annotate(source);
  const scene = readScene(annotated);
  const people = readPeople(annotated);
  const direct = directIdentifiers(annotated, people);
  const told = quasiIdentifiers(annotated, people);
  const gate = isSomebody(annotated, scene, direct, told);
  const entities = [...(gate.direct ? direct : []), ...(gate.quasi ? told : [])];
  return entities.length === 0 ? [] : [{ entities: entities.toSorted((a, b) => a.span[0] - b.span[0]) }];
}

export function directIdentifiers(source: Annotated, people: readonly Person[]): Entity[] {
  return [
    ...readHealthNumbers(source),
    ...readOfficialNumbers(source),
    ...readBirthDates(source),
    ...readAddresses(source),
    ...readContacts(source),
    ...patientNames(source, people),
  ];
}

export function quasiIdentifiers(source: Annotated, people: readonly Person[]): Entity[] {
  return [
    ...readAges(source),
    ...readSex(source),
    ...readPlaces(source, people),
    ...readBeds(source),
    ...readTimes(source),
    ...readConditions(source),
    ...readTies(source, people),
    ...readStories(source),
    ...readHarms(source),
    ...readVenues(source),
    ...readDescriptions(source),
  ];
}
