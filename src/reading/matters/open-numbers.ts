import type { Chunk } from './chunks.ts';

/** A secret by its own name: a plain word behind it may be the secret. */
export const NAMED = new Set('password passcode passphrase pwd pw pword pass login logon'.split(' '));
/** Words of numbers that are meant to be known. */
const OPEN_NUMBERS = new Set(
  `bleep bleeps bleeping ext extension ring ringing phone call tel dial number numbers switch fax order product stock supplier catalogue cost budget project course discount voucher
  promo referral icd icd10 snomed opcs read hrg ods postcode post zip nhs mrn dob gmc nmc registration invoice ticket incident datix ref reference job
  helpdesk queries enquiries emergencies emergency switchboard pip dose mg mcg ml units bp hr sats temp crp hb lactate dress colour red blue crash procedure billing diagnosis diagnostic lot batch serial qr source morse error case cpt sku part item asset`.split(
    /\s+/,
  ),
);
/** Places that go by a number, where it stands right behind them: "room 4471". */
const NUMBERED_PLACES = new Set('room bed ward clinic hospital box boxes bay theatre flat house'.split(' '));
/** How far before a number the word stands that says what it is. */
const NEAR = 4;
/** These say so from further off: "ext for the linen room changed to 8092". */
const EXTENSIONS = new Set('ext extn extension bleep bleeps'.split(' '));

/** Whether the number is of a kind that everybody may know: a bleep, a dose, a year, half of a telephone number. */
export function isOpen(
  { text, bracketed }: Chunk,
  before: readonly Chunk[],
  behind: readonly Chunk[],
): boolean {
  const named = before.slice(-NEAR).findLast(({ word }) => OPEN_NUMBERS.has(word) || NAMED.has(word));
  const last = before.at(-1);
  const isYear = /^(?:19|20)\d{2}$/.test(text);
  const isSpanOfYears = /^(?:19|20)\d{2}-(?:(?:19|20)\d{2}|\d{2})$/.test(text);
  return (
    (named !== undefined && OPEN_NUMBERS.has(named.word)) ||
    NUMBERED_PLACES.has(last?.text.toLowerCase() ?? '') ||
    isSpanOfYears ||
    (isYear && bracketed) ||
    before.some(({ word }) => EXTENSIONS.has(word)) ||
    UNITS.has(behind[0]?.word ?? '') ||
    endsTelephone(before) ||
    behind.some(({ word }) => word === 'phone') ||
    (/^\d+$/.test(text) && BEFORE_PHONES.has(last?.word ?? '')) ||
    (behind[0]?.word === 'for' && /^\d{4,5}$/.test(text) && last?.word !== 'to') ||
    (isYear && BEFORE_YEARS.has(last?.word ?? '')) ||
    (/^[012]\d[0-5]\d(?:-[012]\d[0-5]\d)?$/.test(text) &&
      (BEFORE_TIMES.has(last?.word ?? '') || BEHIND_TIMES.has(behind[0]?.word ?? '')))
  );
}
/** "01632 960 0142": what stands before is the rest of a telephone number. */
function endsTelephone(before: readonly Chunk[]): boolean {
  const figures = before.slice(-2).map(({ text }) => text);
  return (
    AREA_CODE.test(figures.at(-1) ?? '') ||
    (AREA_CODE.test(figures[0] ?? '') && /^\d+$/.test(figures[1] ?? ''))
  );
}
const AREA_CODE = /^0\d{2,4}$/;

/** "IT on 5050". */
const BEFORE_PHONES = new Set('on ext extn x it desk lab bleep bleeping desk helpdesk ring call'.split(' '));
/** "from 2011" tells no code. */
const BEFORE_YEARS = new Set(
  'in from since of until til till by for year january june september december the before after'.split(' '),
);
/** "alarm test 1430", "0210 to 0600". */
const BEFORE_TIMES = new Set(
  'at from to by til till until after before around about since the off informed meeting test drill brief debrief handover moved'.split(
    ' ',
  ),
);
const BEHIND_TIMES = new Set('to not hrs hours hour seminar obs but round ward sharp start'.split(' '));
const UNITS = new Set(
  'mg mcg ml units patients people beds calls hours days hrs mins minutes pounds quid'.split(' '),
);
