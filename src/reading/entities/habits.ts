import { collect } from './collect.ts';
import { means, spanOf, type Annotated } from '../annotated.ts';
import { isOfOrdinaryLife } from '../lexicon/life.ts';
import { list } from '../lexicon/list.ts';
import type { Entity } from '../patient.ts';

/** What somebody does in life, told in the third person. */
const HABITS = new Set(
  list(
    'plays, sings, runs, owns, drives, teaches, coaches, breeds, sells, makes, fixes, paints, builds, lives, works, worked, farms, fishes, rides, races, restores, carves, bakes, brews, hosts, presents, conducts, leads, captains, manages, cleans, delivers, walks, trains, builds, repairs, collects, keeps, lived, played, drove, taught, sang, owned, ran, built, sold, stars, starred, volunteers, preaches, busks, dances, performs, skippers, crews, umpires, referees, judges, knits, writes, wrote, swims, sails, flies, climbs, serves, mans, suing',
  ),
);
const NOBODY = new Set([
  'it',
  'this',
  'that',
  'what',
  'which',
  'who',
  'nobody',
  'everyone',
  'someone',
  'nothing',
  'trust',
  'team',
  'ward',
  'list',
  'clinic',
  'department',
  'nobody',
  'everybody',
  'anyone',
  'system',
  'software',
  'machine',
  'scanner',
  'drug',
  'service',
]);
const REACH = 6;

/** "plays viola in the orchestra", "lives in a barge at the lock": a life told by what fills it. */
export function readHabits(source: Annotated): Entity[] {
  const { tokens, noteAt, sentenceOf } = source;
  return collect(tokens, (token, index) => {
    if (
      !HABITS.has(token.text) ||
      NOBODY.has(tokens[index - 1]?.text ?? '') ||
      means(noteAt[index], 'care', 'condition')
    )
      return [];
    let telling = 0;
    let end = index + 1;
    for (let at = index + 1; at < Math.min(tokens.length, index + 1 + REACH); at += 1) {
      const next = tokens[at]!;
      if (sentenceOf[at] !== sentenceOf[index] || next.text === ',' || next.text === '-') break;
      if (means(noteAt[at], 'condition', 'care', 'weak-care', 'unit', 'staff')) break;
      if (isTelling(source, at)) {
        telling += 1;
        end = at + 1;
      }
    }
    return telling >= 1 && end > index + 1
      ? [
          {
            kind: 'description' as const,
            direct: false,
            span: spanOf(tokens, index, end),
            value: null,
            pointing: true,
          },
        ]
      : [];
  });
}

function isTelling({ tokens, noteAt }: Annotated, at: number): boolean {
  const token = tokens[at]!;
  if (token.kind !== 'word' || token.text.length < 4) return false;
  return (
    isOfOrdinaryLife(token.text) ||
    means(noteAt[at], 'venue', 'everyday-venue', 'event', 'pursuit', 'mechanism', 'occupation', 'public-role')
  );
}
