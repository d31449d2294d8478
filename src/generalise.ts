import type { Entity, EntityKind } from './reading/patient.ts';

const IN_RECORD = '[see record]';

/** What stands in for each kind of fact. */
const GENERAL: Partial<Record<EntityKind, string>> = {
  name: 'the patient',
  initials: 'the patient',
  date: 'recently',
  ward: 'the ward',
  bed: 'a bed',
  venue: 'local place',
  employer: 'an employer',
  hobby: 'pastime',
  circumstance: 'something',
  description: 'we are looking after',
  community: 'minority',
  ethnicity: 'minority',
  faith: 'religious',
  language: 'another language',
  relation: 'a relative',
  'family-story': 'family circumstances',
  'public-role': 'patient',
  occupation: 'patient',
  event: 'incident',
  mechanism: 'accident',
  publicity: 'recently',
  uniqueness: 'a',
};

/** The same where a preposition stands before it: "on recently" is no English. */
const NOUN: Partial<Record<EntityKind, string>> = {
  date: 'a recent day',
  hobby: 'a local group',
};
const AFTER_PREPOSITION = /\b(?:on|at|in|from|since|by|until|til|till|for|with)\s(?:the\s|a\s|an\s|our\s)?$/i;

/** A broader word for a fact, in the case and with the article that its place asks for. */
export function generalise(fact: Entity, words: string, before: string): string {
  const general = broader(fact, words, before);
  const lead = before.trimEnd();
  const opens =
    lead === '' || ['.', '!', '?'].includes(lead.at(-1) ?? '') || before.slice(lead.length).includes('\n');
  return opens && /^\p{Lu}/u.test(words) ? general.charAt(0).toUpperCase() + general.slice(1) : general;
}

function broader(fact: Entity, words: string, before: string): string {
  if (fact.kind === 'age') return ageBand(fact.value, words);
  if (fact.kind === 'place') return placeFor(fact.value, before);
  const noun = AFTER_PREPOSITION.test(before.slice(-12)) ? NOUN[fact.kind] : undefined;
  const general = noun ?? GENERAL[fact.kind] ?? IN_RECORD;
  const article = /\b(?:the|a|an|our|that|this)\s$/i.test(before.slice(-6));
  if (fact.kind === 'bed' && article) return 'bed';
  return article ? general.replace(/^(?:the|an?) /, '') : general;
}

/** "84F" → "elderly F": a band of twenty years or so, and the sex as it was written. */
function ageBand(age: Entity['value'], words: string): string {
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
  const sex = /\d\s*(?:y(?:o|rs?)?\s*)?([fm])$/i.exec(words)?.[1];
  return sex === undefined ? band : `${band} ${sex.toUpperCase()}`;
}

function placeFor(place: Entity['value'], before: string): string {
  if (place === 'road') return 'main road';
  if (place === 'hospital') return 'another hospital';
  if (/\b(?:in|from|near|of|off|at|around|outside|to)\s(?:the\s)?$/i.test(before.slice(-12)))
    return /\bthe\s$/i.test(before.slice(-5)) ? 'area' : 'the area';
  return 'local';
}
