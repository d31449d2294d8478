import { hasKnownFormat } from './secret-formats.ts';
import type { MatterShape, Place, Sign } from './shape.ts';
import type { Source } from '../source.ts';

/** Words that name what a secret opens, or the secret itself. */
const ACCESS = new Set(
  `password passwords passcode passphrase pass pwd pw pword psswd pin pins code codes keycode doorcode keypad combination combo login logins logon username user
  log-in sign-in unlock unlocks key token bearer secret smartcard alarm safe voicemail padlock lock locker wifi wi-fi wpa passkey otp credentials cred creds
  door doors gate cupboard fridge keysafe shed barrier account wallet typing type punch opens reader entrance airlock dial twiddle bitlocker recovery host omnicell fingerprints mess
  cabinet drawer store room lift inbox wallet p/w u/n log sign signs sso network ssid stuck locked fob card cards api script config`.split(
    /\s+/,
  ),
);
/** The secret by its own name: a plain word behind it may be the secret. */
const NAMED = new Set(`password passcode passphrase pwd pw pword pass login logon`.split(' '));
/** Words of numbers that are meant to be known. */
const OPEN_NUMBERS = new Set(
  `bleep bleeps bleeping ext extension ring phone call tel dial number numbers switch fax order product stock supplier catalogue cost budget project course discount voucher
  promo referral icd icd10 snomed opcs read hrg ods postcode post zip room bed ward clinic nhs hospital mrn dob gmc nmc registration invoice ticket incident datix ref reference job
  pip box boxes dose mg mcg ml units bp hr sats temp crp hb lactate dress colour red blue crash procedure billing diagnosis diagnostic qr source morse error case cpt sku part item asset`.split(
    /\s+/,
  ),
);
/** Codes that are printed in books and on boxes. */
const PRINTED = new Set('snomed icd icd10 opcs hrg pip bnf ods dm+d doi isbn fp10'.split(' '));
/** The same, where "code" or "number" stands behind the word: "order code", "product code". */
const NUMBERED = new Set(
  'order ordering product read drug list finance cost catalogue stock supplier serial model invoice item part centre project course discount post dress'.split(
    ' ',
  ),
);
/** Words of lessons and policy, in which secrets are examples. */
const LESSON = new Set(
  `slide slides lesson lessons example examples training phishing hacker hackers burglar burglars breach breached module quiz common commonest worst imagine pretend fictional e.g eg`.split(
    /\s+/,
  ),
);
/** What stands behind "password is" and is no password. */
const NO_PASSWORD = new Set(
  `changed changing expired expiring reset resetting not wrong on in at the a an required case different still same now with available shared being due too sensitive weak strong
  never hidden under taped written your my our their out up down back about from for to and or but if when who what how where please pls only also just needed set unchanged
  ok fine broken locked blocked working something anything it this that these those there by new old going managers manager protected resets policy policies of is was kept stored
  one two held known common usual secret secure safe longer shorter weeks days emailed sent texted`.split(
    /\s+/,
  ),
);

/** A piece of a message between white space, without the marks around it. */
interface Chunk {
  readonly text: string;
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** Whether a sentence ends behind it. */
  readonly last: boolean;
}

/** How far apart a secret and what it opens may stand, in words. */
const REACH = 12;
const NEAR = 4;
/** How far behind the name of a catalogue its codes stand. */
const WITHIN = 9;
/** A chat message that tells a secret is short. */
const READ_AT_MOST = 4_000;

