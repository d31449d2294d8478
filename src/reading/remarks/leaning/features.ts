import type { Context } from '../context.ts';
import { LIKENESSES, PRAISES } from '../lexicon/comparisons.ts';
import { BAD_ADJECTIVES, INSULTS, PREDICATE_INSULTS } from '../lexicon/insults.ts';
import { EXAGGERATION, ILL, LOGISTICS } from '../lexicon/manner.ts';
import type { Unit } from '../unit.ts';

const CLASSES: readonly (readonly [name: string, words: ReadonlySet<string>])[] = [
  ['praise', new Set(PRAISES)],
  ['judging', new Set([...INSULTS, ...BAD_ADJECTIVES])],
  ['metaphor', new Set(PREDICATE_INSULTS)],
  ['likeness', new Set(LIKENESSES)],
  ['logistics', new Set(LOGISTICS)],
  ['ill', new Set(ILL)],
  ['exaggeration', new Set(EXAGGERATION)],
];

/** Words that by themselves say nothing of what a message does. */
const FUNCTION_WORDS = new Set(
  'a an the of to in on at by for with from and or is are was were be it its that this as , .'.split(' '),
);

/** What is known of a message besides its words. */
export interface Traits {
  readonly context: Context;
  /** The signs found, each by how plain it is and its kind: "clear insult", "thin belittling". */
  readonly signs: readonly string[];
  /** Whether a remark stands on its signs alone. */
  readonly stands: boolean;
}

/**
 * The features by which a message leans one way or the other: its words and pairs of words, with everybody who is named
 * put as what they are, so that no name, sex or grade counts; and what it does as a whole.
 */
export function featuresOf(units: readonly Unit[], { context, signs, stands }: Traits): string[] {
  const features = new Set<string>();
  let previous = '^';
  let beforeThat = '^';
  let beings = 0;
  let selves = 0;
  for (const [index, unit] of units.entries()) {
    if (unit.kind === 'pause') continue;
    const symbol = symbolOf(unit);
    if (!FUNCTION_WORDS.has(symbol)) features.add(`w ${symbol}`);
    features.add(`b ${previous} ${symbol}`);
    features.add(`g ${beforeThat} ${symbol}`);
    if (unit.kind === 'word' && symbol.length > 4) features.add(`s ${stemOf(symbol)}`);
    if (unit.quoted) features.add('quoted');
    if (unit.kind === 'thing') features.add('thing');
    if (unit.kind === 'emoji') features.add('emoji');
    if (unit.kind === 'who' && unit.who !== 'you' && unit.who !== 'patient') beings += 1;
    if (unit.kind === 'self') selves += 1;
    for (const [name, words] of CLASSES)
      if (unit.kind !== 'who' && words.has(unit.text))
        features.add(features.has(`class ${name}`) ? `class ${name} often` : `class ${name}`);
    if (unit.kind === 'who' && /[^s]s$/.test(follower(units, index))) features.add('habit');
    beforeThat = previous;
    previous = symbol;
  }
  features.add(`b ${previous} $`);
  features.add(`opens ${units[0]?.kind ?? ''}`);
  features.add(`beings ${Math.min(beings, 2)}`);
  features.add(`selves ${Math.min(selves, 2)}`);
  features.add(`both ${beings > 0 ? 1 : 0}${selves > 0 ? 1 : 0}`);
  features.add(`length ${units.length < 8 ? 0 : units.length < 16 ? 1 : units.length < 30 ? 2 : 3}`);
  for (const [name, value] of Object.entries(context)) if (value) features.add(`does ${name}`);
  for (const sign of signs) features.add(`sign ${sign}`);
  if (stands) features.add('stands');
  return [...features];
}

/** The word after a being; "-s" on it often says what somebody does by habit. */
function follower(units: readonly Unit[], index: number): string {
  const next = units[index + 1];
  return next?.kind === 'word' && next.text.length > 3 ? next.text : '';
}

/** What a word has in common with its kin: "laziest" and "lazier" begin alike. */
function stemOf(word: string): string {
  return word.slice(0, Math.max(SHORTEST_STEM, word.length - LONGEST_ENDING));
}
const SHORTEST_STEM = 4;
const LONGEST_ENDING = 3;

function symbolOf({ kind, who, text }: Unit): string {
  if (kind === 'who')
    return who === 'pronoun' || who === 'name' || who === 'role' || who === 'someone'
      ? '<one>'
      : `<${who ?? ''}>`;
  if (kind === 'self') return '<self>';
  if (kind === 'stop') return text === '?' || text === '!' ? text : '.';
  return /^\d/.test(text) ? '<number>' : text;
}
