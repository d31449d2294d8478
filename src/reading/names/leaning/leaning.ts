import type { Annotated } from '../../annotated.ts';
import { ListedFeatures } from '../../noted/listed-features.ts';
import { unpackWeights } from '../../noted/packed-weights.ts';
import { scaledBy, Scales } from '../../noted/scales.ts';
import type { NameMention } from '../mention.ts';
import { noteNaming, ROWS, type Naming } from './features.ts';
import learned from './weights.json' with { type: 'json' };

const SCALES = new Scales(unpackWeights(learned.weights), ROWS);

/** How much each of so many features counts for. */
export const scaleOf = scaledBy(4);

/** From here on somebody who is named is taken to be looked after. */
export const IS_PATIENT = learned.patient;
/** Below this not even a pattern makes somebody one. */
export const IS_STAFF = learned.staff;

type Named = NameMention & { readonly role: string };

/** How far each name leans towards being a patient's (above 0), or that of staff and everybody else (below 0). */
export function leaningsOfNames(source: Annotated, people: readonly Named[]): number[] {
  return namingsOf(source, people).map((naming) => {
    SCALES.empty();
    noteNaming(SCALES, naming);
    return learned.bias + SCALES.sum * scaleOf(SCALES.count);
  });
}

/** The features that are weighed of each name, for the training script. */
export function featuresOfNames(source: Annotated, people: readonly Named[]): (readonly string[])[] {
  return namingsOf(source, people).map((naming) => {
    const listed = new ListedFeatures();
    noteNaming(listed, naming);
    return listed.features;
  });
}

function namingsOf(source: Annotated, people: readonly Named[]): Naming[] {
  const isNamed = Array.from({ length: source.tokens.length }, () => false);
  for (const { from, to } of people) isNamed.fill(true, from, to);
  return people.map((named) => ({ source, named, isNamed }));
}
