import { PhraseBook } from '../../../text/phrases.ts';
import type { Tokens, WhoKind, WhoMatch } from '../unit.ts';
import {
  DETERMINERS,
  FIRMS,
  GROUPS,
  KIN,
  ORGANISATIONS,
  PATIENTS,
  PERSON_NOUNS,
  PUBLIC,
  ROLES,
  SHARED_THINGS,
  SHORT_ROLES,
  THINGS,
  WORKERS,
} from './lexicon.ts';
import { nameAt } from './names.ts';
import { PREPOSITIONS, STRUCTURE } from './small-words.ts';

const PEOPLE = new PhraseBook<WhoKind>([
  ...ROLES.filter((role) => role !== 'pas').map((role) => [`${role}s`, 'group'] as const),
  ...ROLES.map((role) => [role, 'role'] as const),
  ...[...SHORT_ROLES].map((role) => [role, 'role'] as const),
  ...[...PATIENTS].map((word) => [word, 'patient'] as const),
  ...GROUPS.map((group) => [group, 'group'] as const),
  ...PUBLIC.map((person) => [person, 'public'] as const),
  ...ORGANISATIONS.map((organisation) => [organisation, 'organisation'] as const),
]);

/** "the new clinical desk nurse", "that lot", "bay 2's wife", "whichever reg". */
export function described(tokens: Tokens, from: number, judging: ReadonlySet<string>): WhoMatch | undefined {
  const organisation = PEOPLE.at(tokens, from);
  if (organisation !== undefined && SHARED_THINGS.has(tokens[organisation.to]?.text ?? '')) return undefined;
  const determined = DETERMINERS.has(tokens[from]!.text) ? from + 1 : from;
  const worker = workerAt(tokens, from);
  if (worker !== undefined) return worker;
  if (organisation === undefined && determined === from)
    return bedside(tokens, from) ?? relativeOpening(tokens, from);
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
    const worker = workerAt(tokens, index);
    if (worker !== undefined) return worker;
    // "She's the worst nurse we have" says something of her, and names nobody else.
    if (token.text === 'worst') return undefined;
    if (determined > from) {
      if (token.text === 'lot' || token.text === 'crowd' || token.text === 'shower' || token.text === 'team')
        return { to: index + 1, who: 'group' };
      if (KIN.has(token.text)) return { to: index + 1, who: 'kin' };
      if (FIRMS.has(token.text) && POINTERS.has(tokens[determined - 1]!.text))
        return { to: index + 1, who: 'organisation' };
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

/** "Rota lady", "IT guy": whoever works with something. */
function workerAt(tokens: Tokens, from: number): WhoMatch | undefined {
  const worker = tokens[from + 1]?.text ?? '';
  if (!THINGS.has(tokens[from]!.text) || !WORKERS.has(worker)) return undefined;
  return { to: from + 2, who: PLURAL_WORDS.has(worker) || MANY.has(worker) ? 'group' : 'role' };
}
const MANY = new Set(['lot', 'crowd']);

/** "Husband's convinced we …", "daughter on the phone again": those of a patient, when they open a sentence. */
function relativeOpening(tokens: Tokens, from: number): WhoMatch | undefined {
  const before = tokens[from - 1];
  const opens = before === undefined || before.kind === 'break' || ENDS_SENTENCE.has(before.text);
  return opens && RELATIVES.has(tokens[from]!.text) && FOLLOWS_RELATIVE.has(tokens[from + 1]?.text ?? '')
    ? { to: from + 1, who: 'kin' }
    : undefined;
}
const ENDS_SENTENCE = new Set(['.', '!', '?']);
const RELATIVES = new Set([
  'wife',
  'husband',
  'mum',
  'mother',
  'dad',
  'father',
  'son',
  'daughter',
  'partner',
  'family',
  'relatives',
  'brother',
  'nephew',
  'niece',
  'uncle',
  'auntie',
  'gran',
  'granny',
  'grandad',
  'stepmum',
  'stepdad',
  'boyfriend',
  'girlfriend',
  'visitor',
]);
const FOLLOWS_RELATIVE = new Set([
  "'s",
  'is',
  'was',
  'are',
  'were',
  'has',
  'keeps',
  'wants',
  'says',
  'on',
  'in',
  'again',
  'here',
  'thinks',
  'of',
  'only',
  'has',
  "can't",
  "won't",
  'visiting',
  'just',
]);

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
function isPersonNoun(tokens: Tokens, index: number, determined: number): boolean {
  // "the one", "the couple" name nobody by themselves; "that one on nights" does.
  if (tokens[index]!.text !== 'one' && tokens[index]!.text !== 'couple' && tokens[index]!.text !== 'pair')
    return true;
  return (
    ['that', 'this'].includes(tokens[determined - 1]!.text) && PREPOSITIONS.has(tokens[index + 1]?.text ?? '')
  );
}

const BEDSIDES = new Set(['bed', 'bay', 'cubicle', 'cub', 'room', 'side', 'chair', 'trolley']);

/** "bay 2's wife", "cubicle 3's mum", "bed 4's daughter", "pt's mother". */
function bedside(tokens: Tokens, from: number): WhoMatch | undefined {
  let index = from;
  if (DETERMINERS.has(tokens[index]!.text)) index += 1;
  const place = tokens[index]?.text ?? '';
  if (BEDSIDES.has(place)) index += 1;
  else if (!PATIENTS.has(place)) return undefined;
  else index += 1;
  if (tokens[index]?.text === 'room') index += 1;
  if (tokens[index]?.kind === 'number' || tokens[index]?.kind === 'mixed') index += 1;
  if (tokens[index]?.text === "'s" || tokens[index]?.text === "'") index += 1;
  return KIN.has(tokens[index]?.text ?? '') ? { to: index + 1, who: 'kin' } : undefined;
}

/** "Her chair" is sat upon; whoever presides is "the chair". */
const BEFORE_A_SEAT = new Set([
  'his',
  'her',
  'my',
  'your',
  'their',
  'a',
  'this',
  'these',
  'another',
  'some',
  'every',
]);

/** Abbreviated roles are other words too, and a role before a role word is only its first half. */
function isMeant(tokens: Tokens, from: number, to: number, determined: boolean): boolean {
  const token = tokens[from]!;
  if (SHARED_THINGS.has(tokens[to]?.text ?? '')) return false;
  if (to - from > 1) return true;
  if (token.text === 'chair') return !BEFORE_A_SEAT.has(tokens[from - 1]?.text ?? '');
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
