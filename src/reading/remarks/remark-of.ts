import type { Span } from '../../message.ts';
import type { Remark, RemarkKind } from '../remark.ts';
import type { Source } from '../source.ts';
import type { Context } from './context.ts';
import type { Sign } from './signs.ts';
import { turnOf } from './turn.ts';
import type { Unit } from './unit.ts';

/** What a remark rests on: where it stands, of whom, and what it does. */
export interface Ground {
  readonly kind: RemarkKind;
  readonly from: number;
  readonly to: number;
  readonly target: number | null;
}

/** The ground that a pattern gives. */
export function groundOf({ frame: { kind }, from, to, target }: Sign): Ground {
  return { kind, from, to, target };
}

/** The remark that rests on a ground, with what turns it round. */
export function remarkOf(source: Source, units: readonly Unit[], ground: Ground, context: Context): Remark {
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
