import type { Token } from '../../../text/tokens.ts';
import { addedBySay, type Say } from '../../first-look/say.ts';
import type { MatterKind } from '../../matter.ts';
import { addedBy, type Layer } from '../../noted/layer.ts';
import type { ClosedFeatures } from '../../noted/closed-features.ts';
import { ManyScales, type ManyWeights } from '../../noted/many-scales.ts';
import { scaledBy, Scales } from '../../noted/scales.ts';
import type { Unit } from '../../remarks/unit.ts';
import type { Cue } from '../cues.ts';
import { noteCues, noteFits, noteWords, ROWS_OF_CUES, ROWS_OF_WORDS, type Fits } from './features.ts';
import table from './weights.json' with { type: 'json' };

interface Model {
  readonly bias: number;
  /** From here on a message is about the matter, whether or not a pattern fits it. */
  readonly confirms: number;
  /** A message of fewer features leans by chance, and must lean further where no pattern fits. */
  readonly fewest: number;
  /** From here on its words let a message be about it. */
  readonly worth: number;
  /** Weighs its cues and patterns. */
  readonly scales: Scales;
  /** For each way the most that so many of its needs add, if so many fit at most; reckoned when it is first asked for. */
  readonly mostOfWays: () => readonly (readonly number[])[];
  /** Where it stands among what the words of a message come to. */
  readonly at: number;
}

/** What was learned. */
interface Learned {
  /** Of the words, a table for each matter; all share the layer. */
  readonly words: ClosedFeatures;
  readonly layer: Layer;
  readonly matters: Readonly<
    Partial<
      Record<
        MatterKind,
        Readonly<{
          bias: number;
          confirms: number;
          fewest: number;
          worth: number;
          cues: ClosedFeatures;
        }>
      >
    >
  >;
}

/** So many needs of a way are told apart. */
const MOST_NEEDS = 4;
/** A feature that tells how many needs of a way fit. */
const OF_A_WAY = /^n (?<way>\d+) (?<count>\d+)$/;

const { words: WORDS_LEARNED, layer: LAYER, matters: MATTERS } = table as Learned;
const LEARNED = Object.entries(MATTERS);
/** Every matter weighs the same words. */
const WORDS = new ManyScales(WORDS_LEARNED, ROWS_OF_WORDS, LAYER.starts.length);
const MODELS: ReadonlyMap<string, Model> = new Map(
  LEARNED.map(([kind, { cues, ...bounds }], at) => {
    const scales = new Scales(cues, ROWS_OF_CUES);
    let most: number[][] | undefined;
    return [kind, { ...bounds, scales, mostOfWays: () => (most ??= mostOfWays(scales.plainWeights)), at }];
  }),
);

function mostOfWays(weights: Scales['plainWeights']): number[][] {
  const most: number[][] = [];
  for (const [feature, weight] of weights) {
    const { way, count } = OF_A_WAY.exec(feature)?.groups ?? {};
    if (way === undefined) continue;
    const ofWay = (most[Number(way)] ??= []);
    for (let fit = 0; fit <= MOST_NEEDS; fit += 1)
      ofWay[fit] = Math.max(ofWay[fit] ?? 0, fit < Math.min(Number(count), MOST_NEEDS) ? 0 : weight);
  }
  return most;
}

/** The words of a message as every matter weighs them. */
export interface WeighedWords extends ManyWeights {
  /** What the layer adds, by matter. */
  readonly added: readonly number[];
}

/** Weighs the words of a message for all matters at once. */
export function weighWords(units: readonly Unit[], tokens: readonly Token[]): WeighedWords {
  const weighed = WORDS.weigh((noted) => {
    noteWords(noted, units, tokens);
  });
  const scale = scaleOf(weighed.features);
  return { ...weighed, added: LEARNED.map((_, at) => addedBy(LAYER, weighed.nodes, scale, at)) };
}

/** Whether the words of a message let it be about a matter, whatever cues stand in it and whatever patterns fit. */
export function mayTouch(kind: MatterKind, { sums, features, added }: WeighedWords): boolean {
  const model = MODELS.get(kind);
  if (model === undefined) return true;
  const { bias, worth, at } = model;
  return bias + sums[at]! * scaleOf(features) + added[at]! >= worth;
}

