import { isInPlace, type Annotated } from '../annotated.ts';
import { fullAt } from './full.ts';
import { listedAt } from './listed.ts';
import { mention, type NameMention } from './mention.ts';
import { mayBeName, nameStrength } from './name-words.ts';
import { titledAt } from './titled.ts';

/** Everybody named in a message, whoever they are. */
export function readMentions(source: Annotated): NameMention[] {
  const mentions: NameMention[] = [];
  let index = 0;
  while (index < source.tokens.length) {
    const mention = titledAt(source, index) ?? (mayBeName(source, index) ? untitledAt(source, index) : null);
    if (mention !== null) mentions.push(mention);
    index = mention?.to ?? index + 1;
  }
  return mentions;
}

function untitledAt(source: Annotated, at: number): NameMention | null {
  return listedAt(source, at) ?? fullAt(source, at) ?? singleAt(source, at);
}

function singleAt(source: Annotated, at: number): NameMention | null {
  const strength = nameStrength(source, at);
  if (strength === 0 || isPlaceHere(source, at) || isSaint(source, at)) return null;
  if (strength >= 2) return mention(source, 'single', at, at + 1, strength);
  // A name that is a word, or that no list holds, counts only beside a bed or a title, so it is offered as weak.
  return strength === 1 && source.tokens[at]!.casing === 'title'
    ? mention(source, 'single', at, at + 1, 1)
    : null;
}

/** "St Mary's" is a church, a school or a hospital. */
function isSaint({ tokens }: Annotated, at: number): boolean {
  const before = tokens[at - 1]?.text === '.' ? tokens[at - 2] : tokens[at - 1];
  return before?.text === 'st' || before?.text === 'saint';
}

const LEADS_TO_PLACE = new Set(['in', 'from', 'near', 'at', 'of', 'outside', 'to', 'off', 'nr', 'via', ',']);

/** A known place behind a preposition is not somebody. */
function isPlaceHere({ tokens, places }: Annotated, at: number): boolean {
  return (
    LEADS_TO_PLACE.has(tokens[at - 1]?.text ?? '') &&
    isInPlace(places, at) &&
    !(tokens[at - 1]?.text === ',' && tokens[at - 2]?.casing === 'upper')
  );
}
