import { collect } from '../entities/collect.ts';
import { means, type Annotated } from '../annotated.ts';
import { list } from '../lexicon/list.ts';
import { CAPITALS_ONLY } from '../lexicon/world.ts';
import { isEnglish } from '../lexicon/words.ts';
import type { DirectKind, Entity } from '../patient.ts';
import { isAged, isAgedWithoutMark } from './aged.ts';
import type { NameMention } from './mention.ts';
import { readMentions } from './mentions.ts';
import { roleOf, settledRoleOf, type NamedRole } from './roles.ts';

/** Somebody named in a message and whether they are a patient. */
export interface Person extends NameMention {
  readonly role: NamedRole;
  /** Whether the shape of the message settles it, so that nothing else has to be weighed. */
  readonly settled: boolean;
}

/** Everybody named in a message, with what the words around them make of them. */
export function readPeople(source: Annotated): Person[] {
  const mentions = readMentions(source).filter((mention) => !isOwnWard(source, mention));
  return mentions.map((mention) => {
    const settled = settledRoleOf(source, mention);
    return { ...mention, role: settled ?? roleOf(source, mention), settled: settled !== null };
  });
}

/** A ward of this hospital that is called after somebody. */
function isOwnWard({ noteAt }: Annotated, { from, to }: NameMention): boolean {
  const note = noteAt[from];
  return means(note, 'own-ward') && note!.from <= from && note!.to >= to;
}

/** The names and initials of patients. */
export function patientNames(source: Annotated, people: readonly Person[]): Entity[] {
  const names = people
    .filter((person) => person.role === 'patient')
    .map((person) => entity(person.form === 'initials' ? 'initials' : 'name', person.span));
  return [...names, ...readInitials(source, people)];
}

/** A name as a fact that says who somebody is. */
export function nameOf({ span }: NameMention): Entity {
  return entity('name', span);
}

/** Names of whom the words around do not say whether they are patients: hints, until the whole message says so. */
export function namesOfUnclear(people: readonly Person[]): Entity[] {
  return people
    .filter(({ role, form, strength }) => role === 'unclear' && (strength >= 2 || form !== 'single'))
    .map(({ span }) => entity('name', span));
}

function entity(kind: DirectKind, span: Entity['span']): Entity {
  return { kind, direct: true, span, value: null, pointing: true };
}

const BEDSIDE = new Set([
  'bed',
  'bay',
  'ward',
  'sr',
  'room',
  'resus',
  'cubicle',
  'trolley',
  'cube',
  'cub',
  'pt',
  'patient',
  'rm',
  'cot',
  'chair',
  'pod',
  'bays',
  'majors',
  'hdu',
  'itu',
]);
/** What stands about a hospital anyway: only one that is numbered has somebody in it. */
const FURNITURE = new Set(['room', 'rm', 'chair', 'bay', 'bays', 'pod', 'ward']);

function isPlaced(behind: Annotated['tokens'][number] | undefined): boolean {
  return (
    behind !== undefined && (behind.kind === 'number' || behind.kind === 'mixed' || behind.text.length === 1)
  );
}
/** "C2", "b11", "sr3"; "d2" is the second day. */
const BED_CODE = /^(?:[abcefw]|bed|sr)\d{1,2}$/;
/** "Kimberley ward": called after somebody or something. */
const NAMED_WARDS = new Set(['ward', 'unit', 'bay']);
/** How far initials may stand from the bed, in tokens. */
const REACH = 4;
/** What may stand between the two; figures number the bed. */
const LINKS = new Set(
  list('in, on, at, from, of, is, our, initials, called, named, room, side, bay, ward, chair'),
);

/** Two or three capitals beside a bed or a ward that abbreviate nothing else: "KO'B, bed 11". */
function readInitials(source: Annotated, people: readonly Person[]): Entity[] {
  const { tokens, noteAt } = source;
  const written = collect(tokens, (token, index) => {
    if (
      token.kind !== 'word' ||
      (token.casing !== 'upper' && token.casing !== 'mixed') ||
      !isAsShortAsInitials(token.text) ||
      means(noteAt[index], 'care', 'weak-care', 'condition', 'staff', 'unit', 'relation', 'person') ||
      CAPITALS_ONLY.has(token.text) ||
      isEnglish(token) ||
      ABBREVIATIONS.has(token.text)
    )
      return [];
    if (people.some((person) => person.form !== 'single' && index >= person.from && index < person.to))
      return [];
    return isAtBedside(source, index) || isAged(source, index + 1) ? [entity('initials', token.span)] : [];
  });
  return [...written, ...readDottedInitials(source)];
}

