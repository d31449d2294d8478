import type { Profile } from '../message.ts';
import { FAMILIAR_NAMES, WORD_NAMES } from './lexicon/everyday-names.ts';
import { list } from './lexicon/list.ts';
import { isEnglishWord, isListedNameWord } from './lexicon/words.ts';

/** What a profile tells those who do not know the person. */
export interface ProfileReading {
  /** Whether it holds a name that somebody could be called by in a register. */
  readonly isNamed: boolean;
  /** Whether it says that a clinician stands behind it. */
  readonly isClinician: boolean;
}

const TITLES = new Set(list('dr, doctor, prof, professor, mr, mrs, ms, miss, mx, sir, dame'));
/** What clinicians call themselves. */
const CLINICIANS = new Set(
  list(
    `dr, doc, docs, doctor, medic, medics, med, reg, registrar, consultant, cons, sho, f1, f2, fy1, fy2, fy, ct1, ct2, imt, st3, st4, st5, st6, gp, gpst, vts, anaesthetist, gasman, surgeon, surg, physician, psychiatrist, paediatrician, paeds, obstetrician, radiologist, pathologist, geriatrician, cardiologist, oncologist, intensivist, neurologist, nurse, rn, rmn, sister, matron, hca, midwife, mw, mwife, spr, str, paramedic, medicine, emergency, icu, itu, nicu, picu, ed, a&e, ae, ent, ortho, orthopod, gynae, obs, pharmacist, pharm, pharmd, physio, physiotherapist, ot, radiographer, dietitian, dentist, optometrist, psychologist, therapist, odp, acp, anp, pa, houseman, intern, trainee, clinical, ward, nightnurse, mbbs, mbchb, mrcp, frcs, mrcgp, frca, mrcpch, mrcpsych, psych, resus, theatre, scrub, stethoscope, scalpel, health visitor, hv, student nurse, medstudent, paeds, paediatrics, anaesthetics, psychiatry, surgery, cardiology, neonatal, oncology`,
  ),
);
/** Words that people put together into a name that is none. */
const NO_NAME = new Set(
  list(
    `anon, anonymous, tired, weary, sleepy, angry, grumpy, happy, sad, lost, wee, big, old, young, mad, the, in, of, on, and, hell, night, nights, day, days, ni, uk, nhs, london, north, south, east, west, ranty, burnt, burntout, exhausted, broken, jaded, secret, hidden, user, account, throwaway, locum, mummy, mammy, daddy, mum, dad, your, friendly, local, rural, junior, senior, just, another, some, not, real, life, world, diaries, tales, thoughts, notes, blog, official, team, club`,
  ),
);

/** Reads a profile; null stays null, since nothing can be said of somebody whom the platform does not show. */
export function readProfile(profile: Profile | null): ProfileReading | null {
  if (profile === null) return null;
  const { displayName, realName, title } = profile;
  const said = [displayName, realName, title].flatMap(wordsOf);
  return {
    isNamed: isName(realName, true) || isName(displayName, false),
    isClinician: said.some(isClinical),
  };
}

/**
 * A surname behind a title, or two words that a name is made of, whatever post is said beside them: "Fiona Abercrombie
 * GP". A word of the dictionary makes a by-name ("Recovery Rita"), but for a surname behind a forename.
 * @param isRegistered whether it is the name that somebody registered, which may be in lower case
 */
function isName(name: string, isRegistered: boolean): boolean {
  const words = wordsOf(name);
  const plain = words.filter((word) => !isTitle(word) && !isClinical(word));
  if (plain.some((word) => NO_NAME.has(word.toLowerCase()) || HAS_FIGURE.test(word))) return false;
  const names = plain.filter((word) => isRegistered || word !== word.toLowerCase());
  const [first, ...others] = names.filter((word) => word.length > 1);
  if (first === undefined) return false;
  if (others.length === 0) return isTitle(words[0]!) && words.length === 2 && mayBeName(first);
  // One word that falls into two is a handle, and seldom somebody's name.
  if (!/\s/u.test(name.trim())) return names.every(isListed);
  if (isRegistered) return names.some(mayBeName);
  return isListed(first) || (mayBeForename(first) && others.every(mayBeName));
}

const HAS_FIGURE = /\d/;
const isTitle = (word: string) => TITLES.has(word.toLowerCase());
const mayBeForename = (word: string) => mayBeName(word) || WORD_NAMES.has(word.toLowerCase());
const mayBeName = (word: string) => isListed(word) || !isEnglishWord(word.toLowerCase());

/** "Nurse88", "FY1" and "OncoOwl" all say what somebody is. */
function isClinical(word: string): boolean {
  const folded = word.toLowerCase();
  return (
    CLINICIANS.has(folded) ||
    CLINICIANS.has(withoutNumber(folded)) ||
    (folded.length > 3 && STEMS.some((stem) => folded.startsWith(stem)))
  );
}

function withoutNumber(word: string): string {
  let end = word.length;
  while (end > 0 && word[end - 1]! >= '0' && word[end - 1]! <= '9') end -= 1;
  return word.slice(0, end);
}

/** How words of clinicians' handles begin; hardly any name begins so. */
const STEMS = list(
  'pharm, physio, onco, cardio, neuro, paed, psych, midwi, anaes, nurs, ortho, derma, gynae, radiol, radiog, surge, paramed, medic, stetho, scrub, crashcall, resus, bleep, dispens, diagnos, hospital, clinic, doctor, consult, registr, obstet, intensiv, emergency, ambulance, shrink, gasman, scalpel, vaccin, hormon, bluelight',
);

const isListed = (word: string) =>
  FAMILIAR_NAMES.has(word.toLowerCase()) || isListedNameWord(word.toLowerCase());

/** The words of a name: parted at anything but letters and apostrophes, and where a small letter meets a capital. */
function wordsOf(name: string): string[] {
  return name
    .normalize('NFC')
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
    .split(/[^\p{L}\p{N}'’&]+/u)
    .filter((word) => word !== '');
}
