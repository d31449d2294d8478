import { FAMILIAR_NAMES, WORD_NAMES } from './lexicon/everyday-names.ts';
import { list } from './lexicon/list.ts';
import { PLACES } from './lexicon/places.ts';
import { isEnglishWord, isListedNameWord } from './lexicon/words.ts';
import { tokenize } from '../text/tokens.ts';

/** Words in a file's name that make it no picture of a patient: staff, teaching, celebrations, documents. */
const HARMLESS = new Set(
  list(
    `dr, doctor, prof, professor, nurse, sister, matron, consultant, staff, team, colleague, slide, slides, lecture, talk, teaching, seminar, poster, handout, cv, certificate, cert, rota, roster, headshot, portrait, profile, avatar, logo, banner, flyer, leaflet, diagram, figure, fig, chart, graph, table, meme, gif, emoji, sticker, guideline, guidelines, protocol, pathway, policy, award, prize, invite, invitation, agenda, minutes, menu, map, leaving, leavers, farewell, party, wedding, birthday, retirement, christmas, xmas, baby, shower, holiday, trip, marathon, run, walk, bake, cake, quiz, selfie, linkedin, author, authors, et, paper, trial, memorial, syndrome, disease, sign, score, classification, manoeuvre, test, scale, criteria, instagram, twitter, facebook`,
  ),
);
/** Words that say a patient is shown. */
const CLINICAL = new Set(
  list(
    `patient, pt, wristband, wound, rash, ulcer, lesion, scan, ct, mri, xray, xr, cxr, axr, ecg, ekg, echo, uss, ultrasound, bloods, results, notes, chart, drug, kardex, obs, letter, referral, dob, nhs, mrn, hosp, bed, bay, ward, clinic, admission, discharge, biopsy, histology, fundus, retina, mole, burn, fracture, postop, preop, theatre, foot, leg, hand, skin, stoma, drain`,
  ),
);
const TITLES = new Set(['mrs', 'mr', 'miss', 'ms', 'mx', 'master']);

/** A file's name as words with capitals: "wristband_mrsOkafor.jpg" gives "Wristband Mrs Okafor". */
export function wordsOfFileName(name: string): string {
  return name
    .slice(0, 300)
    .replace(/\.\w{1,5}$/, '')
    .replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .replaceAll(/[-_.,+()[\]]+/g, ' ')
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => (/^[a-z]/.test(word) ? word.charAt(0).toUpperCase() + word.slice(1) : word))
    .join(' ');
}

/**
 * Whether the words of a file's name name somebody who may be a patient: a title with a name, a given name beside
 * another, or a single name beside a clinical word.
 */
export function namesSomeone(fileName: string): boolean {
  const words = wordsOfFileName(fileName)
    .toLowerCase()
    .split(' ')
    .map((word) => word.replaceAll("'", ''));
  if (words.some((word) => HARMLESS.has(word))) return false;
  const isClinical = words.some((word) => CLINICAL.has(word));
  return words.some((word, at) => {
    const next = words[at + 1] ?? '';
    if (TITLES.has(word)) return /^\p{L}{3,}$/u.test(next) && !CLINICAL.has(next);
    const isPair = mayName(word) && mayName(next) && (FAMILIAR_NAMES.has(word) || FAMILIAR_NAMES.has(next));
    return isPair || (isClinical && isNothingElse(word));
  });
}

/** A given name or a surname, though it may be an ordinary word as well. */
function mayName(word: string): boolean {
  if (word.length < 3 || CLINICAL.has(word)) return false;
  return FAMILIAR_NAMES.has(word) || WORD_NAMES.has(word) || isListedNameWord(word);
}

/** A name that is no word and no place. */
function isNothingElse(word: string): boolean {
  if (word.length < 4 || isEnglishWord(word) || CLINICAL.has(word)) return false;
  return (FAMILIAR_NAMES.has(word) || isListedNameWord(word)) && PLACES.at(tokenize(word), 0) === undefined;
}
