import type { Unit } from './unit.ts';

/** Whether a unit names somebody in particular who may be remarked upon. */
export function isSomebody({ kind, text, who }: Unit): boolean {
  return kind === 'who' && who !== 'patient' && who !== 'kin' && !INDEFINITE.has(text) && !CROWD.test(text);
}

/** Beings that are nobody in particular. */
const INDEFINITE = new Set(['someone', 'somebody', 'whoever', 'you', 'your', 'u']);
/** "Plenty of people". */
const CROWD = /^(?:plenty|lots|loads|most|many|some|a lot|all sorts)(?: of)? people$/;
