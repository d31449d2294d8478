import type { Span } from '../../message.ts';
import type { Remark, RemarkKind, Turn } from '../remark.ts';
import type { Source } from '../source.ts';
import { readContext, type Context } from './context.ts';
import { cutUnits } from './cut-units.ts';
import { createUnmasker } from './disguise.ts';
import { fitFrame } from './fit-frame.ts';
import { FRAMES_BY_KEY, HINTS_BY_KEY, type MeantFrame } from './frames/index.ts';
import { featuresOf } from './leaning/features.ts';
import { HOLDS, LEANS, weigh, type Weighed } from './leaning/leaning.ts';
import { BAD_ADJECTIVES, INSULTS, PREDICATE_INSULTS } from './lexicon/insults.ts';
import { turnOf } from './turn.ts';
import type { Unit } from './unit.ts';

const SINGLE_WORDS = [...INSULTS, ...BAD_ADJECTIVES, ...PREDICATE_INSULTS].filter(
  (word) => !/[ -]/.test(word),
);
const CUTTING = {
  unmask: createUnmasker(
    [...INSULTS, ...BAD_ADJECTIVES, 'fucking', 'shit', 'shite', 'bollocks'].filter(
      (word) => !/[ -]/.test(word),
    ),
  ),
  judging: new Set(SINGLE_WORDS),
};

/** A sentence pattern found in a message. */
interface Sign {
  readonly frame: MeantFrame;
  readonly from: number;
  readonly to: number;
  readonly target: number | null;
}

/** Kinds that are plain in their words, even where the rest of the message leans away. */
const PLAIN_SPOKEN: ReadonlySet<RemarkKind> = new Set(['insult', 'discrimination']);
/** How much further a message must lean away before those are held back. */
const PLAINNESS = 1.5;

/** What a remark rests on: where it stands, of whom, and what it does. */
interface Ground {
  readonly kind: RemarkKind;
  readonly from: number;
  readonly to: number;
  readonly target: number | null;
}

/**
 * The remarks that a message makes about people, with what turns them round. A pattern finds what may be one; how the
 * message leans as a whole confirms it, or holds it back.
 */
export function readRemarks(source: Source): readonly Remark[] {
  if (source.tokens.length === 0) return [];
  const seen = look(source);
  if (seen.signs.length === 0 && !seen.units.some(isSomebody)) return seen.turned;
  const hints = hintsIn(seen);
  const weighed = weigh(features(seen, hints));
  if (seen.standing.length > 0) {
    const plain = seen.standing.some(({ kind }) => PLAIN_SPOKEN.has(kind));
    return weighed.leaning < (plain ? HOLDS - PLAINNESS : HOLDS) ? seen.turned : seen.standing;
  }
  return [...seen.turned, ...leantOn(source, seen, hints, weighed)];
}

interface Seen {
  readonly units: readonly Unit[];
  readonly signs: readonly Sign[];
  readonly context: Context;
  readonly standing: readonly Remark[];
  readonly turned: readonly Remark[];
}

function look(source: Source): Seen {
  const units = cutUnits(source, CUTTING);
  const signs = findSigns(units, FRAMES_BY_KEY);
  const context = readContext(source.tokens, units);
  const clear = signs.filter(({ frame }) => frame.clear);
  const all = [...clear, ...faintTogether(signs)].map((sign) =>
    remark(source, units, groundOf(sign), context),
  );
  return {
    units,
    signs,
    context,
    standing: all.filter(({ turn }) => turn === null),
    turned: all.filter(({ turn }) => turn !== null),
  };
}

/** The features that the learned part weighs, for the training script. */
export function featuresOfMessage(source: Source): readonly string[] {
  const seen = look(source);
  return features(seen, hintsIn(seen));
}

function features({ units, signs, context, standing }: Seen, hints: readonly Sign[]): readonly string[] {
  return featuresOf(units, {
    context,
    signs: [...signs, ...hints].map(({ frame }) => `${sortOf(frame)} ${frame.kind}`),
    stands: standing.length > 0,
  });
}

function sortOf({ thin, hint, clear }: MeantFrame): string {
  return thin ? 'thin' : hint ? 'hint' : clear ? 'clear' : 'faint';
}

/** Hints of remarks about somebody in particular. */
function hintsIn({ units }: Seen): Sign[] {
  return units.some(isSomebody) ? findSigns(units, HINTS_BY_KEY) : [];
}

function isSomebody({ kind, text, who }: Unit): boolean {
  return kind === 'who' && who !== 'patient' && who !== 'kin' && !INDEFINITE.has(text);
}

