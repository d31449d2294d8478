import type { Annotated } from '../annotated.ts';
import { PhraseBook } from '../../text/phrases.ts';
import { list } from '../lexicon/list.ts';

export const BEDSIDE = /^(?:bed|bay|sr\d*|b\d{1,2}|bed\d{1,2}|resus|cubicle)$/;
export const BED = new Set(['bed', 'bay', 'cubicle', 'sr', 'trolley', 'cot']);

/** "Dr Ames in bed 9": whoever lies in a bed is looked after, whatever they are called. */
export function isInBed({ tokens }: Annotated, at: number): boolean {
  return (
    tokens[at]?.text === 'in' && BED.has(tokens[at + 1]?.text ?? '') && /\d/.test(tokens[at + 2]?.text ?? '')
  );
}

/** "Bed 12 on Lonsdale": what the bed stands on is a ward. */
export function isWardOfBed({ tokens }: Annotated, from: number): boolean {
  return (
    ['on', 'of'].includes(tokens[from - 1]?.text ?? '') &&
    /\d/.test(tokens[from - 2]?.text ?? '') &&
    BED.has(tokens[from - 3]?.text ?? '')
  );
}

const TIMES = new Set(
  list(
    'min, mins, minutes, minute, hr, hrs, hours, days, day, weeks, am, pm, :, %, th, st, nd, rd, for, people, /',
  ),
);

/** "Iman in 14", "Wilf on 6": a bed or a ward by its number. */
export function isInNumber({ tokens }: Annotated, at: number): boolean {
  const number = tokens[at + 1];
  return (
    ['in', 'on', 'from', 'off'].includes(tokens[at]?.text ?? '') &&
    number?.kind === 'number' &&
    number.text.length <= 2 &&
    !TIMES.has(tokens[at + 2]?.text ?? '')
  );
}

const LISTS = new PhraseBook(
  list(
    'post take, outliers, outliers on surg, outliers on medicine, bloods, bloods to chase, jobs, board round, ward round jobs, list order, theatre order, order, running order, to chase, chase, scans to chase, discharges, admissions, home today, for home, dc today, going home, to see, to clerk, sick patients, sick ones, unwell, to review, new patients, new pts, handover, nbm, awaiting scans, for theatre, for ct, cannulas needed',
  ).map((phrase) => [phrase, true] as const),
);
/** A list is announced in the first words of a message. */
const ANNOUNCED = 8;

/** "Post take: Ferreira ?panc, Oyelaran abscess": whoever stands in such a list is looked after. */
export function isInList({ tokens }: Annotated, from: number): boolean {
  const colon = tokens.slice(0, ANNOUNCED).findIndex(({ text }) => text === ':');
  if (colon === -1 || colon > from) return false;
  for (let at = 0; at < colon; at += 1) if (LISTS.at(tokens, at)?.to === colon) return true;
  return false;
}
