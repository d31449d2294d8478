import { collect } from './collect.ts';
import { spanOf, type Annotated } from '../annotated.ts';
import { list } from '../lexicon/list.ts';
import { isEnglish } from '../lexicon/words.ts';
import type { Entity } from '../patient.ts';

const ONLY = new Set(['only', 'sole', 'lone']);
const WHERE = new Set(['in', 'on', 'at', 'from', 'left', 'for', 'this', 'round', 'of', 'with']);
const SOMEWHERE = new Set(
  list(
    'the, our, this, that, town, village, island, year, group, school, team, uni, region, county, here, trust, britain, uk, scotland, wales, ireland, world, valley, parish, estate, city',
  ),
);
const NOT_PEOPLE = new Set(
  list(
    'thing, time, option, way, problem, reason, drug, choice, issue, question, bed, slot, gap, change, difference, treatment, finding, symptom, abnormality, medication, meds, allergy, pmh, one, ones, works, available, just, has, had, got, been, if, when, because, after, on, in, at, to, for, a, an, two, three, speaks, going, need, needs, want, wants, works, use, used, seen, came, took, working, shift, room, machine, scanner, printer, toilet, key, cup, person, person who',
  ),
);
const REACH = 5;

/** "only dialysis pt on the island", "sole survivor of the crash": there is one such person somewhere. */
export function readOnly(source: Annotated): Entity[] {
  const { tokens, sentenceOf } = source;
  return collect(tokens, (token, index) => {
    const next = tokens[index + 1];
    if (!ONLY.has(token.text) || next?.kind !== 'word' || NOT_PEOPLE.has(next.text)) return [];
    for (let step = 2; step <= REACH; step += 1) {
      const lead = tokens[index + step];
      if (lead === undefined || sentenceOf[index + step] !== sentenceOf[index] || lead.kind === 'mark')
        return [];
      const after = tokens[index + step + 1];
      if (!WHERE.has(lead.text) || after === undefined) continue;
      const somewhere =
        SOMEWHERE.has(after.text) ||
        after.casing === 'title' ||
        source.places.some((place) => place.from === index + step + 1) ||
        (lead.text === 'left' && after.text === 'in');
      return somewhere && (step > 2 || isEnglish(next))
        ? [
            {
              kind: 'uniqueness' as const,
              direct: false,
              span: spanOf(tokens, index, index + step),
              value: 'somewhere',
              pointing: true,
            },
          ]
        : [];
    }
    return [];
  });
}
