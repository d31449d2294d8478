import { EPONYM_HEADS, EPONYMS } from '../../lexicon/eponyms.ts';
import { WORD_NAMES, FAMILIAR_NAMES } from '../../lexicon/everyday-names.ts';
import { isMedicallyShaped } from '../../lexicon/medical-shapes.ts';
import { isEnglish, isForename, isListedName } from '../../lexicon/words.ts';
import type { Tokens, WhoMatch } from '../unit.ts';
import { BRANDS } from '../../lexicon/brands.ts';
import { NOT_NAMES, ORGANISATION_HEADS, PLACE_HEADS, THINGS } from './lexicon.ts';
import { STRUCTURE } from './small-words.ts';

/** What a name follows in earnest. */
const REAL_TITLES = new Set(
  'dr doctor prof professor mr mrs ms miss mx sir dame lady lord sister nurse matron doc'.split(' '),
);
/** And in talk. */
const TITLES = new Set([...REAL_TITLES, ...'sr cllr rev big wee young old auntie uncle saint st'.split(' ')]);

/** A name: with a title, or by its capital, or familiar in lower case; several in a row are one person. */
export function nameAt(tokens: Tokens, from: number, judging: ReadonlySet<string>): WhoMatch | undefined {
  let index = from;
  const titled = TITLES.has(tokens[index]?.text ?? '') && tokens[index]!.kind === 'word';
  if (titled) {
    index += 1;
    if (tokens[index]?.text === '.' && !tokens[index]!.spaced) index += 1;
  }
  const realTitle = titled && REAL_TITLES.has(tokens[from]!.text);
  let to = index;
  while (
    to < tokens.length &&
    to - index < 4 &&
    isNameWord(tokens, to, (realTitle && to === index) || to > index, judging)
  ) {
    to += 1;
    // A double-barrelled name, or O'Brien cut in two.
    if (
      tokens[to]?.text === '-' &&
      !tokens[to]!.spaced &&
      tokens[to + 1]?.casing === 'title' &&
      !tokens[to + 1]!.spaced
    )
      to += 1;
  }
  if (to === index || (!titled && (isDisease(tokens, to) || isAddress(tokens, to)))) return undefined;
  const organisation = organisationEnd(tokens, to);
  if (organisation !== undefined && !titled) return { to: organisation, who: 'organisation' };
  return { to, who: 'name' };
}

/** "Paget disease", "Goodpasture's syndrome": a surname that stands for an illness is nobody; "Keeley's scan" is somebody's. */
function isDisease(tokens: Tokens, to: number): boolean {
  const head = tokens[tokens[to]?.text === "'s" ? to + 1 : to]?.text ?? '';
  const { text } = tokens[to - 1]!;
  if (EVERYBODYS.has(head) && isForename(text) && !EPONYMS.has(text)) return false;
  return EPONYM_HEADS.has(head);
}
/** Those of the words that follow the name of a disease or a sign which are anybody's as well. */
const EVERYBODYS = new Set(
  'signs test tests scan line lines eye eyes nails spots rash hip elbow finger thumb spine gait body position operation repair report review drain dressing exam examination approach rules breathing bag needle collar drill helper chart pupil solution'.split(
    ' ',
  ),
);

/** "Queen Square", "Norwich City": a name that ends as places and clubs do is nobody; "Janet Street" is. */
function isAddress(tokens: Tokens, to: number): boolean {
  const named = (index: number) => tokens[index]?.kind === 'word' && tokens[index].casing === 'title';
  const last = named(to) && PLACE_HEADS.has(tokens[to]!.text) ? to : to - 1;
  return (
    named(last) &&
    PLACE_HEADS.has(tokens[last]!.text) &&
    named(last - 1) &&
    !FAMILIAR_NAMES.has(tokens[last - 1]!.text)
  );
}

function isNameWord(tokens: Tokens, index: number, expected: boolean, judging: ReadonlySet<string>): boolean {
  const token = tokens[index]!;
  if (token.kind !== 'word' || token.text.length < 2)
    return expected && token.kind === 'word' && token.casing === 'title' && token.text !== 'i';
  if (NOT_NAMES.has(token.text) || THINGS.has(token.text) || BRANDS.has(token.text)) return false;
  if (CONTRACTED.test(token.text)) return false;
  if (token.casing === 'lower') {
    if (expected && index > 0 && TITLES.has(tokens[index - 1]!.text))
      return !STRUCTURE.has(token.text) && !judging.has(token.text);
    return (
      token.text.length >= 3 &&
      (FAMILIAR_NAMES.has(token.text) || (token.text.length >= 4 && isListedName(token) && !isEnglish(token)))
    );
  }
  if (token.casing === 'upper')
    return (
      token.text.length >= 4 &&
      (FAMILIAR_NAMES.has(token.text) ||
        (isShouted(tokens, index) && isListedName(token) && !isEnglish(token) && !judging.has(token.text)))
    );
  const starts = startsSentence(tokens, index);
  if (!isEnglish(token)) return !judging.has(token.text) && !isMedicallyShaped(token.text);
  if (FAMILIAR_NAMES.has(token.text)) return true;
  if (judging.has(token.text) && !expected) return false;
  if (starts) return WORD_NAMES.has(token.text) && !COMMON_STARTS.has(token.text);
  return !STRUCTURE.has(token.text);
}

/** "Don't" and "We'll" open sentences all day, and no list of English holds them. */
const CONTRACTED = /(?:n['’]t|['’](?:ll|re|ve|d|m))$/;

/** "MAREK IS LATE": among capitals a name has no more of them than the rest. */
function isShouted(tokens: Tokens, index: number): boolean {
  const near = tokens.slice(Math.max(0, index - 2), index + 3).filter(({ kind }) => kind === 'word');
  return near.length >= 3 && near.every(({ casing }) => casing === 'upper');
}

/** Names that open a sentence as ordinary words far more often. */
const COMMON_STARTS = new Set(
  'chuck lance misty norm rocky roman rusty sherry sterling ring will may can good best well bill mark love hope long short old young little small he so still sharp strong white black green brown sweet wise just quick swift rich chance chase grant page main light fair do ho no he long close great rain blood heart bone hand head foot job read case dear guy man law key hall room north south east west ward bank pain death rush bush frank pool water church school house'.split(
    ' ',
  ),
);

function startsSentence(tokens: Tokens, index: number): boolean {
  const before = tokens[index - 1];
  return (
    before === undefined ||
    before.kind === 'break' ||
    before.kind === 'emoji' ||
    ['.', '!', '?', '"', ':', '-', "'", '(', '…', '*', '>', '/', ';'].includes(before.text)
  );
}

/** "Brackendale Infirmary", "Sunnavale Care Group staff": the end of an organisation's name begun at a capital. */
function organisationEnd(tokens: Tokens, from: number): number | undefined {
  let to: number | undefined;
  for (let index = from - 1; index < from + 4 && index < tokens.length; index += 1) {
    const token = tokens[index]!;
    if (index >= from && token.casing !== 'title' && !(to !== undefined && token.text === 'staff')) break;
    if (ORGANISATION_HEADS.has(token.text)) to = index + 1;
    else if (to !== undefined && token.text === 'staff') to = index + 1;
  }
  return to;
}