/** Two letters to four, whatever apostrophes stand between them. */
function isAsShortAsInitials(text: string): boolean {
  const letters = text.replaceAll("'", '').length;
  return letters >= 2 && letters <= 4;
}

function isAtBedside(source: Annotated, from: number, to = from + 1): boolean {
  return hasBedTowards(source, from - 1, -1) || hasBedTowards(source, to, 1);
}

/** Whether a bed is named from here on, with nothing but small words and marks before it in the sentence. */
function hasBedTowards({ tokens, sentenceOf }: Annotated, from: number, step: 1 | -1): boolean {
  for (let at = from; Math.abs(at - from) < REACH; at += step) {
    const token = tokens[at];
    if (token === undefined || sentenceOf[at] !== sentenceOf[from - step]) return false;
    if (BED_CODE.test(token.text)) return true;
    if (BEDSIDE.has(token.text) && (!FURNITURE.has(token.text) || isPlaced(tokens[at + 1]))) return true;
    if (token.casing === 'title' && NAMED_WARDS.has(tokens[at + 1]?.text ?? '')) return true;
    if (token.kind === 'word' && token.text.length > 1 && !LINKS.has(token.text)) return false;
  }
  return false;
}

const PARTS_INITIALS = new Set(['.', '-']);

/** "T.A.", "K. P. N.", "K.L-J" at a bed, or with an age behind. */
function readDottedInitials(source: Annotated): Entity[] {
  const { tokens } = source;
  const isLetter = (at: number) =>
    tokens[at]?.kind === 'word' &&
    tokens[at].text.length === 1 &&
    tokens[at].casing !== 'lower' &&
    PARTS_INITIALS.has(tokens[at + 1]?.text ?? '');
  return collect(tokens, (token, index) => {
    if (!isLetter(index) || isLetter(index - 2)) return [];
    let to = index;
    while (isLetter(to)) to += 2;
    const letter = tokens[to];
    const last =
      letter?.kind === 'word' && letter.text.length === 1 && letter.casing !== 'lower' ? to + 1 : to;
    return last - index >= 3 &&
      (isAtBedside(source, index, last) || isAged(source, last) || isAgedWithoutMark(source, last))
      ? [entity('initials', [token.span[0], tokens[last - 1]!.span[1]])]
      : [];
  });
}

/** Abbreviations of the workplace that stand beside beds and are nobody's initials. */
const ABBREVIATIONS = new Set(
  'pca pcea niv cpap bipap hfno ecmo cvvh crrt tpn peg rig ngt njt picc midline cvc aline art ivi ivabx ivab abx anbx ivt fbc crp bcs gtn mgso4 tiva rsi dsu sdec amu mau sau cdu acc pacu hdu nnu scbu picu gicu cicu nicu ccu asu hasu dtoc mffd mfd eol dnacpr respect tep nok pdd edd tta ttas tto ttos vac cbi isc twoc dre pvr nbm e+d fbal wob sob mobs qds tds prn stat kvo ivf ivig bms abg vbg cbg cxr axr ctpa cth ctkub usskub hols nhs nic coe epr hca rn rgn sn ssn cns anp acp pt ot slt ptot dn hv mdt ept tvn ipc ipct fm ppe vte ews pews rbc wbc fbc lft tft ftsu ftsug lpn scr hiu tacs pacs lacs pocs fu ai si ir hcpc nmc ico pals cqc icb ics hee nhse deanery arcp cct cbd dops sle msf cesr piu sjt mrcp mrcs frca lncc jda jdf slr siri psirf irmer datix esr sim cpd esr ana anca psa hcg amh fsh lh tsh fio ett lma cvp map icp spo rass cam phq gad mmse moca cfs bmi qds tds prn sos stat iv im sc po pr pv sl ng nj peg rig tpn bls ils als rsi dnr tep icd ppm nok poa lpa imca ldn ssw sw amhp cto dols mca dvla gmc rcn rcp bnf cks usa uk eu tv dvd pc it hr pa ceo coo cno md mp pdf ok fyi btw asap eta tbc tba n/a na ba am pm mon tue wed thu fri sat sun jan feb mar apr jun jul aug sep oct nov dec aki htn dm ihd copd ccf uti tia cva mi pe dvt'.split(
    ' ',
  ),
);
