import { readHealthNumbers } from './entities/health-numbers.ts';
import type { PatientReading } from './patient.ts';
import type { Source } from './source.ts';

/** The patients that a message talks about. */
export function readPatients(source: Source): readonly PatientReading[] {
  const entities = readHealthNumbers(source);
  return entities.length === 0 ? [] : [{ entities }];
}
