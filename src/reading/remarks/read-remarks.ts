import { leaningAtFirst } from '../first-look/first-look.ts';
import { listFeatures } from '../noted/listed-features.ts';
import type { Remark, RemarkKind } from '../remark.ts';
import type { Source } from '../source.ts';
import { readContext } from './context.ts';
import { cutUnits } from './cut-units.ts';
import { CUTTING } from './cutting.ts';
import { disguisedInsults } from './disguised-insults.ts';
import { HINTING, REMARKS, type MeantFrame } from './frames/index.ts';
import { noteFeatures, type Traits } from './leaning/features.ts';
import { HOLDS, LEANS, mayMakeRemark, weigh } from './leaning/leaning.ts';
import { FEW, leantOn, type Seen } from './leant-on.ts';
import { groundOf, remarkOf, type Ground } from './remark-of.ts';
import { faintTogether, findSigns, type Sign } from './signs.ts';
import { isSomebody } from './somebody.ts';
import type { Unit } from './unit.ts';
import { withoutNames } from './without-names.ts';

/** Kinds that are plain in their words, even where the rest of the message leans away. */
const PLAIN_SPOKEN: ReadonlySet<RemarkKind> = new Set(['insult', 'discrimination', 'threat']);
/** How much further their own sentence must lean away before those are held back. */
const PLAINNESS = 1.6;
/** In few words a clear pattern holds so much further: "Glad it isn't Gareth on tonight". */
const PLAIN_IN_FEW = 1.2;

/**
 * The remarks that a message makes about people, with what turns them round. A pattern finds what may be one; how the
 * message leans as a whole confirms it, or holds it back.
 */
export function readRemarks(source: Source): readonly Remark[] {
  if (source.tokens.length === 0) return [];
  const units = cutUnits(source, CUTTING);
  const isDisguised = units.some(({ disguised }) => disguised);
  // Most of what was worth a second look cannot be a remark whatever patterns fit, and to fit those is what costs.
  if (!isDisguised && !mayMakeRemark(units)) return [];
  const seen = look(source, units);
  const hints = hintsIn(seen);
  const first = leaningAtFirst('remarks', withoutNames(source.tokens, units));
  const weighed = weigh(units, traitsOf(seen, hints), first);
  if (seen.standing.length > 0) {
    // Two faint signs are believed only where the message leans their way.
    const isPlain = isDisguised || seen.signs.some(({ frame }) => frame.clear);
    const holds = units.length < FEW ? HOLDS - PLAIN_IN_FEW : HOLDS;
    if (weighed.leaning >= (isPlain ? holds : LEANS)) return seen.standing;
    const plain = seen.standing.filter(
      (remark) =>
        seen.disguised.has(remark) ||
        (PLAIN_SPOKEN.has(remark.kind) && holdsAlone(remark, seen, hints, source, first)),
    );
    return plain.length > 0 ? plain : seen.turned;
  }
  return [...seen.turned, ...leantOn(source, seen, hints, weighed)];
}

/** Whether a remark holds in its own sentence: "bone idle. can someone please review the hip" is both. */
function holdsAlone(
  { span: [start, end] }: Remark,
  seen: Seen,
  hints: readonly Sign[],
  { tokens }: Source,
  first: number | null,
): boolean {
  const own = new Set(
    seen.units
      .filter(({ from, to }) => tokens[from]!.span[0] < end && tokens[to - 1]!.span[1] > start)
      .map(({ sentence }) => sentence),
  );
  const units = seen.units.filter(({ sentence }) => own.has(sentence));
  return weigh(units, traitsOf(seen, hints), first).leaning >= HOLDS - PLAINNESS;
}

function look(source: Source, units: readonly Unit[]): Seen {
  const signs = findSigns(units, REMARKS);
  const context = readContext(source.tokens, units);
  const clear = signs.filter(({ frame }) => frame.clear);
  const made = (ground: Ground) => remarkOf(source, units, ground, context);
  const disguised = disguisedInsults(units).map(made);
  const all = [...[...clear, ...faintTogether(signs)].map((sign) => made(groundOf(sign))), ...disguised];
  return {
    units,
    signs,
    context,
    disguised: new Set(disguised),
    standing: all.filter(({ turn }) => turn === null),
    turned: all.filter(({ turn }) => turn !== null),
  };
}

/** The remarks that patterns find by themselves, with what turns each round, before anything is weighed. */
export function remarksByPattern(source: Source): readonly Remark[] {
  const { standing, turned } = look(source, cutUnits(source, CUTTING));
  return [...standing, ...turned];
}

/** The features that the learned part weighs, for the training script. */
export function featuresOfMessage(source: Source): readonly string[] {
  const seen = look(source, cutUnits(source, CUTTING));
  return listFeatures((noted) => {
    noteFeatures(noted, seen.units, traitsOf(seen, hintsIn(seen)));
  });
}

function traitsOf({ context, signs, standing }: Seen, hints: readonly Sign[]): Traits {
  return {
    context,
    signs: [...signs, ...hints].map(({ frame }) => `${sortOf(frame)} ${frame.kind}`),
    stands: standing.length > 0,
  };
}

function sortOf({ thin, hint, clear }: MeantFrame): string {
  return thin ? 'thin' : hint ? 'hint' : clear ? 'clear' : 'faint';
}

/** Hints of remarks about somebody in particular. */
function hintsIn({ units }: Seen): Sign[] {
  return units.some(isSomebody) ? findSigns(units, HINTING) : [];
}
