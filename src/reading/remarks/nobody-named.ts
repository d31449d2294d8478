import { list } from '../lexicon/list.ts';
import { CUTTING } from './cutting.ts';
import type { Ground } from './remark-of.ts';
import type { Unit } from './unit.ts';

/**
 * Where nobody is named, somebody may be spoken of all the same: by a word that judges ("another numpty left it open") or
 * one for people ("half that desk"). The remark rests on that word, or on the one that weighs most.
 */
export function ofNobodyNamed(units: readonly Unit[], heaviest: number): Ground | undefined {
  const spoken = units.findIndex(
    ({ kind, text, quoted }) => kind === 'word' && !quoted && (CUTTING.judging.has(text) || PEOPLE.has(text)),
  );
  const at = heaviest === -1 ? spoken : heaviest;
  return spoken === -1 ? undefined : { kind: 'belittling', from: at, to: at + 1, target: null };
}
/** Words by which people are spoken of, and where they sit or lie. */
const PEOPLE = new Set(
  list(
    `people, folk, folks, person, everyone, everybody, anyone, anybody, nobody, someone, somebody, who, whose, lot, team, crew, gang,
    bunch, pack, crowd, brigade, mob, office, department, dept, intake, grads, graduates, desk, station, college, trust, firm, home, agency,
    bed, room, cubicle, bay, side, resus, nights, days, weekends, boy, girl, man, woman, lady, lad, lass, lads, lasses, lassie, bloke, guy, kid, kids,
    child, boys, girls, men, women, gays, yous, ya, yer, pal, mate, love, sunshine, darling, hen, sir, madam, genius, geniuses, expert,
    leader, ones, those`,
  ),
);
