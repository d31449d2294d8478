import { Derived, type Noted, type Term } from './noted.ts';

/** So many letters are a stem. */
const STEM = 5;
const STEMS = new Derived((word) => word.slice(0, STEM));

/** Notes what a longer word has in common with its kin: how it begins. */
export function noteStem(noted: Noted, term: Term): void {
  if (term.text.length > STEM) noted.row('s', STEMS.of(term));
}
