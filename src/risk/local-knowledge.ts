import { isHandle } from '../reading/handles.ts';
import type { Factor } from './estimate.ts';
import { has, type Fact } from './fact.ts';

const circle = (value: number, label: string): Factor => ({
  label,
  value,
  source:
    'local knowledge: how many people such words bring to a neighbour’s or colleague’s mind (assumption)',
});

/** Local knowledge: what brings one or two people to mind, whatever the census says. */
export function circlesOf(entities: readonly Fact[]): Factor[] {
  const circles: Factor[] = [];
  if (entities.some((entity) => entity.kind === 'name')) circles.push(circle(1, 'a name'));
  const ties = new Set(entities.filter((entity) => entity.kind === 'relation').map((entity) => entity.value));
  if (ties.has('colleague')) circles.push(circle(2, 'relatives of somebody at work'));
  if (ties.has('author')) circles.push(circle(2, 'people of that kind whom the author knows'));
  if (ties.has('local')) circles.push(circle(3, 'relatives of somebody with a public role'));
  if (entities.some(({ value }) => value === 'known-here'))
    circles.push(circle(1, 'somebody whom everybody here knows by that'));
  if (has(entities, 'publicity')) circles.push(circle(2, 'people of whom that was in the news'));
  if (isSingular(entities)) circles.push(circle(1, 'there is only one'));
  if (has(entities, 'bed') && has(entities, 'ward') && has(entities, 'condition'))
    circles.push(circle(1, 'one bed of one ward'));
  return circles;
}

/** "The only one" counts where it is said of what or where. */
function isSingular(entities: readonly Fact[]): boolean {
  if (!has(entities, 'uniqueness')) return false;
  return entities.some(
    (entity) =>
      entity.value === 'somewhere' ||
      entity.kind === 'place' ||
      (isHandle(entity) && entity.kind !== 'uniqueness'),
  );
}
