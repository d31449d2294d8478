import type { Entity, QuasiKind } from '../reading/patient.ts';

/** A fact; of one that was told earlier the words are not known any more. */
export type Fact = Pick<Entity, 'kind' | 'value' | 'pointing'> & { readonly words?: string };

/** Whether any of these facts is of a kind. */
export function has(facts: readonly Fact[], kind: QuasiKind): boolean {
  return facts.some((fact) => fact.kind === kind);
}
