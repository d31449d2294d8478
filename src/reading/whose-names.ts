import type { Read } from './leaning/features.ts';
import { IS_PATIENT, IS_STAFF, leaningsOfNames } from './names/leaning/leaning.ts';
import { isMedicallyShaped } from './lexicon/medical-shapes.ts';
import { nameOf, type Person } from './names/read-names.ts';
import type { Entity } from './patient.ts';

/** Whose the names of a message are, by what stands around each. */
export interface WhoseNames {
  readonly ofPatients: readonly Entity[];
  /** Where those begin that are certainly nobody's who is looked after. */
  readonly ofOthers: ReadonlySet<number>;
}

export const NO_NAMES: WhoseNames = { ofPatients: [], ofOthers: new Set() };

/** What the words of the rules call staff takes more to be a patient after all. */
const DESPITE_RULES = 2;

/** Weighs every name of a message whose role is not settled. */
export function weighNames({ source, people }: Pick<Read, 'source' | 'people'>): WhoseNames {
  if (people.length === 0) return NO_NAMES;
  const leanings = leaningsOfNames(source, people);
  const named = people
    .map((person, index) => ({ ...person, leaning: leanings[index]! }))
    .filter(({ form, settled }) => form !== 'initials' && !settled);
  return {
    ofPatients: named
      .filter((person) => isNameAtAll(source, person))
      .filter(({ role, leaning }) => leaning >= IS_PATIENT + (role === 'staff' ? DESPITE_RULES : 0))
      .map(nameOf),
    ofOthers: new Set(named.filter(({ leaning }) => leaning < IS_STAFF).map(({ span }) => span[0])),
  };
}

/** The shortest surname that no list holds; shorter words with a capital are mostly abbreviations. */
const SHORTEST = 4;

/** Whether what no list holds looks like a name at all: "Twizell", not "Calciphylaxis" or "Rh". */
function isNameAtAll({ tokens }: Read['source'], { form, strength, from }: Person): boolean {
  const { text } = tokens[from]!;
  return strength >= 2 || form !== 'single' || (text.length >= SHORTEST && !isMedicallyShaped(text));
}

/** The facts that say who somebody is, with the names of patients and without everybody else's. */
export function besideNames(
  direct: readonly Entity[],
  { ofPatients, ofOthers }: WhoseNames,
): readonly Entity[] {
  const told = new Set(direct.map(({ span }) => span[0]));
  return [
    ...direct.filter(({ kind, span }) => kind !== 'name' || !ofOthers.has(span[0])),
    ...ofPatients.filter(({ span }) => !told.has(span[0])),
  ].toSorted((a, b) => a.span[0] - b.span[0]);
}
