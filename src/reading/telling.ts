import { PhraseBook } from '../text/phrases.ts';
import type { LookedUp } from './annotated.ts';
import { wantedBy, type Wanted } from './answers.ts';
import { list } from './lexicon/list.ts';
import type { Entity } from './patient.ts';
import type { Weight } from './weight.ts';
import type { Scene } from './scene.ts';

/** A fact told of a patient, without the words that told it. */
export type Attribute = Pick<Entity, 'kind' | 'value' | 'pointing'>;

/** What a message adds to what its thread tells of a patient: attributes, never text. */
export interface Telling {
  readonly attributes: readonly Attribute[];
  /** Whether it says that somebody is being looked after. */
  readonly health: boolean;
  /** Whether it says that nobody real is meant. */
  readonly nobody: boolean;
  /** Whether it ends in a question: a guess, if somebody else told the story. */
  readonly asks: boolean;
  /** Whether it is a guess from its first word, whoever says it. */
  readonly guesses: boolean;
  /** Whether it confirms what was guessed before it. */
  readonly confirms: boolean;
  /** Whether it speaks of another patient than the thread did. */
  readonly anew: boolean;
  /** What it asks for, so that the next answer may be short. */
  readonly wants: Wanted | null;
  /** What speaks for and against one real patient in it. */
  readonly weight: Weight;
  /** Whether it comes back to a patient of whom its author spoke elsewhere. */
  readonly returns: boolean;
  /** Whether somebody can be known from it on; settled by the figures. */
  readonly tips: boolean;
}

const flags = (phrases: string) => new PhraseBook(list(phrases).map((phrase) => [phrase, true] as const));
const YES = flags(
  "yes that's, yes thats, yes, yep, yeah, yea, yh, aye, yup, ya, correct, exactly, bingo, indeed, mhm, mmhm, yes that one, that's him, that's her, thats him, thats her, that's them, thats them, that's the one, thats the one, that one, the very same, the very one, the same, same one, spot on, one and the same, got it in one, sadly yes, afraid so, couldn't possibly say, no comment, how did you know, how'd you know, you got it, dead on, so ya, it is aye, is him, is her, it's him, it's her, it was, it was him, it was her, that was him, that was her, was him, was her, that's the fella, that's the lad, that's the lady, that's your man, aye her, aye him, him aye, her aye, the one and only, its him, its her, the man himself, the lady herself, i know, ssh, shh, shhh, so it is, it is aye, tis, affirmative, confirmed",
);
const FILLERS = new Set(list('ah, oh, ha, haha, lol, well, erm, um, mm, ., !, ,, shh, ssh, ok, sorry, god'));
const ANEW = flags(
  'new pt, new patient, another pt, another patient, another one, different pt, different patient, different one, next pt, next patient, next one, separate pt, separate one, unrelated, other pt, other patient, also got a, i have a, ive got a, got one too, mine is, mine was, mine, had one, we had one, had a similar, similar one, seen one, reminds me, last year, years ago, completely different, on another note, on a different note, different question, different topic, separately',
);
const RETURNS = flags(
  'same lady, same gent, same man, same woman, same pt, same patient, same chap, same bloke, same guy, same lad, same girl, same kid, same baby, that lady, that gent, that pt, that patient, that chap, update on, update re, more on, him again, her again, the one i mentioned, i mentioned, from yesterday, from earlier, as before, my pt from, back to my, further to, follow up on, re my',
);
/** "it is." */
const IT_IS = flags(
  "it is, he is, she is, they are, that is, it's that, it did, he did, she did, i am afraid so",
);
/** "Him." */
const THEM = new Set(['him', 'her', 'them']);
const CLOSES = new Set(['.', '!', ',']);
/** A message of so few tokens may confirm anywhere. */
const SHORT = 14;
/** How far into a message a confirmation may begin, in tokens. */
const CONFIRMS_WITHIN = 3;

/** That something is the matter, of whatever kind. */
const CARED_FOR: Attribute = { kind: 'condition', value: 'care', pointing: false };

/** What a message would add to the sum. */
export function readTelling(
  source: LookedUp,
  scene: Scene,
  told: readonly Entity[],
  named: boolean,
  weight: Weight,
): Telling {
  const { tokens } = source;
  return {
    attributes: [
      ...told.map(({ kind, value, pointing }) => ({ kind, value, pointing })),
      ...(scene.care && !told.some(({ kind }) => kind === 'condition') ? [CARED_FOR] : []),
      ...(named ? [{ kind: 'name' as const, value: null, pointing: true }] : []),
    ],
    health: scene.health,
    nobody: scene.settled !== null || scene.cues.teaching >= 1 || scene.cues.published >= 2,
    asks: isQuestion(source),
    guesses: isGuess(source),
    wants: wantedBy(source),
    weight,
    confirms: confirms(source),
    anew: ANEW.all(tokens).length > 0,
    returns: RETURNS.all(tokens).length > 0,
    tips: false,
  };
}

const ASKS = new Set(list('is, was, isnt, wasnt, are, were'));
const ASKED_OF = new Set(list('he, she, it, that, this, they, the, him, her, his, yours, your, not'));

/** "is she the one from the wool shop": a question needs no mark. */
export function isQuestion({ tokens }: Pick<LookedUp, 'tokens'>): boolean {
  return tokens.some((token) => token.text === '?') || opensAsking(tokens);
}

/** "is it true that …": a message that is a question from its first word guesses, whoever says it. */
export function isGuess({ tokens }: Pick<LookedUp, 'tokens'>): boolean {
  return opensAsking(tokens) && tokens.length <= LONGEST_GUESS;
}

function opensAsking(tokens: LookedUp['tokens']): boolean {
  const first = tokens.findIndex(({ kind, text }) => kind === 'word' && !FILLERS.has(text));
  if (first === -1) return false;
  return (
    (ASKS.has(tokens[first]?.text ?? '') && ASKED_OF.has(tokens[first + 1]?.text ?? '')) ||
    WONDERS.at(tokens, first) !== undefined
  );
}
const WONDERS = flags(
  'anyone know if, anybody know if, anyone know whether, does anyone know if, do we know if, do you know if, any idea if, has anyone heard if, anyone heard if, am i right that, did i hear that, is it true',
);
/** Behind so many tokens a question has told enough by itself. */
const LONGEST_GUESS = 24;

/** "ah. yeah. that's him": the first words that say anything say yes. */
function confirms({ tokens }: LookedUp): boolean {
  let index = 0;
  while (index < tokens.length && (FILLERS.has(tokens[index]!.text) || tokens[index]!.kind === 'emoji'))
    index += 1;
  if (
    tokens.slice(0, index).some((token) => token.text === 'ah' || token.text === 'oh') &&
    index === tokens.length
  )
    return false;
  const said = IT_IS.at(tokens, index);
  if (said !== undefined && CLOSES.has(tokens[said.to]?.text ?? '.')) return true;
  if (THEM.has(tokens[index]?.text ?? '') && CLOSES.has(tokens[index + 1]?.text ?? '.')) return true;
  for (let step = 0; step < CONFIRMS_WITHIN; step += 1)
    if (YES.at(tokens, index + step) !== undefined) return true;
  if (tokens.length <= SHORT && !tokens.some((token) => token.text === '?'))
    for (let at = 0; at < tokens.length; at += 1) if (YES.at(tokens, at) !== undefined) return true;
  return tokens.length <= 2 && tokens.some((token) => token.text === '🤐' || token.text === '👀');
}
