import { chunksOf, type Chunk } from './chunks.ts';
import { isOpen, NAMED } from './open-numbers.ts';
import { placeOf } from './place-of.ts';
import { hasKnownFormat } from './secret-formats.ts';
import { isSecretWord, secretAt } from './secret-shapes.ts';
import type { MatterShape, Place, Sign } from './shape.ts';
import type { Source } from '../source.ts';

/** Words that name what a secret opens, or the secret itself. */
const ACCESS = new Set(
  `password passwords passcode passphrase pass pwd pw pword psswd pin pins code codes keycode doorcode keypad combination combo login logins logon username user
  log-in sign-in unlock unlocks key token bearer secret smartcard alarm safe voicemail padlock lock locker wifi wi-fi wpa passkey otp credentials cred creds
  door doors gate cupboard fridge keysafe shed barrier account wallet typing type punch opens reader entrance airlock dial twiddle bitlocker recovery host omnicell fingerprints two-step mess
  cabinet drawer store room inbox p/w u/n log sign signs sso network ssid stuck locked fob card cards api script config`.split(
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
    // Only a plain number may be one that everybody knows; one that is spelt out digit by digit is a code.
    if (secret === 1 && /^\d{2}[\d-]*$/.test(chunk.text) && isOpen(chunk, before, behind)) continue;
    if (isPrinted(before.slice(-WITHIN))) continue;
    return placeOf(source, chunk.start, chunks[index + secret - 1]!.end);
  }
  return namedPassword(source, chunks);
};

/** Whether the code is one of a catalogue. */
function isPrinted(before: readonly Chunk[]): boolean {
  return before.some(
    ({ word }, index) =>
      PRINTED.has(word) ||
      (NUMBERED.has(word) && /^(?:codes?|numbers?|no)$/.test(before[index + 1]?.word ?? '')),
  );
}

/** What stands beside a password: a user's name, or that somebody goes in by it. */
function isAccount(text: string, word: string): boolean {
  return USING.has(word) || /^[a-z]+\d?[._][a-z]+\d*$/i.test(text) || text.includes('@');
}
const USING = new Set(
  'use using goes go going machine app under then capital system tv laptop pc computer'.split(' '),
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
