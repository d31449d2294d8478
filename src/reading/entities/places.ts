import { collect } from './collect.ts';
import type { Token } from '../../text/tokens.ts';
import { means, spanOf, type Annotated } from '../annotated.ts';
import { EPONYM_HEADS } from '../lexicon/eponyms.ts';
import { list } from '../lexicon/list.ts';
import { isEnglish, isListedName } from '../lexicon/words.ts';
import type { Entity } from '../patient.ts';
import type { Person } from '../names/read-names.ts';

const BEFORE_PLACE = new Set(
  list(
    'in, from, near, at, of, outside, around, round, off, via, up, over, beyond, behind, to, by, lives, live, living, moved, nr, out, down, across, between, and',
  ),
);
const STRICT_BEFORE = new Set(list('in, from, near, outside, nr, lives, of, at, round, off'));
/** A place before one of these is an institution, an event or a name of its own. */
const INSTITUTION = new Set(
  list(
    'hospital, hospitals, infirmary, general, royal, trust, university, uni, medical, deanery, conference, meeting, course, protocol, guideline, guidelines, study, trial, team, hq, road, rd, street, st, ward, wards, unit, clinic, suite, room, wing, theatre, theatres, rules, rule, score, criteria, chart, scale, handbook, marathon, city, united, rovers, classification, consensus, bridge, live, school of, college, mtu, mtc, childrens, dgh, ccg, icb, ics, labs, lab, ambulance, air, crew, registry, cohort, infirmary',
  ),
);
const SHAPED =
  /^[a-z]{2,}(?:thorpe|thwaite|wick|combe|mouth|dale|stead|stow|minster|chester|cester|borough|burgh|bury|ness|holme|hurst|leigh|worthy|beck|fell|pool|bourne|brough|haven|gate|[a-z]{2}by|sley|tley|nham|dham|gham|sham|ington|ingham|sworth)$/;
const CELTIC =
  /^(?:llan|aber|inver|bally|kil|tre|pen|pont|caer|auch|ach|strath|glen|dun|loch|ard|drum|clon|knock|porth|rhos|bryn|betws|nant|cwm|blaen|tan|maes|ynys|eilean|port)[a-z]{3,}$/;
const ROAD = /^[abm]\d{1,4}$/;
/** "Bristol are taking referrals": the hospital there, not a patient's home. */
const ORGANISED = new Set(
  list(
    'are, have, want, wants, say, says, said, will, can, accepted, accept, declined, taking, running, happy, advise, advised, suggest, aware, picu, nicu, itu, ecmo, mtc, neurosurg, transplant, burns, spinal, dgh, stroke, retrieval, cardiology, cardiac, liver, hepatology, vascular, ortho, oncology',
  ),
);
/** How many people an unknown place is taken to have: cautious, as for a large village. */
export const UNKNOWN_PLACE = 'unknown';

/** Places of a patient's life: villages, towns, islands, areas, and words that look like a place. */
export function readPlaces(source: Annotated, people: readonly Person[]): Entity[] {
  const named = new Set<number>();
  for (const person of people)
    if (person.form !== 'single' || (person.role !== 'unclear' && person.strength >= 2))
      for (let at = person.from; at < person.to; at += 1) named.add(at);
  const entities: Entity[] = [];
  const taken = new Set<number>();
  for (const { from, to, place, span } of source.places) {
    if (named.has(from) || !isMeantAsPlace(source, from, to, place.ordinary)) continue;
    for (let at = from; at < to; at += 1) taken.add(at);
    entities.push({
      kind: 'place',
      direct: false,
      span,
      value: place.people > 0 ? place.people : UNKNOWN_PLACE,
      pointing: true,
    });
  }
  for (const note of source.notes) {
    const area = note.senses.find((sense) => sense.meaning === 'area');
    if (area !== undefined && !taken.has(note.from) && !INSTITUTION.has(source.tokens[note.to]?.text ?? ''))
      entities.push({
        kind: 'place',
        direct: false,
        span: note.span,
        value: Number(area.key),
        pointing: false,
      });
  }
  return [...entities, ...unknownPlaces(source, taken, named), ...namedHospitals(source)];
}

