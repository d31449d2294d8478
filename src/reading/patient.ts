import type { Span } from '../message.ts';
import type { Sum } from './weight.ts';

/** Kinds of fact that name a patient by themselves. */
export const DIRECT_KINDS = [
  'nhs-number',
  'chi-number',
  'health-and-care-number',
  'hospital-number',
  'national-insurance-number',
  'passport-number',
  'name',
  'initials',
  'date-of-birth',
  'postcode',
  'address',
  'phone',
  'email',
  'handle',
  'number-plate',
] as const;
export type DirectKind = (typeof DIRECT_KINDS)[number];

/** Kinds of fact that single a patient out only together with others. */
export const QUASI_KINDS = [
  'age',
  'sex',
  'ethnicity',
  'faith',
  'community',
  'language',
  'place',
  'venue',
  'ward',
  'bed',
  'date',
  'condition',
  'procedure',
  'injury',
  'mechanism',
  'occupation',
  'public-role',
  'employer',
  'relation',
  'family-story',
  'possession',
  'hobby',
  'appearance',
  'description',
  'circumstance',
  'event',
  'publicity',
  'uniqueness',
] as const;
export type QuasiKind = (typeof QUASI_KINDS)[number];

export type EntityKind = DirectKind | QuasiKind;

/** One fact told of a patient. */
export interface Entity {
  readonly kind: EntityKind;
  /** Whether it names a patient by itself. */
  readonly direct: boolean;
  readonly span: Span;
  /**
   * What was said, generalised for reckoning with: an age in years, the key of a place or a condition.
   * Never the words of a direct identifier.
   */
  readonly value: string | number | null;
  /** Whether it is told as one known person's or thing's: "the vicar", "our cleaner", not "a vicar". */
  readonly pointing: boolean;
}

/** What a message says of one patient. */
export interface PatientReading {
  readonly entities: readonly Entity[];
  /** Those of the entities that count only beside what the thread told. */
  readonly hints: readonly Entity[];
  /** Whether this message by itself talks about one real person. */
  readonly alone: boolean;
  /** What the thread told before of the same person, where this message adds to it. */
  readonly before: readonly Pick<Entity, 'kind' | 'value' | 'pointing'>[] | null;
  /** What was guessed before and this message confirms. */
  readonly confirmed: readonly Pick<Entity, 'kind' | 'value' | 'pointing'>[];
  /** Whether this message is taken for the one that completes what the thread told. */
  readonly completes: boolean;
  /** What stands for all that this message tells, where it plainly tells of one person, whatever the figures say. */
  readonly asAWhole: Entity | null;
}

/** What a message of a thread would come to, if it completed what the thread told. */
export interface Continuation {
  /** What speaks for and against that, but for the figures. */
  readonly weight: Sum;
  /** Everything it tells, beside everything that was told. */
  readonly patient: PatientReading;
}
