import type { Entity, QuasiKind } from '../reading/patient.ts';

/** A fact; of one that was told earlier the words are not known any more. */
export type Fact = Pick<Entity, 'kind' | 'value' | 'pointing'> & { readonly words?: string };

/** Whether any of these facts is of a kind. */
export function has(facts: readonly Fact[], kind: QuasiKind): boolean {
  return facts.some((fact) => fact.kind === kind);
}

/** A fact with the author's words for it, so that what the same words tell twice can be counted once. */
export function inTheirWords({ kind, value, pointing, span: [start, end] }: Entity, text: string): Fact {
  return { kind, value, pointing, words: text.slice(start, end) };
}