/** A remark about somebody, where the message as a whole leans that way: never the leaning alone. */
function leantOn(
  source: Source,
  seen: Seen,
  hints: readonly Sign[],
  { leaning, heaviest }: Weighed,
): Remark[] {
  const { units, signs, context } = seen;
  if (
    isElsewhere(context) ||
    defends(units) ||
    takesPost(units) ||
    seen.turned.some(({ turn }) => !DOUBTFUL.has(turn))
  )
    return [];
  const fitting = [...signs, ...hints].filter(
    ({ target, from, to }) =>
      target !== null &&
      isSomebody(units[target]!) &&
      !units.slice(from, to).some(({ text }) => DENIALS.has(text)),
  );
  const sign =
    fitting.find(({ frame }) => !frame.hint) ?? fitting.find(({ frame }) => !frame.thin) ?? fitting[0];
  const ground = sign === undefined ? spokenOf(units, heaviest) : groundOf(sign);
  if (ground === undefined) return [];
  const faint = sign === undefined || sign.frame.hint;
  const doubts =
    Number(sign === undefined || sign.frame.thin) +
    Number(seen.turned.length > 0) +
    Number(faint && !context.namesStaff) +
    (faint && context.praises ? PRAISE : 0) +
    doubtsAbout(units, ground, context);
  if (leaning < LEANS + doubts * MORE) return [];
  const found = remark(source, units, ground, context);
  return found.turn === null || seen.turned.length > 0 ? [{ ...found, turn: null }] : [];
}

/** Where no pattern fits but somebody is spoken of: from them to the word that weighs most, if it stands there. */
function spokenOf(units: readonly Unit[], heaviest: string | null): Ground | undefined {
  const at = units.findIndex(({ text, kind }) => kind === 'word' && text === heaviest);
  const beings = units.flatMap((unit, index) =>
    isSomebody(unit) && !ANYBODY.test(unit.text) ? [index] : [],
  );
  const target = at === -1 ? beings[0] : beings.toSorted((a, b) => Math.abs(a - at) - Math.abs(b - at))[0];
  if (target === undefined) return undefined;
  const near = at !== -1 && units[at]!.sentence === units[target]!.sentence ? at : target;
  return { kind: 'belittling', from: Math.min(near, target), to: Math.max(near, target) + 1, target };
}

/** "An investigator" is nobody in particular. */
const ANYBODY = /^an? /;
/** Turns that a message may only seem to make: "not being funny, but". */
const DOUBTFUL: ReadonlySet<Turn | null> = new Set<Turn>(['negated', 'taught']);
/** Beings that are nobody in particular. */
const INDEFINITE = new Set(['someone', 'somebody', 'whoever', 'you', 'your', 'u']);
/** "She isn't lazy" hints at nothing. */
const DENIALS = new Set(["isn't", "wasn't", "aren't", "weren't", "ain't", 'not']);
/** What makes a remark less likely: little that points to somebody, and talk of patients. */
function doubtsAbout(units: readonly Unit[], { target }: Ground, context: Context): number {
  const stranger = target !== null && units[target]!.who === 'public';
  const ofPatients = context.patient || (context.clinical && !context.namesStaff);
  return Number(stranger) + Number(ofPatients);
}
/** Praise is loud in its own way: it counts for so many doubts. */
const PRAISE = 2;
/** How much further a message must lean for each doubt. */
const MORE = 0.6;

/** "She isn't lazy": somebody stands up for somebody. */
function defends(units: readonly Unit[]): boolean {
  return units.some(
    ({ text }, index) =>
      DENIALS.has(text) && units.slice(index + 1, index + 3).some((unit) => CUTTING.judging.has(unit.text)),
  );
}

/** "Acting up as matron this week": somebody takes a post for a while, and is likened to nobody. */
function takesPost(units: readonly Unit[]): boolean {
  return units.some(({ text }, index) => {
    if (!STANDING_IN.has(text)) return false;
    const as = units[index + 1]?.text === 'up' ? index + 2 : index + 1;
    const post = units[as + 1];
    return (
      units[as]?.text === 'as' && post?.kind === 'who' && (post.who === 'role' || post.who === 'someone')
    );
  });
}
const STANDING_IN = new Set(
  'act acts acted acting step steps stepped stepping cover covers covered covering stand stands standing'.split(
    ' ',
  ),
);

/** Whether the message does something that its leaning was never taught to weigh against. */
function isElsewhere({ raises, asksAdvice, apologises, denounces }: Context): boolean {
  return raises || asksAdvice || apologises || denounces;
}

