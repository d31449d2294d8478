import type { Span } from '../message.ts';
import type { Told } from '../recall/told.ts';
import type { LocalWords } from './local-words.ts';
import type { Signs } from './matters/leaning/features.ts';
import { readMatters } from './matters/read-matters.ts';
import { readPatients } from './patients.ts';
import type { Reading } from './reading.ts';
import { readRemarks } from './remarks/read-remarks.ts';
import { openSource } from './source.ts';

/** Reads a message, in the light of what its thread and its author have told, and of what people here call things. */
export type Reader = (text: string, mentions: readonly Span[], told: Told, local?: LocalWords) => Reading;

/** Reads what a message says of patients, of colleagues and of other matters; all look at the same tokens. */
export const read: Reader = (text, mentions, told, local = null) => {
  const source = openSource(text, mentions, local);
  const patients = readPatients(source, told);
  const remarks = readRemarks(source);
  return { text, mentions, ...patients, remarks, matters: readMatters(source, signsOf(patients, remarks)) };
};

/** What the reading of matters has to know of the rest. */
export function signsOf({ patients }: Pick<Reading, 'patients'>, remarks: Reading['remarks']): Signs {
  return { patient: patients.length > 0, remark: remarks.some(({ turn }) => turn === null) };
}
