import { INSULTS } from './lexicon/insults.ts';
import type { Ground } from './remark-of.ts';
import { nearest } from './signs.ts';
import type { Unit } from './unit.ts';

/** What people are called; such a word is disguised for no other reason. */
const NAMES = new Set(INSULTS);

/**
 * What people are called in disguise: "tw*t". An adjective needs somebody near, and so does what may be said of a thing:
 * "this cannula is a b*tch".
 */
export function disguisedInsults(units: readonly Unit[]): Ground[] {
  return units.flatMap(({ disguised, text }, index) => {
    if (!disguised) return [];
    const target = nearest(units, index, index + 1);
    if (target === null && (!NAMES.has(text) || mayBeOfThing(units, index))) return [];
    return [{ kind: 'insult' as const, from: index, to: index + 1, target }];
  });
}

function mayBeOfThing(units: readonly Unit[], at: number): boolean {
  const { sentence } = units[at]!;
  const next = units[at + 1];
  return (
    next?.text === 'of' ||
    next?.kind === 'thing' ||
    units
      .slice(0, at)
      .some(({ sentence: its, kind, text }) => its === sentence && (kind === 'thing' || BEING.has(text)))
  );
}

const BEING = new Set(['is', "'s", 'was', 'are', 'were', 'been']);
