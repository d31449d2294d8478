import type { Element } from './element.ts';
import { partsOf, type Parts } from './telltale.ts';
import type { Unit, WhoKind } from './unit.ts';
import { cut, WordList, wordList, type Phrase } from './word-list.ts';

/** Named lists of words and phrases that frames refer to as `@name`. */
export type Vocabulary = Readonly<Record<string, readonly string[]>>;

/** A sentence pattern: see `compileFrame`. */
export interface Frame extends Parts {
  readonly elements: readonly Element[];
  /** Whether it can only begin where somebody is named. */
  readonly beginsWithBeing: boolean;
}

const INDIVIDUALS: readonly (WhoKind | null)[] = ['name', 'role', 'pronoun', 'kin', 'public', 'someone'];
const MANY: readonly (WhoKind | null)[] = ['group', 'organisation', 'they'];
const being =
  (...kinds: readonly (WhoKind | null)[]) =>
  (unit: Unit) =>
    unit.kind === 'who' && kinds.includes(unit.who);

/** Sorts of being that frames speak of. */
export const BEINGS: Readonly<Record<string, (unit: Unit) => boolean>> = {
  '@who': being(...INDIVIDUALS, ...MANY),
  '@one': being(...INDIVIDUALS),
  '@named': being('name', 'role'),
  '@staff': being('name', 'role', 'group'),
  '@pronoun': being('pronoun'),
  '@they': being('they'),
  '@many': being(...MANY),
  '@organisation': being('organisation'),
  '@kin': being('kin', 'public'),
  '@you': being('you'),
  '@anyone': being(...INDIVIDUALS, ...MANY, 'you', 'patient'),
  '@self': (unit) => unit.kind === 'self',
  '@thing': (unit) => unit.kind === 'thing',
  '@emoji': (unit) => unit.kind === 'emoji',
};

/** Sorts of being that are no `who` unit. */
const NAMELESS = new Set(['@self', '@thing', '@emoji']);

/**
 * Compiles a sentence pattern. Words are parted by spaces; `a|b_c` are alternatives, `_` joins the words of one;
 * `@name` is a list of the vocabulary or a sort of being (`@who`, `@self` …); `@whose` is "Ann's" or "her";
 * `~5` passes over up to five units of the sentence (`~` over four); `^` and `$` are its ends;
 * `?` after a part makes it optional, `*` lets it stand up to three times, `!` before it forbids it here.
 */
export function compileFrame(pattern: string, vocabulary: Vocabulary): Frame {
  const elements = pattern
    .trim()
    .split(/\s+/)
    .flatMap((part) => {
      const element = compileElement(part, vocabulary, pattern);
      return part.endsWith('*') && part.length > 1 ? [element, element, element] : [element];
    });
  const parts = partsOf(elements, isBeing);
  if (parts === null) throw new Error(`A frame needs a word that must be there: "${pattern}"`);
  return { ...parts, elements, beginsWithBeing: isBeing(elements[0]!) };
}

function isBeing({ what, optional, negated }: Element): boolean {
  return what.type === 'choice' && what.list.phrases.length === 0 && what.named && !optional && !negated;
}

/** The parts of frames, compiled once however many frames share them. */
const COMPILED = new WeakMap<Vocabulary, Map<string, Element>>();

function compileElement(part: string, vocabulary: Vocabulary, pattern: string): Element {
  let compiled = COMPILED.get(vocabulary);
  if (compiled === undefined) COMPILED.set(vocabulary, (compiled = new Map<string, Element>()));
  let element = compiled.get(part);
  if (element === undefined) compiled.set(part, (element = compilePart(part, vocabulary, pattern)));
  return element;
}

function compilePart(part: string, vocabulary: Vocabulary, pattern: string): Element {
  const negated = part.startsWith('!') && part.length > 1;
  let body = negated ? part.slice(1) : part;
  const suffix = body.length > 1 ? body.at(-1) : undefined;
  const repeated = suffix === '*';
  const optional = suffix === '?' || repeated;
  if (optional) body = body.slice(0, -1);
  const what = compileBody(body, vocabulary, pattern);
  const byWords = what.type === 'choice' && what.beings.length === 0 && !what.atEnd && !what.possessive;
  return { what, optional, negated, telltale: byWords && !optional && !negated ? what.list.telltale : null };
}

function compileBody(body: string, vocabulary: Vocabulary, pattern: string): Element['what'] {
  if (body === '^') return { type: 'start' };
  if (body === END) return { type: 'end' };
  if (/^~\d*$/.test(body)) return { type: 'gap', most: Number(body.slice(1) || 4) };
  const alternatives = body.split('|');
  const [special, words] = [alternatives.filter(isSpecial), alternatives.filter((one) => !isSpecial(one))];
  return {
    type: 'choice',
    list: wordsOf(words, vocabulary, pattern),
    beings: special.flatMap((one) => BEINGS[one] ?? []),
    possessive: special.includes(POSSESSIVE),
    atEnd: special.includes(END),
    named: words.length === 0 && special.every((one) => one !== END && !NAMELESS.has(one)),
  };
}

const POSSESSIVE = '@whose';
const END = '$';

/** Whether an alternative is neither a word nor a list of words. */
function isSpecial(alternative: string): boolean {
  if (!alternative.startsWith('@')) return alternative === END;
  return alternative === POSSESSIVE || BEINGS[alternative] !== undefined;
}

/** All words and phrases that alternatives stand for; a list that stands alone is shared by all parts that speak of it. */
function wordsOf(alternatives: readonly string[], vocabulary: Vocabulary, pattern: string): WordList {
  const [first] = alternatives;
  if (alternatives.length === 1 && first!.startsWith('@')) return listOf(first!, vocabulary, pattern);
  const phrases: Phrase[] = [];
  for (const alternative of alternatives)
    if (alternative.startsWith('@')) phrases.push(...listOf(alternative, vocabulary, pattern).phrases);
    else phrases.push(cut(alternative));
  return new WordList(phrases);
}

function listOf(name: string, vocabulary: Vocabulary, pattern: string): WordList {
  const words = vocabulary[name.slice(1)];
  if (words === undefined) throw new Error(`No list of words is called ${name}, in the frame "${pattern}"`);
  return wordList(words);
}
