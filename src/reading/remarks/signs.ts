import { fitFrame } from './fit-frame.ts';
import type { FrameBook } from './frame-book.ts';
import type { MeantFrame } from './frames/index.ts';
import { startsOfSentences, type Unit } from './unit.ts';

/** A sentence pattern found in a message. */
export interface Sign {
  readonly frame: MeantFrame;
  readonly from: number;
  readonly to: number;
  readonly target: number | null;
}

/** The patterns that fit somewhere in a message, one of each. */
export function findSigns(units: readonly Unit[], frames: FrameBook<MeantFrame>): Sign[] {
  const beings = units.flatMap(({ kind }, index) => (kind === 'who' ? [index] : []));
  const starts = startsOfSentences(units);
  const signs: Sign[] = [];
  const done = new Set<MeantFrame | string>();
  frames.visit(units, starts, (frame, index) => {
    // One hint of a kind tells as much as many.
    const mark = frame.hint ? frame.mark : frame;
    if (done.has(mark)) return;
    const sign = fitAround(frame, units, Math.max(starts[index]!, index - frame.reach), index, beings);
    if (sign === undefined) return;
    done.add(mark);
    signs.push(sign);
  });
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
export function nearest(units: readonly Unit[], from: number, to: number): number | null {
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
export function faintTogether(signs: readonly Sign[]): Sign[] {
  const faint = signs.filter(({ frame }) => !frame.clear && !frame.hint);
  for (const [index, one] of faint.entries())
    for (const other of faint.slice(index + 1))
      if ((one.to <= other.from || other.to <= one.from) && (one.target !== null || other.target !== null)) {
        const own = one.target === null ? other : one;
        return [{ ...own, from: Math.min(one.from, other.from), to: Math.max(one.to, other.to) }];
      }
  return [];
}
