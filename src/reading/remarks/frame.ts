import type { Unit, WhoKind } from './unit.ts';

/** Named lists of words and phrases that frames refer to as `@name`. */
export type Vocabulary = Readonly<Record<string, readonly string[]>>;

/** Where a frame fits: `units[from]` up to, not including, `units[to]`; `target` is the unit that names somebody. */
export interface Fit {
  readonly from: number;
  readonly to: number;
  readonly target: number | null;
}

/** One of several words, phrases or sorts of being; or, if `atEnd`, the end of the sentence. */
interface Choice {
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
interface Element {
  readonly what: Choice | Gap | Start | End;
  readonly optional: boolean;
  readonly negated: boolean;
}

/** A sentence pattern: see `compileFrame`. */
export interface Frame {
  readonly elements: readonly Element[];
  /** Words one of which is always in it, so that most frames are never tried. */
  readonly keys: readonly string[];
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

const BEINGS: Readonly<Record<string, (unit: Unit) => boolean>> = {
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

/** Words that may stand anywhere in a frame without changing it. */
const FILLERS = new Set(
  `honestly really just so actually absolutely literally proper properly total totally complete completely utter utterly fucking fuckin
  effing bloody freaking frigging such still always also even probably clearly frankly obviously basically quite very too pretty rather
  seriously genuinely apparently definitely defo simply truly kinda sorta well tbh tbf ffs fr imo imho lol haha hahaha fs
  somehow again yet right bit actual flipping blooming sodding blinking damn damned goddamn mega super hella dead pure
  already currently now today tonight yeah oh ooh ah ugh god jesus christ mind`.split(/\s+/),
);
/** Words so common that a frame is better found by another of its words, and how much worse they are. */
const COMMON = new Set(
  `, . : = a an the is are was were be 's 're to of in on at for with and or but not no it that this as so if by from up out he she they
  do does did has have had will would can could just very all what who when there get got been one now back day some more into
  like than about over then only you your his her their him them how off out well good right need needs want can't don't didn't`.split(
    /\s+/,
  ),
);
const COST_OF_COMMON = 60;
const MOST_SKIPPED = 3;
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
  let reach = 0;
  let best: { keys: readonly string[]; reach: number; cost: number } | undefined;
  for (const { what, optional, negated } of elements) {
    if (
      what.type === 'choice' &&
      what.beings.length === 0 &&
      !what.atEnd &&
      !what.possessive &&
      !optional &&
      !negated
    ) {
      const keys = [...what.heads.keys()];
      const cost = keys.reduce((sum, key) => sum + (COMMON.has(key) ? COST_OF_COMMON : 1), 0);
      if (best === undefined || cost < best.cost) best = { keys, reach, cost };
    }
    // A being may bring an apostrophe-s, and any part up to three fillers before it.
    reach += what.type === 'gap' ? what.most : negated || what.type === 'start' ? 0 : 3;
  }
  if (best === undefined) throw new Error(`A frame needs a word that must be there: "${pattern}"`);
  return {
    elements,
    keys: best.keys,
    reach: Math.min(best.reach, LONGEST_REACH),
    beginsWithBeing: isBeing(elements[0]!),
    needsBeing: elements.some(isBeing),
  };
}

function isBeing({ what, optional, negated }: Element): boolean {
  return what.type === 'choice' && what.heads.size === 0 && what.named && !optional && !negated;
}

function compileElement(part: string, vocabulary: Vocabulary, pattern: string): Element {
  const negated = part.startsWith('!') && part.length > 1;
  let body = negated ? part.slice(1) : part;
  const suffix = body.length > 1 ? body.at(-1) : undefined;
  const repeated = suffix === '*';
  const optional = suffix === '?' || repeated;
  if (optional) body = body.slice(0, -1);
  return { what: compileBody(body, vocabulary, pattern), optional, negated };
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

/** The fit of a frame that begins at `units[from]`, if there is one. */
export function fitFrame(frame: Frame, units: readonly Unit[], from: number): Fit | undefined {
  const first = frame.elements[0]!;
  if (first.what.type === 'choice' && !first.optional && !first.negated && !first.what.atEnd)
    if (endOfChoice(first.what, units, from) === -1) return undefined;
  const targets: number[] = [];
  const to = fitRest(frame.elements, 0, units, from, from, targets);
  return to === -1 ? undefined : { from, to, target: targets[0] ?? null };
}

/** Tries the elements in order, the longer choice first; gaps and repeats are short, so the work is bounded. */
function fitRest(
  elements: readonly Element[],
  at: number,
  units: readonly Unit[],
  index: number,
  start: number,
  targets: number[],
): number {
  const element = elements[at];
  if (element === undefined) return index;
  const { what } = element;
  if (what.type === 'start')
    return isStart(units, index) ? fitRest(elements, at + 1, units, index, start, targets) : -1;
  if (what.type === 'end') {
    return isEnd(units, index) ? fitRest(elements, at + 1, units, index, start, targets) : -1;
  }
  if (what.type === 'gap') {
    for (let skipped = 0; skipped <= what.most; skipped += 1) {
      if (
        skipped > 0 &&
        (units[index + skipped - 1] === undefined || units[index + skipped - 1]!.kind === 'stop')
      )
        break;
      const to = fitRest(elements, at + 1, units, index + skipped, start, targets);
      if (to !== -1) return to;
    }
    return -1;
  }
  const here = place(what, units, index, index > start);
  if (element.negated) return here === -1 ? fitRest(elements, at + 1, units, index, start, targets) : -1;
  if (here !== -1) {
    const known = targets.length;
    const ends = what.atEnd && isEnd(units, index);
    if (!ends && units[here]!.kind === 'who') targets.push(here);
    const behind = ends ? index : endOfChoice(what, units, here);
    const to = fitRest(elements, at + 1, units, behind, start, targets);
    if (to !== -1) return to;
    targets.length = known;
  }
  return element.optional ? fitRest(elements, at + 1, units, index, start, targets) : -1;
}

/** The index at which a part fits, fillers and commas before it passed over; -1 if it does not. */
function place(what: Choice, units: readonly Unit[], index: number, maySkip: boolean): number {
  if (what.atEnd && isEnd(units, index)) return index;
  for (let skipped = 0; skipped <= MOST_SKIPPED; skipped += 1) {
    const unit = units[index + skipped];
    if (unit === undefined) return -1;
    if (endOfChoice(what, units, index + skipped) !== -1) return index + skipped;
    if (!maySkip || !(unit.kind === 'pause' || FILLERS.has(unit.text))) return -1;
  }
  return -1;
}

/** The index just behind a part that begins at `index`, or -1 if it does not begin there. */
function endOfChoice(what: Choice, units: readonly Unit[], index: number): number {
  const unit = units[index]!;
  if (what.possessive && BEINGS['@who']!(unit)) {
    if (POSSESSIVES.has(unit.text)) return index + 1;
    const next = units[index + 1]?.text;
    if (next === "'s" || next === "'") return index + 2;
  }
  if (what.beings.some((fits) => fits(unit))) return index + 1;
  const rests = what.heads.get(unit.text);
  return rests === undefined ? -1 : behind(rests, units, index);
}

function behind(rests: readonly (readonly string[])[], units: readonly Unit[], index: number): number {
  for (const rest of rests) {
    let at = index + 1;
    let agrees = true;
    for (const word of rest) {
      if (units[at]?.text === '-') at += 1;
      agrees = units[at]?.text === word;
      if (!agrees) break;
      at += 1;
    }
    if (agrees) return at;
  }
  return -1;
}

const POSSESSIVES = new Set(['his', 'her', 'their', 'theirs', 'hers', 'your', 'whose']);

function isStart(units: readonly Unit[], index: number): boolean {
  let before = index - 1;
  while (before >= 0 && (units[before]!.kind === 'pause' || FILLERS.has(units[before]!.text))) before -= 1;
  return before < 0 || units[before]!.kind === 'stop';
}

function isEnd(units: readonly Unit[], index: number): boolean {
  let behindIt = index;
  while (
    units[behindIt] !== undefined &&
    (units[behindIt]!.kind === 'pause' ||
      units[behindIt]!.kind === 'emoji' ||
      FILLERS.has(units[behindIt]!.text))
  )
    behindIt += 1;
  const unit = units[behindIt];
  return unit === undefined || unit.kind === 'stop';
}
