import type { Span } from '../message.ts';

/** One fact told of a patient. */
export interface Entity {
  /** Such as `nhs-number`, `name`, `age`, `sex`, `place`, `date`, `condition`, `occupation`, `relation`, `uniqueness`. */
  readonly kind: string;
  /** Whether it names a patient by itself. */
  readonly direct: boolean;
  readonly span: Span;
}

/** What a message (with what its thread has told) says of one patient. */
export interface PatientReading {
  readonly entities: readonly Entity[];
}
