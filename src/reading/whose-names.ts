import { isInPlace } from './annotated.ts';
import type { Read } from './leaning/features.ts';
import { IS_LIKELY, IS_PATIENT, staffBelow, leaningOfName, namingsOf } from './names/leaning/leaning.ts';
import { isCalledByForename } from './names/leaning/features.ts';
import { isMedicallyShaped } from './lexicon/medical-shapes.ts';
import { isEnglish } from './lexicon/words.ts';
import { isWardOfBed } from './names/in-bed.ts';
import { nameOf, type Person } from './names/read-names.ts';
import type { Entity } from './patient.ts';

/** Whose the names of a message are, by what stands around each. */
export interface WhoseNames {
  readonly ofPatients: readonly Entity[];
  /** Where those begin that are certainly nobody's who is looked after. */
  readonly ofOthers: ReadonlySet<number>;
  /** Where those begin that may well be a patient's: where the rules say so, nothing speaks against it. */
  readonly likely: ReadonlySet<number>;
}

export const NO_NAMES: WhoseNames = { ofPatients: [], ofOthers: new Set(), likely: new Set() };

/** What the words of the rules call staff takes more to be a patient after all. */
const DESPITE_RULES = 0.5;
/** And so does a forename alone, by which colleagues are called. */
const BY_FORENAME = 0.6;

/** Weighs every name of a message whose role is not settled. */
export function weighNames({ source, people }: Pick<Read, 'source' | 'people'>): WhoseNames {
  if (people.length === 0) return NO_NAMES;
  const named = namingsOf(source, people).map((naming) => {
    const leaning = leaningOfName(naming);
    const doubt =
      (naming.named.role === 'staff' ? DESPITE_RULES : 0) + (isCalledByForename(naming) ? BY_FORENAME : 0);
    return { ...naming.named, leaning, doubt, isStaff: leaning < staffBelow(naming) };
  });
  return {
    ofPatients: named
      .filter((person) => isNameAtAll(source, person) && !isWardOfBed(source, person.from))
      .filter(({ leaning, doubt }) => leaning >= IS_PATIENT + doubt)
      .map(nameOf),
    ofOthers: new Set(named.filter(({ isStaff }) => isStaff).map(({ span }) => span[0])),
    likely: new Set(named.filter(({ leaning }) => leaning >= IS_LIKELY).map(({ span }) => span[0])),
  };
}

/** The shortest surname that no list holds; shorter words with a capital are mostly abbreviations. */
const SHORTEST = 4;

/** How English and Latin derive words; what opens a sentence so, with its capital, is hardly a surname: "Idiopathic". */
const DERIVED =
  /(?:ings?|ed|isms?|tions?|ments?|ness|ous|ive|[ai]ble|ical|pathic|genic|logy|metry|graphy|ulins?|tonin|amine|idine)$/;

/** Whether what no list holds looks like a name at all: "Twizell", not "Calciphylaxis", "Rh" or "Newquay". */
function isNameAtAll(
  { tokens, places, sentenceOf }: Read['source'],
  { form, strength, from }: Person,
): boolean {
  if (strength >= 2 || form !== 'single') return true;
  const token = tokens[from]!;
  const opens = sentenceOf[from] !== sentenceOf[from - 1];
  return (
    token.text.length >= SHORTEST &&
    !isMedicallyShaped(token.text) &&
    !isInPlace(places, from) &&
    !(opens && (isEnglish(token) || DERIVED.test(token.text)))
  );
}

/** The facts that say who somebody is, with the names of patients and without everybody else's. */
export function besideNames(
  direct: readonly Entity[],
  { ofPatients, ofOthers }: Pick<WhoseNames, 'ofPatients' | 'ofOthers'>,
): readonly Entity[] {
  const told = new Set(direct.map(({ span }) => span[0]));
  return [
    ...direct.filter(({ kind, span }) => kind !== 'name' || !ofOthers.has(span[0])),
    ...ofPatients.filter(({ span }) => !told.has(span[0])),
  ].toSorted((a, b) => a.span[0] - b.span[0]);
}
