import type { Annotated } from '../../annotated.ts';
import { listFeatures } from '../../noted/listed-features.ts';
import { scaledBy, Scales } from '../../noted/scales.ts';
import type { Person } from '../read-names.ts';
import { isCalledByForename, noteNaming, ROWS, type Naming } from './features.ts';
import learned from './weights.json' with { type: 'json' };

const SCALES = new Scales(learned.features, ROWS);

/** How much each of so many features counts for. */
export const scaleOf = scaledBy(4);

/** From here on somebody who is named is taken to be looked after. */
export const IS_PATIENT = learned.patient;
/** From here on whoever the rules take for a patient is one, whatever the rest of the message is about. */
export const IS_LIKELY = -1;
/**
 * Below this not even a pattern makes somebody one: a name of one word is a colleague's more often than not, and a
 * forename nearly always.
 */
export function staffBelow(naming: Naming): number {
  if (isCalledByForename(naming)) return IS_PATIENT;
  return naming.named.form === 'single' ? learned.staffByOneWord : learned.staff;
}

/** The names of a message that are weighed: those whose role its shape doesn't settle. */
export function namingsOf(source: Annotated, people: readonly Person[]): Naming[] {
  const isNamed = Array.from({ length: source.tokens.length }, () => false);
  for (const { from, to } of people) isNamed.fill(true, from, to);
  const others = isNamed.filter((is, at) => is && isNamed[at - 1] !== true).length - 1;
  return people
    .filter(({ form, settled }) => form !== 'initials' && !settled)
    .map((named) => ({ source, named, isNamed, others }));
}

/** How far a name leans towards being a patient's (above 0), or that of staff and everybody else (below 0). */
export function leaningOfName(naming: Naming): number {
  const { sum, features } = SCALES.weigh((noted) => {
    noteNaming(noted, naming);
  });
  return learned.bias + sum * scaleOf(features);
}

/** The features that are weighed of it, for the training script. */
export function featuresOfName(naming: Naming): readonly string[] {
  return listFeatures((noted) => {
    noteNaming(noted, naming);
  });
}