/** How much further a message may lean away before a pattern that fits it counts for nothing. */
export const TRUST_IN_PATTERNS = 0.4;

/** How much further a message has to lean that has fewer features than it takes, or so many that it is no chat. */
export function doubtOf(features: number, fewest: number): number {
  return DOUBT * Math.max(0, fewest - features) + (features > LONGEST ? DOUBT_IN_LONG_TEXT : 0);
}
/** So many features have some sixty words: vignettes, letters and announcements are longer. */
const LONGEST = 260;
const DOUBT_IN_LONG_TEXT = 1.5;
/** For each feature that is missing. */
const DOUBT = 0.08;

/** What the first look counts besides. */
const SAY: Say = { share: 0.6, middle: -1.2 };

/** How a message leans to a matter, by its words and cues so far. */
export class Leaning {
  readonly #model: Model | undefined;
  readonly #words: WeighedWords;
  /** What the first look adds. */
  readonly #said: number;

  /** @param first how far the bare words of the message lean at a first look, if there was one */
  constructor(
    kind: MatterKind,
    words: WeighedWords,
    units: readonly Unit[],
    cues: readonly Cue[],
    first: number | null = null,
  ) {
    this.#model = MODELS.get(kind);
    this.#words = words;
    this.#said = addedBySay(SAY, first);
    if (this.#model === undefined) return;
    this.#model.scales.empty();
    noteCues(this.#model.scales, units, cues);
  }

  /**
   * Whether it may be about the matter, before its patterns are fitted.
   * @param most the most of them that may fit
   */
  mayHold(most: Fits): boolean {
    if (this.#model === undefined) return true;
    const { scales, bias, confirms, fewest, at } = this.#model;
    const sum = this.#words.sums[at]! + scales.sum + mostOf(this.#model, most);
    // Patterns add features too, and the more of those the less each counts.
    const least = this.#words.features + scales.count;
    const greatest = least + most.needs.length + SIGNS;
    const count = sum > 0 ? least : greatest;
    const leaning = bias + sum * scaleOf(count) + this.#words.added[at]! + this.#said;
    const doubt = Math.min(doubtOf(least, fewest), doubtOf(greatest, fewest));
    return leaning >= (most.whole ? confirms - TRUST_IN_PATTERNS : confirms + doubt);
  }

  /** Whether it is about the matter; what a pattern says is believed where nothing was learned. */
  holds(fits: Fits, patternFits: boolean): boolean {
    if (this.#model === undefined) return patternFits;
    if (!patternFits && isStrange(this.#words)) return false;
    const { scales, bias, confirms, fewest, at } = this.#model;
    noteFits(scales, fits);
    const sum = this.#words.sums[at]! + scales.sum;
    const count = this.#words.features + scales.count;
    const leaning = bias + sum * scaleOf(count) + this.#words.added[at]! + this.#said;
    return leaning >= (patternFits ? confirms - TRUST_IN_PATTERNS : confirms + doubtOf(count, fewest));
  }
}

/** Prose that is no chat leans by chance: of many of its words and pairs of words nothing was learned. */
function isStrange({ known, features }: ManyWeights): boolean {
  return known < features * (features > SOME_WORDS ? 0.55 : 0.45);
}
/** So many features have some twenty words; shorter prose is seldom read as chat. */
const SOME_WORDS = 95;

/** How many features there are of fits besides those of the ways. */
const SIGNS = 5;

/** What the patterns that may fit add at most. */
function mostOf(
  { scales: { plainWeights: weights }, mostOfWays }: Model,
  { needs, whole, turned, cued, signs }: Fits,
): number {
  const most = mostOfWays();
  const weightOf = (feature: string, there: boolean) => (there ? Math.max(weights.get(feature) ?? 0, 0) : 0);
  return needs.reduce(
    (sum, count, way) => sum + (most[way]?.[Math.min(count, MOST_NEEDS)] ?? 0),
    weightOf('whole', whole) +
      weightOf('turned', turned) +
      weightOf('cued', cued) +
      weightOf('patient', signs.patient) +
      weightOf('remark', signs.remark),
  );
}

/** How much each of so many features counts for. */
export const scaleOf = scaledBy(4);