function isMeantAsPlace(source: Annotated, from: number, to: number, ordinary: boolean): boolean {
  const { tokens } = source;
  const after = tokens[to];
  const text = tokens[from]!.text;
  if (after !== undefined && (INSTITUTION.has(after.text) || EPONYM_HEADS.has(after.text))) return false;
  if (after !== undefined && ORGANISED.has(after.text)) return false;
  if (after?.text === "'s" || (after?.text === '-' && !after.spaced)) return false;
  if (means(source.noteAt[from], 'condition', 'care', 'staff', 'unit') && to - from === 1) return false;
  const behind = skipArticle(tokens, from);
  const led = behind !== undefined && BEFORE_PLACE.has(behind.text);
  const capital = tokens[from]!.casing !== 'lower';
  if (!ordinary) return capital || led || behind?.text === ',' || to - from > 1;
  // Reading, Settle and Send are places only with a capital, behind a preposition or a comma.
  const listed = behind?.text === ',' && capital;
  return capital && text.length > 2 && ((behind !== undefined && STRICT_BEFORE.has(behind.text)) || listed);
}

function skipArticle(tokens: readonly Token[], at: number): Token | undefined {
  const before = tokens[at - 1];
  return before?.text === 'the' || before?.text === 'nr' ? tokens[at - 2] : before;
}

/** Words shaped like a British place, or capitalised strangers behind "in", "from" or "near"; and numbered roads. */
function unknownPlaces(source: Annotated, taken: ReadonlySet<number>, named: ReadonlySet<number>): Entity[] {
  const { tokens, noteAt } = source;
  return collect(tokens, (token, index) => {
    if (taken.has(index) || named.has(index)) return [];
    if (token.kind === 'mixed' && ROAD.test(token.text) && token.casing === 'title') {
      const led = ['the', 'on', 'off', 'of', 'at'].includes(tokens[index - 1]?.text ?? '');
      return led
        ? [{ kind: 'place' as const, direct: false, span: token.span, value: 'road', pointing: true }]
        : [];
    }
    const before = tokens[index - 1];
    if (
      token.kind !== 'word' ||
      token.text.length < 4 ||
      before === undefined ||
      !(STRICT_BEFORE.has(before.text) || before.text === ',') ||
      noteAt[index] !== undefined ||
      isEnglish(token)
    )
      return [];
    const shaped =
      (SHAPED.test(token.text) || CELTIC.test(token.text)) &&
      (before.text !== ',' || token.casing === 'title');
    const stranger =
      token.casing === 'title' &&
      (['in', 'near', 'outside', 'nr'].includes(before.text) ||
        (before.text === 'from' && !isListedName(token)));
    if (!shaped && !stranger) return [];
    if (INSTITUTION.has(tokens[index + 1]?.text ?? '')) return [];
    return [
      {
        kind: 'place' as const,
        direct: false,
        span: spanOf(tokens, index, index + 1),
        value: UNKNOWN_PLACE,
        pointing: true,
      },
    ];
  });
}

const HOSPITALS = new Set(list('hospital, infirmary, clinic, hospice, surgery, health centre'));

/** A hospital or practice by its name: it narrows down to its own patients. */
function namedHospitals({ tokens }: Annotated): Entity[] {
  return collect(tokens, (token, index) => {
    if (token.casing !== 'title' || !HOSPITALS.has(token.text)) return [];
    const name = tokens[index - 1]?.text === "'s" ? tokens[index - 2] : tokens[index - 1];
    const proper = name?.kind === 'word' && name.casing === 'title';
    const led =
      proper &&
      tokens
        .slice(Math.max(0, index - 5), index)
        .some((word) => ['at', 'to', 'in', 'from'].includes(word.text));
    return led
      ? [
          {
            kind: 'place' as const,
            direct: false,
            span: spanOf(tokens, index - 1, index + 1),
            value: 'hospital',
            pointing: true,
          },
        ]
      : [];
  });
}
