import { collect } from './collect.ts';
import { PhraseBook } from '../../text/phrases.ts';
import type { Token } from '../../text/tokens.ts';
import { spanOf, standsBefore, type Annotated } from '../annotated.ts';
import { list } from '../lexicon/list.ts';
import type { DirectKind, Entity } from '../patient.ts';
import { digitRuns } from './digit-runs.ts';
import { labelAfter, labelBefore } from './labels.ts';

const book = (labels: string) => new PhraseBook(list(labels).map((label) => [label, true] as const));
const HOSPITAL = book(
  'patient, pt, px, pid, medical records, sets of notes, set of notes, ed no, ed number, xray no, x ray no, hosp, emis, emis no, systmone, emis number, crn, nomis no, hosp no, hosp num, hosp #, hosp number, hospital no, hospital number, hospital num, hospital id, mrn, hn, unit no, unit number, pas, pas no, pas number, case note, casenote, case notes, casenotes, pt id, patient id, patient no, patient number, patient identifier, record number, medical record, medical record number, k no, district no, district number, local id, epr no, chart no, rxr, wristband, insurance plan, insurance no, policy number, plan id, health plan, health plan number, member id, insurance id, account number, acct, account no, encounter, device id, device serial, beneficiary number, insurance plan number, lab no, lab number, sample no, specimen no, odt no, odt number, donor no, donor number, donor id, ukt no, accession, cad, cad number',
);
const PASSPORT = book(
  'rio, rio no, carenotes, carenotes no, paris no, lorenzo no, social security, social security number, ssn, license number, insurance, ins, prison number, prison no, nomis, service no, service number, army no, army number, armed forces no, regimental number, home office, home office reference, nass ref, crime ref, custody number, ' +
    'passport, passport no, passport number, visa, visa no, brp, arc, arc no, home office ref, driving licence, licence no, driving license, id card',
);
/** Those that stand behind a number too: "0071936 MRN". */
const HOSPITAL_BEHIND = book('mrn, hosp no, hospital no, hospital number, unit no, unit number, emis no');
const INSURANCE = /^[a-z]{2}\d{6}[a-d]$/;
/** A local hospital number: one to three letters and six to eight figures, and perhaps a letter that checks them. */
const LOCAL = /^[a-z]{1,3}\d{6,8}[a-z]?$/;
const TICKETS = new Set([
  'ref',
  'inc',
  'incident',
  'datix',
  'ticket',
  'job',
  'asset',
  'order',
  'po',
  'req',
  'chg',
  'issue',
  'model',
  'serial',
  'batch',
  'lot',
  'version',
  'reg',
  'bleep',
  'doi',
  'pmid',
  'nct',
]);
/** A prison number: a letter, four figures, two letters. */
const PRISON = /^[a-z]\d{4}[a-z]{2}$/;
const YEAR = /^(?:19|20)\d{2}$/;
const SSN = /^\d{3}-\d{2}-\d{4}$/;
const NEW_PLATE = /^[a-z]{2}\d{2}$/;
const PLATE_TAIL = /^[a-z]{3}$/;
const WHOLE_PLATE = /^[a-z]{2}\d{2}[a-z]{3}$/;
const IRISH_PLATE = /^[a-z]{0,2}[iz][a-z]?$/;
const OLD_PLATE = /^[a-z]\d{1,3}[a-z]{3}$/;

/** Hospital, passport and insurance numbers by their labels, and number plates by their shape. */
export function readOfficialNumbers(source: Annotated): Entity[] {
  return [...labelledNumbers(source), ...shapedNumbers(source)];
}

function direct(kind: DirectKind, span: Entity['span']): Entity {
  return { kind, direct: true, span, value: null, pointing: true };
}

/** A number behind a label: at least four figures, letters allowed. */
function labelledNumbers(source: Annotated): Entity[] {
  const { tokens } = source;
  const entities: Entity[] = [];
  const runs = new Map(digitRuns(tokens).map((run) => [run.from, run]));
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index]!;
    if (token.kind !== 'number' && token.kind !== 'mixed') continue;
    const to = runs.get(index)?.to ?? index + 1;
    const figures = (runs.get(index)?.digits ?? token.text).replace(/\D/g, '').length;
    if (figures < 4) continue;
    const from = lettersBefore(tokens, index);
    const long = figures >= 6;
    if (
      labelBefore(tokens, from, HOSPITAL) !== null ||
      labelAfter(tokens, to, HOSPITAL_BEHIND) ||
      (long && labelInSentence(source, from, HOSPITAL))
    )
      entities.push(direct('hospital-number', spanOf(tokens, from, to)));
    else if (
      labelBefore(tokens, from, PASSPORT) !== null ||
      (long && labelInSentence(source, from, PASSPORT))
    )
      entities.push(direct('passport-number', spanOf(tokens, from, to)));
    index = to - 1;
  }
  return entities;
}

