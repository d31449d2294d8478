import { PhraseBook } from '../../text/phrases.ts';
import { CARE_WORDS, WEAK_CARE_WORDS } from './clinical.ts';
import { COMMUNITIES } from './communities.ts';
import { CONDITIONS } from './conditions.ts';
import { OCCUPATIONS, PUBLIC_ROLES } from './occupations.ts';
import { ACQUAINTANCES, PERSON_WORDS, RELATIONS, STAFF_ROLES } from './people.ts';
import {
  EVENTS,
  EVERYDAY_VENUES,
  FAMILY_STORIES,
  HAZARDS,
  HURTS,
  MECHANISMS,
  PUBLICITY,
  PURSUITS,
  UNIQUENESS,
  VENUES,
} from './stories.ts';
import { list } from './list.ts';
import { AREAS, UNITS } from './whereabouts.ts';

/** What a phrase may stand for. A phrase may have several meanings. */
export type Meaning =
  | 'person'
  | 'relation'
  | 'staff'
  | 'acquaintance'
  | 'occupation'
  | 'public-role'
  | 'condition'
  | 'care'
  | 'weak-care'
  | 'event'
  | 'publicity'
  | 'uniqueness'
  | 'mechanism'
  | 'hazard'
  | 'hurt'
  | 'pursuit'
  | 'family-story'
  | 'venue'
  | 'everyday-venue'
  | 'ethnicity'
  | 'faith'
  | 'community'
  | 'language'
  | 'area'
  | 'unit'
  /** A ward of this hospital by its name, and somebody by what everybody here calls them: the policy file says so. */
  | 'own-ward'
  | 'known-here';

/** One meaning of a phrase, with what the reckoning needs of it. */
export interface Sense {
  readonly meaning: Meaning;
  /** Which class it belongs to in the population figures, or the phrase itself. */
  readonly key: string;
  readonly sex: 'f' | 'm' | null;
  /** Ages in years, for words such as "toddler". */
  readonly ages: readonly [number, number] | null;
}

/** Abbreviations that are ordinary words unless they are written in capitals. */
export const CAPITALS_ONLY = new Set(
  list(
    'as, all, pet, top, arm, ten, pan, gist, hi, ms, us, it, ep, es, cs, ca, pa, pe, eb, oi, sp, ra, ld, ad, as, gas, mg, hug, cap, hap, aids, map, ward, dx, rip, met, ac, cp, pd, hd, hg, fy, pod, ocd, fit, wi, am, td, lac, sp',
  ),
);

const senses = new Map<string, Sense[]>();
function add(meaning: Meaning, phrases: Iterable<string>, about: Partial<Omit<Sense, 'meaning'>> = {}): void {
  for (const phrase of phrases) {
    const known = senses.get(phrase);
    const sense = { meaning, key: about.key ?? phrase, sex: about.sex ?? null, ages: about.ages ?? null };
    if (known === undefined) senses.set(phrase, [sense]);
    else if (!known.some((other) => other.meaning === meaning)) known.push(sense);
  }
}

for (const [words, sex, from, to] of PERSON_WORDS) add('person', list(words), { sex, ages: [from, to] });
add('relation', RELATIONS);
add('staff', STAFF_ROLES);
add(
  'staff',
  STAFF_ROLES.map((role) => (/[a-z]$/.test(role) ? `${role}s` : role)),
);
add('acquaintance', ACQUAINTANCES);
// Rarest first: a phrase listed twice keeps the more telling class.
for (const [key, words] of OCCUPATIONS.toReversed()) add('occupation', words, { key });
add('public-role', PUBLIC_ROLES);
for (const [key, sex, words] of CONDITIONS.toReversed()) add('condition', words, { key, sex });
for (const word of CARE_WORDS) add(WEAK_CARE_WORDS.has(word) ? 'weak-care' : 'care', [word]);
add('event', EVENTS);
add('publicity', PUBLICITY);
add('uniqueness', UNIQUENESS);
add('mechanism', MECHANISMS);
add('pursuit', PURSUITS);
add('family-story', FAMILY_STORIES);
add('hazard', HAZARDS);
add('hurt', HURTS);
add('everyday-venue', EVERYDAY_VENUES);
add('venue', VENUES);
for (const [key, kind, words] of COMMUNITIES) add(kind, words, { key });
for (const [people, names] of AREAS) add('area', names, { key: String(people) });
add('unit', UNITS);

/** Every phrase that a message about a patient may hold, with its meanings. */
export const WORLD = new PhraseBook<readonly Sense[]>(senses);
