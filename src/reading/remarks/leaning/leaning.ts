import { addedBySay, type Say } from '../../first-look/say.ts';
import { addedBy, slopesOf } from '../../noted/layer.ts';
import { ManyScales, type ManyWeights } from '../../noted/many-scales.ts';
import { scaledBy } from '../../noted/scales.ts';
import type { Unit } from '../unit.ts';
import { noteFeatures, noteWords, ROWS, type Traits } from './features.ts';
import learned from './weights.json' with { type: 'json' };

const { bias, layer } = learned;
const SCALES = new ManyScales(learned.features, ROWS, layer.starts.length);

export interface Weighed {
  /** How far a message leans towards a remark (above 0) or away from it. */
  readonly leaning: number;
  /** Finds the word that moved it most towards a remark; null where none did. */
  readonly heaviest: () => string | null;
}

/** Whether the words of a message let it make a remark, whatever patterns fit it. */
export function mayMakeRemark(units: readonly Unit[]): boolean {
  const words = SCALES.weigh((noted) => {
    noteWords(noted, units);
  });
  return leaningOf(words) >= learned.worth;
}

function leaningOf({ sums, nodes, features }: ManyWeights): number {
  const scale = scaleOf(features);
  return bias + sums[0]! * scale + addedBy(layer, nodes, scale);
}

/**
 * Weighs what a message does and how it is worded.
 * @param first how far its bare words lean at a first look; null where they were not weighed
 */
export function weigh(units: readonly Unit[], traits: Traits, first: number | null): Weighed {
  const weighed = SCALES.weigh((noted) => {
    noteFeatures(noted, units, traits);
  });
  const { nodes, features, known } = weighed;
  return {
    leaning: leaningOf(weighed) + addedBySay(SAY, first) - (known < features * SELDOM_LESS ? STRANGENESS : 0),
    heaviest: () => heaviestOf(units, slopesOf(layer, nodes, scaleOf(features))),
  };
}

/** What the first look counts besides. */
const SAY: Say = { share: 0.6, middle: -0.2 };

/** Something was learned of so many of the features of nearly all chat … */
const SELDOM_LESS = 0.65;
/** … and other prose has to lean so much further. */
const STRANGENESS = 1.5;

/** The word that weighs most by itself and in the nodes that the message switched on. */
function heaviestOf(units: readonly Unit[], slopes: readonly number[]): string | null {
  let heaviest: string | null = null;
  let most = 0;
  for (const unit of units) {
    const weight = unit.kind === 'word' ? SCALES.weightOf('w', unit, slopes) : 0;
    if (weight > most) {
      most = weight;
      heaviest = unit.text;
    }
  }
  return heaviest;
}

/** How much each of so many features counts for. */
export const scaleOf = scaledBy(4);

/** From here on a message that speaks of somebody is taken to make a remark. */
export const LEANS = learned.threshold;
/** And one that seems to raise a concern, to ask for advice, to apologise or to denounce, only from here on. */
export const LEANS_DESPITE = 0.5;
/** Below this not even a clear pattern is taken for one. */
export const HOLDS = learned.holds;