/** A password, a PIN or a door code beside what it opens. */
const toldSecret: Sign = (source) => {
  if (!source.tokens.some(({ text, kind }) => ACCESS.has(text) || (kind === 'mixed' && text.length >= 5)))
    return null;
  const chunks = chunksOf(source.text.slice(0, READ_AT_MOST));
  if (chunks.some(({ word }) => LESSON.has(word))) return null;
  for (const [index, chunk] of chunks.entries()) {
    const secret = secretAt(chunks, index);
    if (secret === 0) continue;
    const before = chunks.slice(Math.max(0, index - REACH), index);
    const behind = chunks.slice(index + secret, index + secret + NEAR);
    const around = [...before, ...behind];
    const isWord = isSecretWord(chunk.text);
    if (!around.some(({ text, word }) => ACCESS.has(word) || (isWord && isAccount(text, word)))) continue;
    // Only a plain number may be one that everybody knows.
    if (secret === 1 && /^[\d-]+$/.test(chunk.text) && isOpen(chunk, before, behind)) continue;
    if (isPrinted(before.slice(-WITHIN))) continue;
    return placeOf(source, chunk.start, chunks[index + secret - 1]!.end);
  }
  return namedPassword(source, chunks);
};

/** How many chunks from here tell a secret: "C2468Z", "8-3-3-1", "1 9 6 8", "4 right 19 left 32 right"; 0 for none. */
function secretAt(chunks: readonly Chunk[], index: number): number {
  const { text } = chunks[index]!;
  if (isSecretWord(text) || SHAPES_OF_CODES.some((shape) => shape.test(text))) return 1;
  const run = (shape: RegExp) => {
    let length = 0;
    while (shape.test(chunks[index + length]?.word ?? '')) length += 1;
    return length;
  };
  const digits = run(
    /^(?:\d|star|hash|zero|one|two|three|four|five|six|seven|eight|nine|oh|tick|then|enter)$/,
  );
  if (digits >= 4) return digits;
  const pairs = run(/^\d{2}$/);
  if (pairs >= 3) return pairs;
  let turns = 0;
  while (
    /^\d{1,2}$/.test(chunks[index + 2 * turns]?.text ?? '') &&
    /^(?:left|right|clockwise|anticlockwise)$/.test(chunks[index + 2 * turns + 1]?.word ?? '')
  )
    turns += 1;
  return turns >= 2 ? 2 * turns : 0;
}

