import { DIRECT_KINDS, type DirectKind, type Entity, type QuasiKind } from './patient.ts';

const ALWAYS = new Set<QuasiKind>([
  'publicity',
  'uniqueness',
  'event',
  'mechanism',
  'family-story',
  'community',
  'bed',
  'description',
]);
const POINTING = new Set<QuasiKind>([
  'place',
  'public-role',
  'occupation',
  'venue',
  'hobby',
  'relation',
  'ethnicity',
  'faith',
  'employer',
  'circumstance',
]);

/** Whether a fact is one that people outside the care team know somebody by. Age, sex and illness are not. */
export function isHandle(entity: Pick<Entity, 'kind' | 'value' | 'pointing'>): boolean {
  if (
    DIRECT_KINDS.includes(entity.kind as DirectKind) ||
    entity.value === 'own-family' ||
    entity.value === 'plain'
  )
    return false;
  const kind = entity.kind as QuasiKind;
  return ALWAYS.has(kind) || (entity.pointing && POINTING.has(kind));
}
