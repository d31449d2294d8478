import type { Span } from '../message.ts';
import { NOTHING_TOLD, type Told } from '../recall/told.ts';
import { lookFirst } from './first-look/first-look.ts';
import type { LocalWords } from './local-words.ts';
import type { Signs } from './matters/leaning/features.ts';
import { readMatters } from './matters/read-matters.ts';
import { passOver, readPatients } from './patients.ts';
import type { Reading } from './reading.ts';
import { readRemarks } from './remarks/read-remarks.ts';
import { openSource } from './source.ts';

/** Reads a message, in the light of what its thread and its author have told, and of what people here call things. */
export type Reader = (text: string, mentions: readonly Span[], told: Told, local?: LocalWords) => Reading;

/**
 * Reads what a message says of patients, of colleagues and of other matters; all look at the same tokens. What a first
 * look finds nothing in is not read closely.
 */
export const read: Reader = (text, mentions, told, local = null) => {
  const source = openSource(text, mentions, local);
  const first = lookFirst(source);
  // In a thread a word is enough, and what people here call things nobody else has learned.
  const ofPatients = first.patients || told !== NOTHING_TOLD || (local?.all(source.tokens).length ?? 0) > 0;
  const patients = ofPatients ? readPatients(source, told) : passOver(source);
  const remarks = first.remarks ? readRemarks(source) : [];
  const matters = first.matters ? readMatters(source, signsOf(patients, remarks)) : [];
  return { text, mentions, ...patients, remarks, matters };
};

/** What the reading of matters has to know of the rest. */
export function signsOf({ patients }: Pick<Reading, 'patients'>, remarks: Reading['remarks']): Signs {
  return { patient: patients.length > 0, remark: remarks.some(({ turn }) => turn === null) };
}
