import type { Remark, Turn } from '../remark.ts';
import type { Source } from '../source.ts';
import type { Context } from './context.ts';
import { deniedAt, NOT_BEING } from './denial.ts';
import { LEANS, LEANS_DESPITE, type Weighed } from './leaning/leaning.ts';
import { ofNobodyNamed } from './nobody-named.ts';
import { groundOf, remarkOf, type Ground } from './remark-of.ts';
import type { Sign } from './signs.ts';
import type { Unit } from './unit.ts';

/** What was found in a message before it is weighed. */
export interface Seen {
  readonly units: readonly Unit[];
  readonly signs: readonly Sign[];
  readonly context: Context;
  /** Those that rest on a disguised word, which nobody disguises for any other reason. */
  readonly disguised: ReadonlySet<Remark>;
  readonly standing: readonly Remark[];
  readonly turned: readonly Remark[];
}

/** Whether nothing in a message says that it makes no remark: that it raises a concern, asks for advice, denounces. */
function mayLean({ units, context, turned }: Seen): boolean {
  const { raises, asksAdvice, apologises, denounces } = context;
  return !(
    raises ||
    asksAdvice ||
    apologises ||
    denounces ||
    takesPost(units) ||
    turned.some(({ turn }) => !DOUBTFUL.has(turn))
  );
}

/**
 * A remark about somebody, where a message leans towards one as a whole: never the leaning alone, but what it says of
 * somebody who is spoken of.
 */
export function leantOn(
  source: Source,
  seen: Seen,
  hints: readonly Sign[],
  { leaning, heaviest }: Weighed,
): Remark[] {
  const { units, signs, context } = seen;
  const needed = mayLean(seen) ? LEANS : LEANS_DESPITE;
  if (leaning < needed) return [];
  const fitting = [...signs, ...hints].filter(
    ({ target, from, to }) =>
      target !== null &&
      units[target]!.kind === 'who' &&
      // "She isn't lazy" hints at nothing.
      !units.slice(from, to).some(({ text }) => NOT_BEING.has(text)),
  );
  const sign =
    fitting.find(({ frame }) => !frame.hint) ?? fitting.find(({ frame }) => !frame.thin) ?? fitting[0];
  const ground = sign === undefined ? spokenOf(units, heaviest()) : groundOf(sign);
  if (ground === undefined) return [];
  const doubts = doubtsAbout(seen, sign) + (ground.target === null ? NOBODY_NAMED : 0);
  if (leaning < needed + doubts) return [];
  return [{ ...remarkOf(source, units, ground, context), turn: null }];
}

/**
 * How much further a message must lean that turns a remark round, and one without a plain pattern that is short, asks
 * everybody, praises or says how a patient was found.
 */
function doubtsAbout({ units, turned, context }: Seen, sign: Sign | undefined): number {
  const isThin = sign === undefined || sign.frame.thin;
  const isVague = isThin || sign.frame.hint;
  const few = isThin && units.length < FEW;
  const asked = isVague && asksEverybody(units);
  const praised = isVague && context.praises;
  const charted = sign === undefined && context.patient;
  return (
    (turned.length > 0 || defends(units) ? TURNED : 0) +
    (few ? SAID_IN_FEW : 0) +
    (asked ? ASKED : 0) +
    (charted ? CHARTED : 0) +
    (praised ? PRAISED : 0)
  );
}

/** "Did someone help her to the toilet?", "any village GP got tips …?": what everybody is asked is mostly meant. */
function asksEverybody(units: readonly Unit[]): boolean {
  const [first, second] = units;
  return (
    units.at(-1)?.text === '?' &&
    (EVERYBODY.test(first?.text ?? '') ||
      (ASKING.has(first?.text ?? '') && EVERYBODY.test(second?.text ?? '')))
  );
}
const ASKING = new Set(['did', 'do', 'has', 'have', 'can', 'could', 'would', 'will', 'is', 'are']);
const EVERYBODY = /^(?:any .*|any|anyone|anybody|someone|somebody|you|we|one)$/;
const TURNED = 2.4;
/** Fewer units than this lean by chance. */
export const FEW = 8;
/** "Half that desk couldn't file a nail". */
const NOBODY_NAMED = 0.7;
/** "Glad Gareth is on tonight" leans by chance. */
const SAID_IN_FEW = 0.8;
const ASKED = 1.2;
/** "Home by four with a hoist and a commode, brilliant work". */
const PRAISED = 0.7;
/** "The patient is rude and unkempt, poor eye contact" says how somebody was found. */
const CHARTED = 0.8;

/** Where no pattern fits but somebody is spoken of: from them to the word that weighs most, if it stands there. */
function spokenOf(units: readonly Unit[], heaviest: string | null): Ground | undefined {
  const at = units.findIndex(({ text, kind }) => kind === 'word' && text === heaviest);
  // What weighs most was said by somebody else.
  if (units[at]?.quoted === true) return undefined;
  const beings = units.flatMap(({ kind, text }, index) =>
    kind === 'who' && !ANYBODY.test(text) ? [index] : [],
  );
  const target = at === -1 ? beings[0] : beings.toSorted((a, b) => Math.abs(a - at) - Math.abs(b - at))[0];
  if (target === undefined) return ofNobodyNamed(units, at);
  const near = at !== -1 && units[at]!.sentence === units[target]!.sentence ? at : target;
  return { kind: 'belittling', from: Math.min(near, target), to: Math.max(near, target) + 1, target };
}

/** "An investigator" is nobody in particular. */
const ANYBODY = /^an? /;
/** Turns that a message may only seem to make: "not being funny, but". */
const DOUBTFUL: ReadonlySet<Turn | null> = new Set<Turn>(['negated', 'taught']);

/** "She isn't lazy": somebody stands up for somebody. */
function defends(units: readonly Unit[]): boolean {
  return units.some((_, index) => deniedAt(units, index) !== -1);
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
