import type { Span } from '../message.ts';

/** What a message may be about, besides patients' stories and remarks about people: one for each duty that asks. */
export const MATTER_KINDS = [
  'patient-contact',
  'personal-advice',
  'informal-prescribing',
  'undeclared-interest',
  'unverifiable-claim',
  'speaks-as-clinician',
  'health-talk',
  'patient-talk',
  'copying',
  'heat',
  'private-talk',
  'secret',
] as const;
export type MatterKind = (typeof MATTER_KINDS)[number];

/** One such thing, and the words that say it. */
export interface Matter {
  readonly kind: MatterKind;
  readonly span: Span;
}
