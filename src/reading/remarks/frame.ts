import type { Unit, WhoKind } from './unit.ts';

/** Named lists of words and phrases that frames refer to as `@name`. */
export type Vocabulary = Readonly<Record<string, readonly string[]>>;

/** One of several words, phrases or sorts of being; or, if `atEnd`, the end of the sentence. */
export interface Choice {
  readonly type: 'choice';
  /** First words of the alternatives, each with what must follow it. */
  readonly heads: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly beings: readonly ((unit: Unit) => boolean)[];
  /** Whether "Ann's" and "her" will do. */
  readonly possessive: boolean;
  readonly atEnd: boolean;
  /** Whether only a being that is named will do. */
  readonly named: boolean;
}
interface Gap {
  readonly type: 'gap';
  readonly most: number;
}
interface Start {
  readonly type: 'start';
}
interface End {
  readonly type: 'end';
}
/** Words one of which stands wherever a part fits. */
interface Telltale {
  /** Of each alternative one word, a rare one if it has any. */
  readonly words: readonly string[];
  /** How far within its alternative such a word stands at most. */
  readonly within: number;
  /** How much it costs to go by them: the more words and the commoner, the more. */
  readonly cost: number;
}
/** One part of a frame. */
export interface Element {
  readonly what: Choice | Gap | Start | End;
  readonly optional: boolean;
  readonly negated: boolean;
  /** Null where it may fit without any word in particular. */
  readonly telltale: Telltale | null;
}

/** A sentence pattern: see `compileFrame`. */
export interface Frame {
  readonly elements: readonly Element[];
  /** Words one of which is always in it, so that most frames are never tried. */
  readonly keys: readonly string[];
  /** For each other part that must be there, words one of which it holds; the same list for the same part. */
  readonly mustHold: readonly (readonly string[])[];
  /** How far before its key a fit can begin, in units. */
  readonly reach: number;
  /** Whether it can only fit where somebody is named. */
  readonly needsBeing: boolean;
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

/** Words so common that a frame is better found by another of its words, and how much worse they are. */
const COMMON = new Set(
  `, . : = a an the is are was were be 's 're to of in on at for with and or but not no it that this as so if by from up out he she they
  do does did has have had will would can could just very all what who when there get got been one now back day some more into
  like than about over then only you your his her their him them how off out well good right need needs want can't don't didn't`.split(
    /\s+/,
  ),
);
const COST_OF_COMMON = 60;
const LONGEST_REACH = 16;

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
  const telltales: Telltale[] = [];
  let best: Telltale | undefined;
  let reach = 0;
  let behind = 0;
  for (const { what, negated, telltale } of elements) {
    if (telltale !== null) {
      telltales.push(telltale);
      if (best === undefined || telltale.cost < best.cost) {
        best = telltale;
        reach = behind + telltale.within;
      }
    }
    // A being may bring an apostrophe-s, and any part up to three fillers before it.
    behind += what.type === 'gap' ? what.most : negated || what.type === 'start' ? 0 : 3;
  }
  if (best === undefined) throw new Error(`A frame needs a word that must be there: "${pattern}"`);
  return {
    elements,
    keys: best.words,
    mustHold: telltales.filter((telltale) => telltale !== best).map(({ words }) => words),
    reach: Math.min(reach, LONGEST_REACH),
    beginsWithBeing: isBeing(elements[0]!),
    needsBeing: elements.some(isBeing),
  };
}

/** Of each phrase the first word that is not common, where a part has to fit and fits by its words alone. */
function telltaleOf({ what, optional, negated }: Omit<Element, 'telltale'>): Telltale | null {
  if (
    what.type !== 'choice' ||
    what.beings.length > 0 ||
    what.atEnd ||
    what.possessive ||
    optional ||
    negated
  )
    return null;
  const words = new Set<string>();
  let within = 0;
  for (const [head, rests] of what.heads)
    for (const rest of rests) {
      const phrase = [head, ...rest];
      const at = Math.max(
        0,
        phrase.findIndex((word) => !COMMON.has(word)),
      );
      words.add(phrase[at]!);
      within = Math.max(within, at);
    }
  const cost = [...words].reduce((sum, word) => sum + (COMMON.has(word) ? COST_OF_COMMON : 1), 0);
  return { words: [...words], within, cost };
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
  const element = { what: compileBody(body, vocabulary, pattern), optional, negated };
  return { ...element, telltale: telltaleOf(element) };
}

function compileBody(body: string, vocabulary: Vocabulary, pattern: string): Element['what'] {
  if (body === '^') return { type: 'start' };
  if (body === '$') return { type: 'end' };
  if (/^~\d*$/.test(body)) return { type: 'gap', most: Number(body.slice(1) || 4) };
  const alternatives = body.split('|');
  const heads = new Map<string, string[][]>();
  for (const alternative of alternatives) {
    if (alternative === '$' || alternative === '@whose' || BEINGS[alternative] !== undefined) continue;
    for (const phrase of alternative.startsWith('@')
      ? named(alternative, vocabulary, pattern)
      : [alternative]) {
      const [head, ...rest] = cut(phrase);
      const rests = heads.get(head!) ?? [];
      rests.push(rest);
      heads.set(head!, rests);
    }
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
    const clitic = /^(?<stem>[a-z]+)(?<tail>'(?:[sdm]|re|ll|ve))$/.exec(word)?.groups;
    return clitic === undefined ? [word] : [clitic['stem']!, clitic['tail']!];
  });
}

function named(name: string, vocabulary: Vocabulary, pattern: string): readonly string[] {
  const words = vocabulary[name.slice(1)];
  if (words === undefined) throw new Error(`No list of words is called ${name}, in the frame "${pattern}"`);
  return words;
}