function findSigns(units: readonly Unit[], frames: typeof FRAMES_BY_KEY): Sign[] {
  const beings = units.flatMap(({ kind }, index) => (kind === 'who' ? [index] : []));
  const words = new Set(units.map(({ text }) => text));
  const signs: Sign[] = [];
  const done = new Set<MeantFrame | string>();
  let sentence = 0;
  for (const [index, unit] of units.entries()) {
    if (unit.kind === 'stop') sentence = index + 1;
    for (const frame of frames.get(unit.text) ?? []) {
      if (frame.needsBeing && beings.length === 0) continue;
      // One hint of a kind tells as much as many.
      const mark = frame.hint ? frame.mark : frame;
      if (done.has(mark)) continue;
      if (frame.also.length > 0 && !frame.also.some((word) => words.has(word))) continue;
      const sign = fitAround(frame, units, Math.max(sentence, index - frame.reach), index, beings);
      if (sign === undefined) continue;
      done.add(mark);
      signs.push(sign);
    }
  }
  return signs;
}

/** The fit of a frame that begins between two places and reaches past the second, where its key stands. */
function fitAround(
  frame: MeantFrame,
  units: readonly Unit[],
  from: number,
  key: number,
  beings: readonly number[],
): Sign | undefined {
  const attempt = (start: number): Sign | undefined => {
    const fit = fitFrame(frame, units, start);
    if (fit === undefined || fit.to <= key) return undefined;
    const target = fit.target ?? nearest(units, fit.from, fit.to);
    if (target === null && (!frame.clear || isAboutThing(units, fit.from))) return undefined;
    return { frame, from: fit.from, to: fit.to, target };
  };
  if (frame.beginsWithBeing) {
    for (const start of beings) {
      if (start > key) break;
      const sign = start < from ? undefined : attempt(start);
      if (sign !== undefined) return sign;
    }
    return undefined;
  }
  for (let start = from; start <= key; start += 1) {
    const sign = attempt(start);
    if (sign !== undefined) return sign;
  }
  return undefined;
}

/**
 * The being named nearest to a pattern: before it, in its sentence or an earlier one, or else behind it in its sentence.
 * A thing or the writer between them is what the pattern speaks of.
 */
function nearest(units: readonly Unit[], from: number, to: number): number | null {
  const { sentence } = units[from]!;
  for (let index = from - 1; index >= 0; index -= 1) {
    const unit = units[index]!;
    if (unit.kind === 'who' && unit.who !== 'you') return index;
    if (unit.kind === 'self' || unit.kind === 'thing') return null;
  }
  for (let index = to; index < units.length && units[index]!.sentence === sentence; index += 1)
    if (units[index]!.kind === 'who') return index;
  return null;
}

/** Whether a sentence that names nobody is about a thing, such as a printer. */
function isAboutThing(units: readonly Unit[], from: number): boolean {
  return units.some((unit) => unit.sentence === units[from]!.sentence && unit.kind === 'thing');
}

/** Faint signs of one message that make a remark together: two of different frames that do not overlap. */
function faintTogether(signs: readonly Sign[]): Sign[] {
  const faint = signs.filter(({ frame }) => !frame.clear && !frame.hint);
  for (const [index, one] of faint.entries())
    for (const other of faint.slice(index + 1))
      if ((one.to <= other.from || other.to <= one.from) && (one.target !== null || other.target !== null)) {
        const own = one.target === null ? other : one;
        return [{ ...own, from: Math.min(one.from, other.from), to: Math.max(one.to, other.to) }];
      }
  return [];
}

function groundOf({ frame: { kind }, from, to, target }: Sign): Ground {
  return { kind, from, to, target };
}

function remark(source: Source, units: readonly Unit[], ground: Ground, context: Context): Remark {
  const { kind, from, to, target } = ground;
  return {
    kind,
    target: targetOf(target === null ? undefined : units[target]),
    span: spanOf(source, units, ground),
    turn: turnOf(units, from, to, target, kind, context),
  };
}

function targetOf(unit: Unit | undefined): Remark['target'] {
  if (unit?.who === 'organisation') return 'organisation';
  return unit?.who === 'group' || unit?.who === 'they' ? 'group' : 'individual';
}

/** From the first word of a pattern to the end of its clause, commas and the like at the ends left out. */
function spanOf({ tokens }: Source, units: readonly Unit[], { from, to, kind }: Ground): Span {
  let first = from;
  let last = to - 1;
  if (kind !== 'insult') while (last + 1 < units.length && !isBreak(units[last + 1]!)) last += 1;
  while (first > 0 && units[first - 1]!.kind === 'self') first -= 1;
  while (first < last && isBreak(units[first]!)) first += 1;
  while (last > first && isBreak(units[last]!)) last -= 1;
  return [tokens[units[first]!.from]!.span[0], tokens[units[last]!.to - 1]!.span[1]];
}

function isBreak({ kind, text }: Unit): boolean {
  return kind === 'stop' || (kind === 'pause' && text !== '-');
}
