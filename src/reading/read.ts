import type { Span } from '../message.ts';
import type { Told } from '../recall/told.ts';
import { readMatters } from './matters/read-matters.ts';
import { readPatients } from './patients.ts';
import type { Reading } from './reading.ts';
import { readRemarks } from './remarks/read-remarks.ts';
import { openSource } from './source.ts';

/** Reads a message, in the light of what its thread and its author have told. */
export type Reader = (text: string, mentions: readonly Span[], told: Told) => Reading;

/** Reads what a message says of patients, of colleagues and of other matters; all look at the same tokens. */
export const read: Reader = (text, mentions, told) => {
  const source = openSource(text, mentions);
  const patients = readPatients(source, told);
  return {
    text,
    mentions,
    ...patients,
    remarks: readRemarks(source),
    matters: readMatters(source, patients.patients.length > 0),
  };
};