/** "UCSF-12345" begins at its letters. */
function lettersBefore(tokens: readonly Token[], at: number): number {
  const dash = tokens[at - 1];
  const letters = tokens[at - 2];
  return (dash?.text === '-' || dash?.text === '/') &&
    !dash.spaced &&
    letters?.kind === 'word' &&
    letters.casing === 'upper'
    ? at - 2
    : at;
}

function shapedNumbers({ tokens, text }: Annotated): Entity[] {
  return collect(tokens, (token, index) => {
    if (token.kind === 'number' && token.text.length === 3 && tokens[index + 4] !== undefined) {
      const span = spanOf(tokens, index, index + 5);
      return SSN.test(text.slice(...span)) ? [direct('national-insurance-number', span)] : [];
    }
    if (
      token.kind === 'word' &&
      token.text.length === 3 &&
      token.casing === 'upper' &&
      IRISH_PLATE.test(token.text)
    ) {
      const tail = tokens[index + 1];
      return tail?.kind === 'number' &&
        tail.text.length >= 3 &&
        tail.text.length <= 4 &&
        !YEAR.test(tail.text)
        ? [direct('number-plate', spanOf(tokens, index, index + 2))]
        : [];
    }
    if (token.kind === 'word' && token.text.length === 2) {
      const spaced = /^\d{2}$/;
      const numbers = [1, 2, 3].every((step) => spaced.test(tokens[index + step]?.text ?? ''));
      const tail = tokens[index + 4];
      return numbers && tail?.kind === 'word' && /^[a-d]$/.test(tail.text)
        ? [direct('national-insurance-number', spanOf(tokens, index, index + 5))]
        : [];
    }
    if (token.kind !== 'mixed') return [];
    if (PRISON.test(token.text) && token.casing === 'upper' && !isTicket(tokens, index))
      return [direct('passport-number', token.span)];
    if (INSURANCE.test(token.text) && token.text.length === 9)
      return [direct('national-insurance-number', token.span)];
    if (LOCAL.test(token.text) && token.casing !== 'lower' && !isTicket(tokens, index))
      return [direct('hospital-number', token.span)];
    const tail = tokens[index + 1];
    if (
      NEW_PLATE.test(token.text) &&
      tail !== undefined &&
      PLATE_TAIL.test(tail.text) &&
      token.casing === 'upper' &&
      tail.casing === 'upper'
    )
      return [direct('number-plate', spanOf(tokens, index, index + 2))];
    if (
      (WHOLE_PLATE.test(token.text) || OLD_PLATE.test(token.text)) &&
      token.text.length >= 6 &&
      token.casing === 'upper'
    )
      return [direct('number-plate', token.span)];
    return [];
  });
}

/** "INC0012345", "ref AB123456": a number of the workplace's own. */
function isTicket(tokens: readonly Token[], at: number): boolean {
  const letters = tokens[at]!.text.replace(/\d/g, '');
  return (
    TICKETS.has(letters) || tokens.slice(Math.max(0, at - 3), at).some((token) => TICKETS.has(token.text))
  );
}

const FAR = 14;

/** "passport number on the overseas form for the ectopic is 533810462". */
function labelInSentence(source: Annotated, at: number, labels: PhraseBook<true>): boolean {
  const { tokens } = source;
  return standsBefore(
    source,
    at,
    FAR,
    (index) => LONG_LABELS.has(tokens[index]!.text) && labels.at(tokens, index) !== undefined,
  );
}

const LONG_LABELS = new Set([
  'passport',
  'hosp',
  'hospital',
  'mrn',
  'casenotes',
  'casenote',
  'patient',
  'pt',
  'wristband',
  'home',
  'nass',
  'prison',
  'custody',
]);
