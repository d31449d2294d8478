import { numberWord } from '../../text/known-words.ts';
import type { Element } from './element.ts';
import { partsOf, telltaleOf, type Parts } from './telltale.ts';
import type { Unit, WhoKind } from './unit.ts';

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
  return what.type === 'choice' && what.heads.size === 0 && what.named && !optional && !negated;
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
  const alternatives = body.split('|');
  const phrases = phrasesOf(alternatives, vocabulary, pattern);
  const what = compileBody(body, alternatives, phrases);
  const told = what.type === 'choice' && !optional && !negated ? telltaleOf(what, phrases) : null;
  return { what, optional, negated, telltale: told };
}

/** The words of every alternative that is no sort of being. */
function phrasesOf(
  alternatives: readonly string[],
  vocabulary: Vocabulary,
  pattern: string,
): readonly (readonly string[])[] {
  return alternatives
    .filter(
      (alternative) => alternative !== '$' && alternative !== '@whose' && BEINGS[alternative] === undefined,
    )
    .flatMap((alternative) =>
      alternative.startsWith('@') ? named(alternative, vocabulary, pattern) : [cut(alternative)],
    );
}

function compileBody(
  body: string,
  alternatives: readonly string[],
  phrases: readonly (readonly string[])[],
): Element['what'] {
  if (body === '^') return { type: 'start' };
  if (body === '$') return { type: 'end' };
  if (/^~\d*$/.test(body)) return { type: 'gap', most: Number(body.slice(1) || 4) };
  const heads = new Map<number, number[][]>();
  for (const phrase of phrases) {
    const [head, ...rest] = phrase.map(numberWord);
    const rests = heads.get(head!);
    if (rests === undefined) heads.set(head!, [rest]);
    else rests.push(rest);
  }
  for (const rests of heads.values()) rests.sort((a, b) => b.length - a.length);
  return {
    type: 'choice',
    heads,
    beings: alternatives.flatMap((alternative) => BEINGS[alternative] ?? []),
    possessive: alternatives.includes('@whose'),
    atEnd: alternatives.includes('$'),
    named: alternatives.every(
      (alternative) => alternative === '@whose' || (alternative in BEINGS && !NAMELESS.has(alternative)),
    ),
  };
}

/** A phrase as the units of a message are cut: "he's" is two, "don't" is one. */
function cut(phrase: string): string[] {
  return phrase.split(/[_ -]/).flatMap((word) => {
    if (!word.includes("'")) return [word];
    const clitic = /^(?<stem>[a-z]+)(?<tail>'(?:[sdm]|re|ll|ve))$/.exec(word)?.groups;
    return clitic === undefined ? [word] : [clitic['stem']!, clitic['tail']!];
  });
}

/** The lists, each cut once however many parts speak of it. */
const CUT = new WeakMap<readonly string[], readonly (readonly string[])[]>();

function named(name: string, vocabulary: Vocabulary, pattern: string): readonly (readonly string[])[] {
  const words = vocabulary[name.slice(1)];
  if (words === undefined) throw new Error(`No list of words is called ${name}, in the frame "${pattern}"`);
  let phrases = CUT.get(words);
  if (phrases === undefined) CUT.set(words, (phrases = words.map(cut)));
  return phrases;
}
