import type { Remark, Turn } from '../remark.ts';
import type { Source } from '../source.ts';
import type { Context } from './context.ts';
import { CUTTING } from './cutting.ts';
import { LEANS, type Weighed } from './leaning/leaning.ts';
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

/** Whether a unit names somebody in particular who may be remarked upon. */
export function isSomebody({ kind, text, who }: Unit): boolean {
  return kind === 'who' && who !== 'patient' && who !== 'kin' && !INDEFINITE.has(text) && !CROWD.test(text);
}

/** Beings that are nobody in particular. */
const INDEFINITE = new Set(['someone', 'somebody', 'whoever', 'you', 'your', 'u']);
/** "Plenty of people". */
const CROWD = /^(?:plenty|lots|loads|most|many|some|a lot|all sorts)(?: of)? people$/;

/** Whether a message on which no remark stands may make one at all; most need no weighing. */
export function mayLean({ units, context, turned }: Seen): boolean {
  const { raises, asksAdvice, apologises, denounces } = context;
  return !(
    raises ||
    asksAdvice ||
    apologises ||
    denounces ||
    defends(units) ||
    takesPost(units) ||
    turned.some(({ turn }) => !DOUBTFUL.has(turn))
  );
}

/** A remark about somebody, where a message that may lean does so as a whole: never the leaning alone. */
export function leantOn(
  source: Source,
  seen: Seen,
  hints: readonly Sign[],
  { leaning, heaviest }: Weighed,
): Remark[] {
  const { units, signs, context } = seen;
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
    (seen.turned.length > 0 ? TURNED : 0) +
    Number(faint && !context.namesStaff) +
    (sign === undefined || sign.frame.thin ? UNSIGNED : 0) +
    (context.praises && sign?.frame.clear !== true ? PRAISE : 0) +
    (units.length < SHORT && (sign === undefined || sign.frame.thin) ? SHORTNESS : 0) +
    (faint && units.some(({ quoted }) => quoted) ? QUOTED : 0) +
    (faint && tellsHours(units) ? HOURS : 0) +
    doubtsAbout(units, ground, context);
  if (leaning < LEANS + doubts * MORE) return [];
  const found = remarkOf(source, units, ground, context);
  return found.turn === null || seen.turned.length > 0 ? [{ ...found, turn: null }] : [];
}

/** Where no pattern fits but somebody is spoken of: from them to the word that weighs most, if it stands there. */
function spokenOf(units: readonly Unit[], heaviest: string | null): Ground | undefined {
  const at = units.findIndex(({ text, kind }) => kind === 'word' && text === heaviest);
  // What weighs most was said by somebody else.
  if (units[at]?.quoted === true) return undefined;
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
/** "She isn't lazy" hints at nothing. */
const DENIALS = new Set(["isn't", "wasn't", "aren't", "weren't", "ain't", 'not']);

/** What makes a remark less likely: little that points to somebody, and talk of patients. */
function doubtsAbout(units: readonly Unit[], { target }: Ground, context: Context): number {
  const stranger = target !== null && units[target]!.who === 'public';
  const ofPatients = context.patient || (context.clinical && !context.namesStaff);
  return Number(stranger) + Number(ofPatients) + (context.notes ? NOTES : 0);
}

/** Praise is loud in its own way, so are others' words and a pattern that is turned round: each counts for so many doubts. */
const PRAISE = 2;
const QUOTED = 12;
const TURNED = 12;
/** Where no pattern says much, the words have to. */
const UNSIGNED = 1.3;
/** So few words, of which no pattern says much, lean by chance: "glad Gareth is on tonight". */
const SHORT = 8;
const SHORTNESS = 9;
/** "Ann works three days a week, best to ring on Mondays" is news of a rota. */
const HOURS = 15;
/** Clinical notes and vignettes judge nobody. */
const NOTES = 9;
/** How much further a message must lean for each doubt. */
const MORE = 0.2;

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

/** "Ann works three days a week": when somebody is in, with nothing behind it but how to reach them. */
function tellsHours(units: readonly Unit[]): boolean {
  return units.some(
    ({ text }, index) =>
      text === 'works' && units.slice(index + 1, index + HOURS_WITHIN).some((unit) => DAYS.has(unit.text)),
  );
}
const HOURS_WITHIN = 5;
const DAYS = new Set(
  'days nights mornings afternoons mondays tuesdays wednesdays thursdays fridays monday tuesday wednesday thursday friday weekends lates earlies'.split(
    ' ',
  ),
);
