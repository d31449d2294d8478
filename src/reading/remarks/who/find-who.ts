import { EPONYM_HEADS } from '../../lexicon/eponyms.ts';
import { WORD_NAMES, FAMILIAR_NAMES } from '../../lexicon/everyday-names.ts';
import { isEnglish, isListedName } from '../../lexicon/words.ts';
import { PhraseBook } from '../../../text/phrases.ts';
import type { Token } from '../../../text/tokens.ts';
import type { Tokens, WhoKind, WhoMatch } from '../unit.ts';
import {
  DETERMINERS,
  GROUPS,
  KIN,
  NOT_NAMES,
  ORGANISATION_HEADS,
  ORGANISATIONS,
  PATIENTS,
  PERSON_NOUNS,
  PUBLIC,
  ROLES,
  SHORT_ROLES,
  THINGS,
  WHEREABOUTS,
} from './lexicon.ts';

const PEOPLE = new PhraseBook<WhoKind>([
  ...ROLES.map((role) => [`${role}s`, 'group'] as const),
  ...ROLES.map((role) => [role, 'role'] as const),
  ...[...SHORT_ROLES].map((role) => [role, 'role'] as const),
  ...[...PATIENTS].map((word) => [word, 'patient'] as const),
  ...GROUPS.map((group) => [group, 'group'] as const),
  ...PUBLIC.map((person) => [person, 'public'] as const),
  ...ORGANISATIONS.map((organisation) => [organisation, 'organisation'] as const),
]);

const PRONOUNS: ReadonlyMap<string, WhoKind> = new Map([
  ...['he', 'she', 'him', 'her', 'his', 'hers', 'himself', 'herself', 'hes', 'shes'].map(
    (word) => [word, 'pronoun'] as const,
  ),
  ...['they', 'them', 'their', 'theirs', 'themselves', 'theyre', 'em'].map((word) => [word, 'they'] as const),
  ...['you', 'your', 'yours', 'yourself', 'u', 'ur', 'youre', 'yourselves'].map(
    (word) => [word, 'you'] as const,
  ),
  ...['someone', 'somebody', 'whoever', 'whomever', 'everyone else'].map(
    (word) => [word, 'someone'] as const,
  ),
]);
const TITLES = new Set([
  'dr',
  'doctor',
  'prof',
  'professor',
  'mr',
  'mrs',
  'ms',
  'miss',
  'mx',
  'sir',
  'dame',
  'lady',
  'lord',
  'sister',
  'nurse',
  'matron',
  'doc',
  'sr',
  'cllr',
  'rev',
  'big',
  'wee',
  'young',
  'old',
  'auntie',
  'uncle',
  'saint',
  'st',
]);
const REAL_TITLES = new Set([
  'dr',
  'doctor',
  'prof',
  'professor',
  'mr',
  'mrs',
  'ms',
  'miss',
  'mx',
  'sir',
  'dame',
  'lady',
  'lord',
  'sister',
  'nurse',
  'matron',
  'doc',
]);
/** "Her manager" is one being, "her husband" tells something of her. */
const OWNERS = new Set(['his', 'her', 'their', 'your']);
const SPOUSES = new Set([
  'wife',
  'husband',
  'partner',
  'girlfriend',
  'boyfriend',
  'fiance',
  'fiancee',
  'missus',
  'ex',
]);
const PREPOSITIONS = new Set([
  'on',
  'from',
  'in',
  'at',
  'of',
  'over',
  'down',
  'up',
  'for',
  'covering',
  'with',
]);
const SMALL = new Set(['the', 'our', 'this', 'that', 'their', 'your', 'my']);

/** Finds who is named at `tokens[from]`, with the words around the name that belong to it; `judging` words stay outside. */
export function findWho(tokens: Tokens, from: number, judging: ReadonlySet<string>): WhoMatch | undefined {
  const token = tokens[from]!;
  if (token.text === '@' && tokens[from + 1]?.spaced === false) return handle(tokens, from);
  const pronoun = PRONOUNS.get(token.text);
  if (pronoun !== undefined && OWNERS.has(token.text)) {
    const owned = described(tokens, from, judging);
    if (owned?.who === 'role' || (owned?.who === 'kin' && !SPOUSES.has(tokens[owned.to - 1]!.text)))
      return owned;
  }
  if (pronoun !== undefined && !(token.text === 'u' && token.casing === 'upper'))
    return { to: from + 1, who: pronoun };
  const found = described(tokens, from, judging) ?? nameAt(tokens, from, judging);
  return found === undefined ? undefined : { ...found, to: withWhereabouts(tokens, found.to) };
}

