import { callingOf, type Unit, type UnitKind } from '../remarks/unit.ts';
import type { Source } from '../source.ts';

const SELF = new Set('i me my mine myself im ive'.split(' '));
const PRONOUNS = new Set('he she him her his hers'.split(' '));
/** Spellings without their apostrophe, as the patterns write them. */
const CONTRACTIONS: ReadonlyMap<string, string> = new Map(
  'dont doesnt didnt isnt wasnt arent werent cant couldnt wouldnt shouldnt wont havent hasnt hadnt aint'
    .split(' ')
    .map((word) => [word, `${word.slice(0, -1)}'t`] as const),
);
const PAUSES = new Set(',()-–—/~|*_<>[]"\''.split(''));
const STOPS = new Set('.!?;'.split(''));

/** Matters are looked for in so many tokens of a message; few chat messages have a tenth of them. */
const READ_AT_MOST = 1500;

/** Cuts a message into units of one word each, so that the patterns of matters see every word. */
export function cutWords({ tokens, mentions }: Source): Unit[] {
  const units: Unit[] = [];
  let sentence = 0;
  let quoted = false;
  let mention = 0;
  for (let index = 0; index < Math.min(tokens.length, READ_AT_MOST); index += 1) {
    const token = tokens[index]!;
    while (mention < mentions.length && mentions[mention]![1] <= token.span[0]) mention += 1;
    const isMentioned = mention < mentions.length && mentions[mention]![0] <= token.span[0];
    if (token.text === '"') quoted = !quoted;
    const isStop = token.kind === 'break' || (STOPS.has(token.text) && endsSentence(tokens, index));
    const kind = kindOf(token.text, token.kind, isStop, isMentioned);
    const text = CONTRACTIONS.get(token.text) ?? token.text;
    const { number, term } = callingOf(text, token);
    units.push({
      kind,
      text,
      number,
      term,
      who: kind === 'who' ? (isMentioned ? 'name' : 'pronoun') : null,
      from: index,
      to: index + 1,
      quoted,
      disguised: false,
      sentence,
    });
    if (isStop) sentence += 1;
  }
  return units;
}

function kindOf(text: string, kind: string, isStop: boolean, isMentioned: boolean): UnitKind {
  if (isStop) return 'stop';
  if (isMentioned || PRONOUNS.has(text)) return 'who';
  if (SELF.has(text)) return 'self';
  if (kind === 'emoji') return 'emoji';
  return PAUSES.has(text) ? 'pause' : 'word';
}

/** A dot ends a sentence before white space only: "2.5 mg", "bit.ly". */
function endsSentence(tokens: Source['tokens'], index: number): boolean {
  if (tokens[index]!.text !== '.') return true;
  const next = tokens[index + 1];
  return next === undefined || next.spaced || next.kind === 'break';
}