/** "4471", "8-3-3-1", "448102-663019", "17-04-38", "C4471Y", "1+5"; no mobile number. */
const SHAPES_OF_CODES = [
  /^(?!0\d{4})\d{4,8}[#*]?$/,
  /^\d(?:[-+]\d){1,7}$/,
  /^\d{4,6}(?:-\d{4,6}){1,7}$/,
  /^\d{2}(?:-\d{2}){2}$/,
  /^[a-z]{1,2}\d{3,5}[a-z]$/i,
  /^\d{4}[a-z]$/i,
  /^(?:[\da-z]-){3,5}[\da-z]$/i,
  /^(?:zero|oh|one|two|three|four|five|six|seven|eight|nine)(?:-(?:zero|oh|one|two|three|four|five|six|seven|eight|nine)){2,7}$/i,
];

/** Letters and digits as people make passwords: "Kittens2026", "Mournes!852", "Passw0rd"; not "5mg", "ST3", "B12". */
function isSecretWord(text: string): boolean {
  if (text.length < 6 || text.length > 80 || /[:/@]/.test(text.slice(0, 8))) return false;
  if (/^\d+(?:[.,]\d+)?[a-z]{1,6}$/i.test(text) || /^\d+[x/]\d+/i.test(text)) return false;
  const digits = text.replace(/\D/g, '').length;
  if (digits === 0) return false;
  if (/[a-z]{4}/i.test(text))
    return (
      /[a-z]\d+[a-z]/i.test(text) ||
      /[a-z][-_!#£$%&*+=.]?\d{2,}/i.test(text) ||
      /[!_#£$%]/.test(text) ||
      /^(?:[a-z]+-){2,}\d+$/i.test(text)
    );
  return digits >= 2 && /[a-z]/i.test(text) && (digits >= 4 || /[!_#£$%]/.test(text));
}

/** Whether the code is one of a catalogue. */
function isPrinted(before: readonly Chunk[]): boolean {
  return before.some(
    ({ word }, index) =>
      PRINTED.has(word) ||
      (NUMBERED.has(word) && /^(?:codes?|numbers?|no)$/.test(before[index + 1]?.word ?? '')),
  );
}

/** Whether the number is of a kind that everybody may know: a bleep, a dose, a year, half of a telephone number. */
function isOpen({ text }: Chunk, before: readonly Chunk[], behind: readonly Chunk[]): boolean {
  const named = before.slice(-NEAR).findLast(({ word }) => OPEN_NUMBERS.has(word) || NAMED.has(word));
  const last = before.at(-1);
  return (
    (named !== undefined && OPEN_NUMBERS.has(named.word)) ||
    UNITS.has(behind[0]?.word ?? '') ||
    /^0\d{2,4}$/.test(last?.text ?? '') ||
    (/^\d+$/.test(text) && BEFORE_PHONES.has(last?.word ?? '')) ||
    (behind[0]?.word === 'for' && /^\d{4,5}$/.test(text)) ||
    (/^(?:19|20)\d{2}$/.test(text) && BEFORE_YEARS.has(last?.word ?? '')) ||
    (/^[012]\d[0-5]\d(?:-[012]\d[0-5]\d)?$/.test(text) &&
      (BEFORE_TIMES.has(last?.word ?? '') || BEHIND_TIMES.has(behind[0]?.word ?? '')))
  );
}
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
/** What stands beside a password: a user's name, or that somebody goes in by it. */
function isAccount(text: string, word: string): boolean {
  return USING.has(word) || /^[a-z]+\d?[._][a-z]+\d*$/i.test(text) || text.includes('@');
}
const USING = new Set(
  'use using goes go going machine app under then capital system tv laptop pc computer'.split(' '),
);
const UNITS = new Set(
  'mg mcg ml units patients people beds calls hours days hrs mins minutes pounds quid'.split(' '),
);

/** "password is tangerine": a plain word, where the sentence says that it is one. */
function namedPassword(source: Source, chunks: readonly Chunk[]): Place | null {
  for (const [index, { word, last }] of chunks.entries()) {
    if (!NAMED.has(word) || word === 'pass' || last) continue;
    const link = chunks[index + 1];
    const told =
      link?.word === 'is' || link?.text === '-' || link?.word === "it's" ? chunks[index + 2] : link;
    const isLinked =
      told !== link ||
      source.text.slice(chunks[index]!.end, chunks[index]!.end + 1) === ':' ||
      source.text[chunks[index]!.end] === '=';
    if (told === undefined || !isLinked || NO_PASSWORD.has(told.word) || told.word.length < 4) continue;
    return placeOf(source, told.start, told.end);
  }
  return null;
}

function chunksOf(text: string): Chunk[] {
  const chunks: Chunk[] = [];
  for (const { 0: piece, index } of text.matchAll(/[^\s=]+/g)) {
    const lead = piece.length - piece.replace(/^[("'“‘[*_`<]+/, '').length;
    const body = trimEnd(piece.slice(lead));
    if (body === '') continue;
    const start = index + lead;
    chunks.push({
      text: body,
      word: body.toLowerCase().replaceAll('’', "'").replace(/'s$/, ''),
      start,
      end: start + body.length,
      last: /[.?!]$/.test(piece),
    });
  }
  return chunks;
}

/** Without the marks that close a sentence or a bracket; one look at each, from the end. */
function trimEnd(piece: string): string {
  let end = piece.length;
  while (end > 0 && '.,;:?!)"\'”’]*_`>'.includes(piece[end - 1]!)) end -= 1;
  return piece.slice(0, end);
}

function placeOf({ tokens }: Source, start: number, end: number): Place | null {
  const from = tokens.findIndex(({ span }) => span[1] > start);
  const to = tokens.findIndex(({ span }) => span[0] >= end);
  return from === -1 ? null : { from, to: to === -1 ? tokens.length : to };
}

/** A key in a format that its maker gave it. */
const knownFormat: Sign = (source) => {
  const found = hasKnownFormat(source);
  return found === null ? null : placeOf(source, found[0], found[1]);
};

/** A secret told in a message: a password, a PIN, a door code, a key. */
export const SECRET: MatterShape = {
  kind: 'secret',
  words: {},
  ways: [{ needs: [knownFormat] }, { needs: [toldSecret] }],
  unless: '',
};
