import type { Choice, Element } from './element.ts';
import { BEINGS, type Frame } from './frame.ts';
import { numberWord } from '../../text/known-words.ts';
import type { Unit } from './unit.ts';

/** Where a frame fits: `units[from]` up to, not including, `units[to]`; `target` is the unit that names somebody. */
export interface Fit {
  readonly from: number;
  readonly to: number;
  readonly target: number | null;
}

/** Words that may stand anywhere in a frame without changing it. */
const FILLERS = new Set(
  `honestly really just so actually absolutely literally proper properly total totally complete completely utter utterly fucking fuckin
  effing bloody freaking frigging such still always also even probably clearly frankly obviously basically quite very too pretty rather
  seriously genuinely apparently definitely defo simply truly kinda sorta well tbh tbf ffs fr imo imho lol haha hahaha fs
  somehow again yet right bit actual flipping blooming sodding blinking damn damned goddamn mega super hella dead pure
  already currently here now today tonight yeah oh ooh ah ugh god jesus christ mind`
    .split(/\s+/)
    .map(numberWord),
);
const MOST_SKIPPED = 3;

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
    if (!maySkip || !(unit.kind === 'pause' || FILLERS.has(unit.number))) return -1;
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
  const rests = what.list.heads.get(unit.number);
  return rests === undefined ? -1 : behind(rests, units, index);
}

function behind(rests: readonly (readonly number[])[], units: readonly Unit[], index: number): number {
  for (const rest of rests) {
    let at = index + 1;
    let agrees = true;
    for (const word of rest) {
      if (units[at]?.number === DASH) at += 1;
      agrees = units[at]?.number === word;
      if (!agrees) break;
      at += 1;
    }
    if (agrees) return at;
  }
  return -1;
}

const DASH = numberWord('-');
const POSSESSIVES = new Set(['his', 'her', 'their', 'theirs', 'hers', 'your', 'whose']);

function isStart(units: readonly Unit[], index: number): boolean {
  let before = index - 1;
  while (before >= 0 && (units[before]!.kind === 'pause' || FILLERS.has(units[before]!.number))) before -= 1;
  return before < 0 || units[before]!.kind === 'stop';
}

function isEnd(units: readonly Unit[], index: number): boolean {
  let behindIt = index;
  while (
    units[behindIt] !== undefined &&
    (units[behindIt]!.kind === 'pause' ||
      units[behindIt]!.kind === 'emoji' ||
      FILLERS.has(units[behindIt]!.number))
  )
    behindIt += 1;
  const unit = units[behindIt];
  return unit === undefined || unit.kind === 'stop';
}
