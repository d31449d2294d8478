import { means, spanOf, type Annotated, type Note } from '../annotated.ts';
import { list } from '../lexicon/list.ts';
import { isEnglish } from '../lexicon/words.ts';
import type { Entity } from '../patient.ts';
import { introductionOf } from './determiners.ts';

const OPENERS = new Set(list('who, whos, that, whose, off, from'));
/** Words that a clause about an ordinary patient is made of. */
const PLAIN = new Set(
  list(
    `has, had, have, is, was, 's, came, comes, went, goes, got, gets, been, needs, needed, wants, wanted, in, with, w, on, at, the, a, an, and, to, of, for, his, her, their, he, she, they, it, up, down, back, out, yesterday, today, last, night, this, morning, week, just, now, still, keeps, kept, from, home, here, there, again, presented, presents, arrived, you, i, we, saw, seen, asked, about, told, me, us, reviewed, earlier, over, weekend, before, after, not, no, be, being, may, might, can, can't, cannot, could, will, would, should, doesn't, does, did, didn't, won't, off, due, going, thinks, says, said, never, always, first, second, third, by, my, our, your, need, want, take, took, takes, like, meant, supposed, know, knows, what, how, refused, refuses, lives, live, alone, moved, referred, sent, waiting, other, day, days, weeks, months, years, old, ago, legs, feet, area, food, work, sick, duty, call, shift, ward, oxygen, o2`,
  ),
);
/** Openers of a phrase rather than a clause: it ends where the sentence's own verb comes. */
const PHRASE_OPENERS = new Set(list('off, from'));
const VERBS = new Set(
  list("is, was, are, were, 's, has, had, have, came, comes, went, goes, got, gets, needs, needed, wants"),
);
/** How many words of a clause are looked at. */
const REACH = 8;
/** How many words of a clause must be of ordinary life. */
const LEAST_TELLING = 1;

/** "the woman who does the breakfast show": somebody told apart by their life rather than their illness. */
export function readDescriptions(source: Annotated): Entity[] {
  return source.notes.flatMap((note) => {
    if (
      !means(note, 'person', 'occupation', 'relation', 'public-role') ||
      !OPENERS.has(source.tokens[note.to]?.text ?? '')
    )
      return [];
    const introduction = introductionOf(source, note.from);
    if (introduction === 'any' || isAnybody(source, note) || isWeaning(source, note)) return [];
    const end = clauseEnd(source, note.to);
    return end === null
      ? []
      : [
          {
            kind: 'description' as const,
            direct: false,
            span: spanOf(source.tokens, note.to, end),
            value: null,
            pointing: true,
          },
        ];
  });
}

/** "patients who", "people that". */
function isAnybody(source: Annotated, note: Note): boolean {
  const head = source.tokens[note.to - 1]!.text;
  return (
    ['patient', 'pt', 'person', 'people', 'someone', 'one', 'case', 'adult', 'individual', 'victim'].includes(
      head,
    ) && introductionOf(source, note.from) !== 'known'
  );
}

/** "Failed wean from bypass": a machine is left, and no child of Glasgow's is spoken of. */
function isWeaning({ tokens }: Annotated, { to }: Note): boolean {
  return tokens[to - 1]!.text === 'wean' && PHRASE_OPENERS.has(tokens[to]!.text);
}

/** Where a clause of ordinary life ends; null where it tells of nothing but illness and care. */
function clauseEnd({ tokens, noteAt, sentenceOf, places }: Annotated, opener: number): number | null {
  // "from Leeds" tells of nothing but the place, which is told by itself.
  const inPlace = (at: number) => places.some(({ from, to }) => at >= from && at < to);
  const endsAtVerb = PHRASE_OPENERS.has(tokens[opener]!.text);
  let telling = 0;
  let end = opener + 1;
  for (let index = opener + 1; index < Math.min(tokens.length, opener + 1 + REACH); index += 1) {
    const token = tokens[index]!;
    if (sentenceOf[index] !== sentenceOf[opener] || token.text === ',' || token.text === '-') break;
    if (endsAtVerb && VERBS.has(token.text)) break;
    if (means(noteAt[index], 'condition', 'care', 'weak-care', 'unit')) {
      if (telling === 0) return null;
      break;
    }
    if (
      token.kind === 'word' &&
      !PLAIN.has(token.text) &&
      !inPlace(index) &&
      (token.text.length > 3 || !isEnglish(token))
    ) {
      telling += 1;
      end = index + 1;
    }
  }
  return telling >= LEAST_TELLING ? end : null;
}
