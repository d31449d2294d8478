import type { Span } from '../message.ts';
import type { Matter } from './matter.ts';
import type { Continuation, PatientReading } from './patient.ts';
import type { Remark } from './remark.ts';
import type { Telling } from './telling.ts';

/** What a message says: the patients it talks about and the remarks it makes about people. */
export interface Reading {
  /** The message as it was posted; every span counts UTF-16 units of it. */
  readonly text: string;
  /** Where members of the workspace are mentioned. */
  readonly mentions: readonly Span[];
  /** What is told of each real patient, most told first. Empty where nobody real is meant. */
  readonly patients: readonly PatientReading[];
  /** What it would come to beside what its thread told; null where that told of nobody. */
  readonly continuation: Continuation | null;
  readonly remarks: readonly Remark[];
  /** What else it is about that a duty asks of. */
  readonly matters: readonly Matter[];
  /** What the message adds to what its thread tells of a patient. */
  readonly telling: Telling;
}
