import type { Span } from '../message.ts';
import type { Entity, EntityKind } from '../reading/patient.ts';

/** What stands in a wording in place of some of the author's words; the span may take in a space beside them. */
export interface Replacement {
  readonly span: Span;
  readonly words: string;
}

const IN_RECORD = '[see record]';
/** Where no broader word fits the sentence, an omission is shown rather than hidden. */
const LEFT_OUT = '[…]';

const words = (listed: string) => new Set(listed.split(' '));
const DETERMINERS = words('the a an our my your his her their this that these those one old young wee same');
const PREPOSITIONS = words(
  'on at in from since by until til till for with w of near off outside around to into nr',
);
const RELATIVES = words('who whos that which whose');
/** Words that a clause or a phrase behind a noun begins with: it can go, and leaves no gap. */
const TRAILING = new Set([...RELATIVES, ...PREPOSITIONS, 'wearing', 'dressed', 'known']);
/** Behind these a phrase cannot go: something has to follow. */
const WANTING = new Set([
  ...PREPOSITIONS,
  ...DETERMINERS,
  ...words("is are was were be been 's and or & he she they it"),
]);
/** What may follow a phrase that goes: the sentence carries on, or ends. */
const CARRIES_ON = words(
  "is was are were 's has had have needs needed wants wanted came went got just now with w in on at please pls and but who for today tonight again",
);
const SPEAKERS = words('i you we u');
/** Words that a name itself follows. */
const NAMING = words('name called named aka initials');
const PEOPLE = words(
  'lad lady gent gentleman chap bloke man woman boy girl kid child baby pt patient mum dad mother father wife husband partner son daughter brother sister nan granny grandad uncle aunt client resident twin',
);

/** How far around a fact is looked, in UTF-16 units. */
const NEAR = 24;

/** A broader word for a fact in its place, or nothing, where a phrase can simply go. */
export function generalise(fact: Entity, text: string): Replacement {
  const [start, end] = wholeWords(fact.span, text);
  const place = placeOf(text, start, end);
  const general = broader(fact, text.slice(start, end), place);
  if (general !== '')
    return {
      span: [start, end],
      words: place.opens ? capitalised(general, text.slice(start, end)) : general,
    };
  if (place.opens) return { span: [start, end + (text[end] === ' ' ? 1 : 0)], words: '' };
  return { span: [place.space, end], words: '' };
}

/** "Who runs the Co" of "the Co-op": a word with a hyphen goes as a whole. */
function wholeWords([start, end]: Span, text: string): Span {
  let from = start;
  if (text[from - 1] === '-' && isLetter(text[from - 2])) {
    from -= 1;
    while (isLetter(text[from - 1])) from -= 1;
  }
  let to = end;
  if (text[to] === '-' && isLetter(text[to - 1]) && isLetter(text[to + 1])) {
    to += 1;
    while (isLetter(text[to])) to += 1;
  }
  return [from, to];
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /\p{L}/u.test(character);
}

/** What stands around a fact. */
interface Place {
  /** The word or mark before it, in small letters; empty at the beginning of a line. */
  readonly before: string;
  readonly after: string;
  /** Whether it opens a sentence. */
  readonly opens: boolean;
  /** Where the white space before it begins. */
  readonly space: number;
}