function handle(tokens: Tokens, from: number): WhoMatch {
  let to = from + 2;
  while (
    tokens[to] !== undefined &&
    !tokens[to]!.spaced &&
    ['.', '-', '_'].includes(tokens[to]!.text) &&
    tokens[to + 1]?.spaced === false
  )
    to += 2;
  return { to, who: 'name' };
}

/** "the new clinical desk nurse", "that lot", "bay 2's wife", "whichever reg". */
function described(tokens: Tokens, from: number, judging: ReadonlySet<string>): WhoMatch | undefined {
  const organisation = PEOPLE.at(tokens, from);
  const determined = DETERMINERS.has(tokens[from]!.text) ? from + 1 : from;
  const standsAlone = organisation !== undefined && PEOPLE.at(tokens, organisation.to) === undefined;
  if (standsAlone && determined === from + 1) return { to: organisation.to, who: organisation.value };
  const bed = bedside(tokens, from);
  if (bed !== undefined) return bed;
  const limit = determined > from ? 4 : 1;
  for (let index = determined; index < determined + limit && index < tokens.length; index += 1) {
    const token = tokens[index]!;
    const person = PEOPLE.at(tokens, index);
    if (person !== undefined && isMeant(tokens, index, person.to, determined > from)) {
      const name = nameAt(tokens, person.to, judging);
      const to = name !== undefined && tokens[person.to]!.casing !== 'lower' ? name.to : person.to;
      return { to: lastHead(tokens, to, judging), who: person.value };
    }
    if (token.kind !== 'word' && token.kind !== 'number' && token.kind !== 'mixed') return undefined;
    if (determined > from) {
      if (token.text === 'lot' || token.text === 'crowd' || token.text === 'shower' || token.text === 'team')
        return { to: index + 1, who: 'group' };
      if (KIN.has(token.text)) return { to: index + 1, who: 'kin' };
      if (PERSON_NOUNS.has(token.text) && isPersonNoun(tokens, index, determined))
        return { to: index + 1, who: 'someone' };
      const near =
        index === determined || (index === determined + 1 && WITH_NAMES.has(tokens[determined]!.text));
      const name = near && token.casing === 'title' ? nameAt(tokens, index, judging) : undefined;
      if (name !== undefined && POINTERS.has(tokens[determined - 1]!.text)) return name;
    }
    if (judging.has(token.text) || STRUCTURE.has(token.text) || THINGS.has(token.text)) return undefined;
  }
  return undefined;
}

/** What may stand before a name: "our Gill", "that poor Devlin". */
const POINTERS = new Set(['our', 'that', 'this', 'the', 'my', 'your', 'another']);
const WITH_NAMES = new Set([
  'poor',
  'new',
  'old',
  'little',
  'young',
  'wee',
  'bloody',
  'big',
  'lovely',
  'bold',
]);

const PLURAL_WORDS = new Set([
  'people',
  'folk',
  'folks',
  'ones',
  'types',
  'brigade',
  'mob',
  'bunch',
  'gang',
  'lads',
  'guys',
]);
const STRUCTURE = new Set(
  'is are was were be been am has have had do does did will would can could should may might must and or but if when while because that which who whom to of on in at by for with from as than then not no never i me we us it my our your his her their its this these those there here what how why where a an the s get got go going went come say said make made take took give gave keep just only so very too'.split(
    ' ',
  ),
);

function isPersonNoun(tokens: Tokens, index: number, determined: number): boolean {
  // "the one", "the couple" name nobody by themselves; "that one on nights" does.
  if (tokens[index]!.text !== 'one' && tokens[index]!.text !== 'couple' && tokens[index]!.text !== 'pair')
    return true;
  return (
    ['that', 'this'].includes(tokens[determined - 1]!.text) && PREPOSITIONS.has(tokens[index + 1]?.text ?? '')
  );
}

/** "bay 2's wife", "cubicle 3's mum", "bed 4's daughter", "pt's mother". */
function bedside(tokens: Tokens, from: number): WhoMatch | undefined {
  let index = from;
  if (DETERMINERS.has(tokens[index]!.text)) index += 1;
  const place = tokens[index]?.text ?? '';
  if (['bed', 'bay', 'cubicle', 'cub', 'room', 'side', 'chair', 'trolley'].includes(place)) index += 1;
  else if (!PATIENTS.has(place)) return undefined;
  else index += 1;
  if (tokens[index]?.text === 'room') index += 1;
  if (tokens[index]?.kind === 'number' || tokens[index]?.kind === 'mixed') index += 1;
  if (tokens[index]?.text === "'s" || tokens[index]?.text === "'") index += 1;
  return KIN.has(tokens[index]?.text ?? '') ? { to: index + 1, who: 'kin' } : undefined;
}

