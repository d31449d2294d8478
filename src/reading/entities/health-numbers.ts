import { PhraseBook } from '../../text/phrases.ts';
import type { Token } from '../../text/tokens.ts';
import { means, type Annotated } from '../annotated.ts';
import type { DirectKind, Entity } from '../patient.ts';
import { digitRuns, type DigitRun } from './digit-runs.ts';
import { labelAfter, labelBefore } from './labels.ts';

/** Ten figures that somebody made up on the spot: 1234567890, 0000000000. */
const SAMPLE = /^(?:1234567890|0123456789|(\d)\1{9})$/;

const book = (...labels: string[]) => new PhraseBook(labels.map((label) => [label, true] as const));

const NHS_LABELS = book('nhs', 'nhs no', 'nhs num', 'nhs number', 'nhs #');
const CHI_LABELS = book('chi', 'chi no', 'chi number');
const HC_LABELS = book('h & c', 'h + c', 'h and c', 'hcn', 'hc', 'h & c no', 'health and care');
const LABELLED_BY_OTHERS = book(
  'phone', 'tel', 'mobile', 'mob', 'bleep', 'ext', 'extension', 'fax', 'order', 'ref', 'reference', 'po',
  'job', 'ticket', 'asset', 'serial', 'datix', 'incident', 'invoice', 'meeting', 'pin', 'account', 'acct', 'call', 'ring',
  'doi', 'pmid', 'isbn', 'nct', 'lot', 'batch', 'model', 'ip', 'gtin', 'barcode', 'gmc', 'teams', 'zoom',
); // prettier-ignore

/** What a patient's number stands on or is looked up in. */
const RECORDS = book(
  'systmone', 'emis', 'epr', 'spine', 'record', 'records', 'summary care record', 'request form', 'request', 'sample', 'specimen', 'bottle',
  'label', 'labels', 'wristband', 'letter', 'letters', 'referral', 'bloods', 'reason for visit', 'demographics', 'pacs', 'upload', 'image', 'images', 'dnacpr',
); // prettier-ignore

/** NHS, CHI and Health & Care numbers: ten digits, the last of which checks the others (Mod 11). */
export function readHealthNumbers(source: Annotated): Entity[] {
  const { tokens, notes } = source;
  const onRecord = RECORDS.all(tokens).length > 0;
  const care = onRecord || notes.some((note) => means(note, 'condition', 'care'));
  return digitRuns(tokens).flatMap((run) => {
    const kind = run.digits.length === 10 ? kindOf(tokens, run, { care, onRecord }) : null;
    return kind === null ? [] : [{ kind, direct: true, span: run.span, value: null, pointing: true }];
  });
}

function kindOf(
  tokens: readonly Token[],
  run: DigitRun,
  { care, onRecord }: { readonly care: boolean; readonly onRecord: boolean },
): DirectKind | null {
  const checks = checkDigitFits(run.digits);
  const labelled = (labels: PhraseBook<true>) =>
    labelBefore(tokens, run.from, labels) !== null || labelAfter(tokens, run.to, labels);
  if (labelled(CHI_LABELS)) return 'chi-number';
  if (labelled(HC_LABELS)) return 'health-and-care-number';
  if (labelled(NHS_LABELS)) return checks || !SAMPLE.test(run.digits) ? 'nhs-number' : null;
  if (labelBefore(tokens, run.from, LABELLED_BY_OTHERS) !== null) return null;
  // One in eleven ten-digit numbers passes by chance: a bare one needs the grouping it is printed in, a word of care, or to stand alone.
  const grouped = run.groups.join() === '3,3,4';
  const alone = run.to - run.from === tokens.length;
  if (checks && (grouped || alone || care)) return 'nhs-number';
  // A slip of the finger spoils the check and not the harm: as it is printed, or beside a word of care, it still counts.
  const spaced = grouped && tokens.slice(run.from, run.to).every(({ kind }) => kind === 'number');
  if (!checks)
    return (issued(run.digits) || (grouped && onRecord)) && (spaced || care) && !isDenied(tokens, run.to)
      ? 'nhs-number'
      : null;
  return beginsWithDate(run.digits) && !run.digits.startsWith('00') && run.groups.join() === '6,4'
    ? 'chi-number'
    : null;
}

/** NHS numbers begin with 4, 6 or 7; 9 is for tests, and what people make up. */
function issued(digits: string): boolean {
  return /^[4679]/.test(digits) && !SAMPLE.test(digits);
}

/** "… is not even a valid number". */
function isDenied(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(at, at + 6).some(({ text }) => text === 'valid' || text === 'fake');
}

/** Whether the tenth digit is the Mod 11 check digit of the nine before it. */
export function checkDigitFits(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < 9; index += 1) sum += Number(digits[index]) * (10 - index);
  const check = (11 - (sum % 11)) % 11;
  return check !== 10 && check === Number(digits[9]) && !/^(\d)\1+$/.test(digits);
}

/** A CHI number begins with the date of birth, DDMMYY. */
function beginsWithDate(digits: string): boolean {
  const day = Number(digits.slice(0, 2));
  const month = Number(digits.slice(2, 4));
  return day >= 1 && day <= 31 && month >= 1 && month <= 12;
}
