import type { Annotated } from './annotated.ts';
import { readAcquaintances } from './entities/acquaintances.ts';
import { readAddresses } from './entities/addresses.ts';
import { readAges } from './entities/ages.ts';
import { readBeds } from './entities/beds.ts';
import { readBirthDates } from './entities/birth-dates.ts';
import { readCircumstances } from './entities/circumstances.ts';
import { readContacts } from './entities/contacts.ts';
import { readDescriptions } from './entities/descriptions.ts';
import { readHabits } from './entities/habits.ts';
import { readHarms } from './entities/harms.ts';
import { readConditions, readSex } from './entities/health.ts';
import { readHealthNumbers } from './entities/health-numbers.ts';
import { readMedia } from './entities/media.ts';
import { readOnly } from './entities/only.ts';
import { readOfficialNumbers } from './entities/official-numbers.ts';
import { readPlaces } from './entities/places.ts';
import { readStories } from './entities/stories.ts';
import { readTies } from './entities/ties.ts';
import { readTimes } from './entities/times.ts';
import { readVenues } from './entities/venues.ts';
import { patientNames, type Person } from './names/read-names.ts';
import type { Entity } from './patient.ts';

/** Everything that names somebody by itself. */
export function directIdentifiers(source: Annotated, people: readonly Person[]): Entity[] {
  return [
    ...(source.hasFigures ? inFigures(source, people) : []),
    ...readContacts(source),
    ...patientNames(source, people),
  ];
}

/** What cannot be told without a figure. */
function inFigures(source: Annotated, people: readonly Person[]): Entity[] {
  return [
    ...readHealthNumbers(source),
    ...readOfficialNumbers(source),
    ...readBirthDates(source, people),
    ...readAddresses(source),
  ];
}

/** Everything that points at somebody only together with the rest. */
export function quasiIdentifiers(source: Annotated, people: readonly Person[]): Entity[] {
  return [
    ...(source.hasFigures ? readAges(source) : []),
    ...readSex(source),
    ...readPlaces(source, people),
    ...readBeds(source),
    ...readTimes(source),
    ...readConditions(source),
    ...readTies(source, people),
    ...readAcquaintances(source),
    ...readStories(source),
    ...readMedia(source),
    ...readOnly(source),
    ...readHarms(source),
    ...readVenues(source),
    ...readDescriptions(source),
    ...readHabits(source),
    ...readCircumstances(source, people),
  ];
}