/** Abbreviated roles are other words too, and a role before a role word is only its first half. */
function isMeant(tokens: Tokens, from: number, to: number, determined: boolean): boolean {
  const token = tokens[from]!;
  if (to - from > 1) return true;
  if (SHORT_ROLES.has(token.text)) return determined || token.casing === 'upper';
  if (token.text === 'pa' || token.text === 'it') return token.casing === 'upper';
  return true;
}

/** The whole of "the night ward sister" and of "nights SHO": roles side by side are one person. */
function lastHead(tokens: Tokens, to: number, judging: ReadonlySet<string>): number {
  let end = to;
  for (let times = 0; times < 2; times += 1) {
    const next = tokens[end];
    if (next === undefined || judging.has(next.text)) return end;
    const person = PEOPLE.at(tokens, end);
    if (person !== undefined) end = person.to;
    else if (
      PLURAL_WORDS.has(next.text) ||
      next.text === 'lot' ||
      next.text === 'staff' ||
      next.text === 'team' ||
      next.text === 'lead'
    )
      end += 1;
    else return end;
  }
  return end;
}

/** A name: with a title, or by its capital, or familiar in lower case; several in a row are one person. */
function nameAt(tokens: Tokens, from: number, judging: ReadonlySet<string>): WhoMatch | undefined {
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
  if (to === index || (!titled && isDisease(tokens, to))) return undefined;
  const organisation = organisationEnd(tokens, to);
  if (organisation !== undefined && !titled) return { to: organisation, who: 'organisation' };
  return { to, who: 'name' };
}

/** "Paget disease", "Goodpasture's syndrome": a name that stands for an illness is nobody. */
function isDisease(tokens: Tokens, to: number): boolean {
  const head = tokens[to]?.text === "'s" ? to + 1 : to;
  return EPONYM_HEADS.has(tokens[head]?.text ?? '');
}

function isNameWord(tokens: Tokens, index: number, expected: boolean, judging: ReadonlySet<string>): boolean {
  const token = tokens[index]!;
  if (token.kind !== 'word' || token.text.length < 2)
    return expected && token.kind === 'word' && token.casing === 'title' && token.text !== 'i';
  if (NOT_NAMES.has(token.text) || THINGS.has(token.text)) return false;
  if (token.casing === 'lower') {
    if (expected && index > 0 && TITLES.has(tokens[index - 1]!.text))
      return !STRUCTURE.has(token.text) && !judging.has(token.text);
    return (
      token.text.length >= 3 &&
      (FAMILIAR_NAMES.has(token.text) ||
        (token.text.length >= 4 && isListedName(token.text) && !isEnglish(token.text)))
    );
  }
  if (token.casing === 'upper') return token.text.length >= 4 && FAMILIAR_NAMES.has(token.text);
  const starts = startsSentence(tokens, index);
  if (!isEnglish(token.text)) return !judging.has(token.text);
  if (FAMILIAR_NAMES.has(token.text)) return true;
  if (judging.has(token.text) && !expected) return false;
  if (starts) return WORD_NAMES.has(token.text) && !COMMON_STARTS.has(token.text);
  return !STRUCTURE.has(token.text);
}

/** Names that open a sentence as ordinary words far more often. */
const COMMON_STARTS = new Set(
  'will may can good best well bill mark love hope long short old young little small he so still sharp strong white black green brown sweet wise just quick swift rich chance chase grant page main light fair do ho no he long close great rain blood heart bone hand head foot job read case dear guy man law key hall room north south east west ward bank pain death rush bush frank pool water church school'.split(
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

/** "Becky from coding", "the ST3 on labour ward", "Sister on 9": where somebody works belongs to who they are. */
function withWhereabouts(tokens: Tokens, from: number): number {
  if (!PREPOSITIONS.has(tokens[from]?.text ?? '') || ['with', 'for', 'of'].includes(tokens[from]!.text))
    return from;
  let to = from + 1;
  if (tokens[to] !== undefined && PREPOSITIONS.has(tokens[to]!.text)) to += 1;
  const begun = to;
  while (to < begun + 4 && tokens[to] !== undefined && isWhereabout(tokens[to]!)) to += 1;
  const last = tokens[to - 1];
  return to === begun || (last !== undefined && SMALL.has(last.text)) ? from : to;
}

function isWhereabout(token: Token): boolean {
  return (
    WHEREABOUTS.has(token.text) ||
    token.kind === 'number' ||
    token.kind === 'mixed' ||
    (token.casing === 'title' && !isEnglish(token.text) && token.kind === 'word')
  );
}