function placeOf(text: string, start: number, end: number): Place {
  const behind = text.slice(Math.max(0, start - NEAR), start);
  const lead = behind.trimEnd();
  const before = behind.includes('\n', lead.length) ? '' : lastWord(lead);
  return {
    before: before.toLowerCase().replace(/^.*(?='s$)/, ''),
    after: /^\s*([^\s.,;:!?()"]+)/.exec(text.slice(end, end + NEAR))?.[1]?.toLowerCase() ?? '',
    opens: before === '' || ['.', '!', '?'].includes(before),
    space: start - (behind.length - lead.length),
  };
}

/** The word, or else the mark, that a text ends with. */
function lastWord(text: string): string {
  let from = text.length;
  while (from > 0 && !MARKS.test(text[from - 1]!)) from -= 1;
  return from === text.length ? text.slice(-1) : text.slice(from);
}
const MARKS = /[\s.,;:!?()"“”]/;

function capitalised(replacement: string, original: string): string {
  return /^\p{Lu}/u.test(original) ? replacement.charAt(0).toUpperCase() + replacement.slice(1) : replacement;
}

function broader(fact: Entity, said: string, place: Place): string {
  // What the author, or whoever is spoken to, does is no fact of a patient's.
  if (!fact.direct && SPEAKERS.has(place.before)) return said;
  const way = WAYS[fact.kind];
  return way === undefined ? IN_RECORD : way(said, place, fact.value);
}

type Way = (said: string, place: Place, value: Entity['value']) => string;

/** A noun with an article, where its place asks for one. */
function withArticle(general: string, { before, opens }: Place): string {
  const asked = opens || !/^[\p{L}\p{N}]/u.test(before) || ASKS_FOR_ARTICLE.has(before);
  return asked ? `${/^[aeiou]/.test(general) ? 'an' : 'a'} ${general}` : general;
}
const ASKS_FOR_ARTICLE = new Set([
  ...PREPOSITIONS,
  ...words("is are was were be and & but not 's the's after during before following than like"),
]);

const noun =
  (general: string): Way =>
  (_, place) =>
    withArticle(general, place);

/** Goes where it trails behind a noun, and is shown as left out elsewhere. */
const gone: Way = (said, { before, after, opens }) => {
  const first = said.split(/\s/, 1)[0]!.toLowerCase();
  const carriesOn = after === '' || CARRIES_ON.has(after) || /[a-z]{3}ed$/.test(after);
  const trails = TRAILING.has(first) && !opens && !WANTING.has(before) && /^[\p{L}\p{N})]/u.test(before);
  return trails && carriesOn ? '' : LEFT_OUT;
};

/** Goes before a noun: "the Eritrean family". */
const adjective =
  (alone: string): Way =>
  (_, { before, after }) =>
    /^\p{L}{3,}/u.test(after) && !PREPOSITIONS.has(after) && before !== 'from' ? '' : alone;

const person: Way = (_, { before }) => {
  if (PEOPLE.has(before)) return '';
  if (NAMING.has(before)) return IN_RECORD;
  return DETERMINERS.has(before) ? 'patient' : 'the patient';
};

const someone = noun('patient');

/** "On a recent day", "was seen recently". */
const recently: Way = (_, { before }) =>
  PREPOSITIONS.has(before) ? 'a recent day' : DETERMINERS.has(before) ? 'recent day' : 'recently';

/** The patient, where the tie is to somebody at work or in the place; else somebody of the patient's. */
const relation: Way = (_, place, value) =>
  value === 'colleague' || value === 'author' || value === 'local'
    ? someone(_, place, value)
    : withArticle('relative', place);

/** "The only dialysis patient": a dialysis patient. */
const oneOfMany: Way = (said, { before }) => {
  const rest = said.replace(
    /^(?:(?:the|our|my)\s+)?(?:(?:very\s+)?first(?:\s+ever)?|only|sole|lone)\b\s*/i,
    '',
  );
  const article = /^[aeiou]/i.test(rest) ? 'an' : 'a';
  if (rest === said) return LEFT_OUT;
  if (rest === 'one') return DETERMINERS.has(before) ? rest : 'one of those';
  return DETERMINERS.has(before) ? rest : `${article} ${rest}`.trimEnd();
};

const somewhere: Way = (_, { before }, value) => {
  if (value === 'hospital') return DETERMINERS.has(before) ? 'hospital' : 'another hospital';
  const what = value === 'road' ? 'main road' : 'area';
  if (DETERMINERS.has(before)) return what;
  return PREPOSITIONS.has(before) ? `the ${what}` : 'local';
};

/** "84F" → "elderly F": a band of twenty years or so, and the sex as it was written. */
const ageBand: Way = (said, _, age) => {
  const years = typeof age === 'number' ? age : Number.parseInt(String(age), 10);
  const band =
    years < 1
      ? 'baby'
      : years < 13
        ? 'child'
        : years < 20
          ? 'teenage'
          : years < 40
            ? 'young adult'
            : years < 65
              ? 'middle-aged'
              : 'elderly';
  const sex = /\d\s*(?:y(?:o|rs?)?\s*)?([fm])$/i.exec(said)?.[1];
  return sex === undefined ? band : `${band} ${sex.toUpperCase()}`;
};

/** What people do things in. */
const GROUP = /\b(?:club|team|choir|band|orchestra|society|group|league|side|squad|troupe|class)$/i;

/** How each kind of fact is made broader; a kind that is not here is referred to the record. */
const WAYS: Partial<Record<EntityKind, Way>> = {
  name: person,
  initials: person,
  date: recently,
  place: somewhere,
  ward: noun('ward'),
  bed: noun('bed'),
  age: ageBand,
  venue: noun('local place'),
  employer: noun('employer'),
  hobby: (said, place, value) =>
    GROUP.test(said) ? withArticle('local group', place) : gone(said, place, value),
  possession: gone,
  appearance: gone,
  description: gone,
  circumstance: gone,
  publicity: gone,
  'family-story': gone,
  community: adjective('abroad'),
  ethnicity: adjective(LEFT_OUT),
  faith: adjective(LEFT_OUT),
  language: adjective('another language'),
  relation,
  'public-role': someone,
  occupation: someone,
  event: noun('incident'),
  mechanism: (said, place, value) =>
    DETERMINERS.has(place.before) ? noun('accident')(said, place, value) : LEFT_OUT,
  uniqueness: oneOfMany,
};
