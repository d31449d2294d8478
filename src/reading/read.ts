import type { Span } from '../message.ts';
import type { Told } from '../recall/told.ts';
import { lookFirst } from './first-look/first-look.ts';
import type { LocalWords } from './local-words.ts';
import type { Signs } from './matters/leaning/features.ts';
import { readMatters } from './matters/read-matters.ts';
import { skim, readPatients } from './patients.ts';
import type { Reading } from './reading.ts';
import { readRemarks } from './remarks/read-remarks.ts';
import { openSource, type Source } from './source.ts';

/** Reads a message, in the light of what its thread and its author have told, and of what people here call things. */
export type Reader = (text: string, mentions: readonly Span[], told: Told, local?: LocalWords) => Reading;

/**
 * Reads what a message says of patients, of colleagues and of other matters; all look at the same tokens. What a first
 * look finds nothing in is not read closely.
 */
export const read: Reader = (text, mentions, told, local = null) => {
  const source = openSource(text, mentions, local);
  const first = lookFirst(source);
  const readOfPatients = first.patients.isWorth || holdsLocalWords(source) ? readPatients : skim;
  const patients = readOfPatients(source, told, first.patients.leaning);
  const remarks = first.remarks.isWorth ? readRemarks(source) : [];
  const matters = first.matters.isWorth
    ? readMatters(source, signsOf(patients, remarks), first.matters.leaning)
    : [];
  return { text, mentions, ...patients, remarks, matters };
};

/** What people here call things, nobody else has learned. */
function holdsLocalWords({ local, tokens }: Source): boolean {
  return local !== null && local.all(tokens).length > 0;
}

/** What the reading of matters has to know of the rest. */
export function signsOf({ patients }: Pick<Reading, 'patients'>, remarks: Reading['remarks']): Signs {
  return { patient: patients.length > 0, remark: remarks.some(({ turn }) => turn === null) };
}
