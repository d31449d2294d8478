import { Adam } from './adam.ts';
import { aroundZero, createDice, shuffled, type Dice } from './dice.ts';
import { LayeredModel, Places, type LayeredRow, type ScaleOf } from './layered-model.ts';

/** How gradient descent goes about a layer. */
export interface Layered {
  readonly rounds: number;
  readonly step: number;
  /** The share of its features that is left out whenever a row is looked at. */
  readonly leftOut: number;
  /** Features seen less often than this are not learned … */
  readonly rarest: number;
  /** … and those seen less often than this not in the layer. */
  readonly rarestInLayer: number;
  readonly nodes: number;
  readonly scaleOf: ScaleOf;
}

/** So many rows are looked at before the weights move. */
const HANDFUL = 512;
/** How far from zero weights are before anything is learned: no two nodes would ever differ otherwise. */
const SPREAD_IN_LAYER = 0.02;
const SPREAD_OF_ADDS = 0.1;

/** A row, and where the weights lie that it is weighed by. */
interface Placed {
  readonly outputs: Int32Array;
  readonly layer: Int32Array;
  readonly scale: number;
  readonly shows: readonly {
    readonly output: number;
    readonly meant: number;
    readonly weight: number;
    readonly own: Int32Array;
    readonly scale: number;
  }[];
}

/**
 * Logistic regression of several outputs at once, with a layer of rectified nodes that they share beside it, over
 * handfuls of rows, some features left out by chance (Srivastava et al., JMLR 2014, "Dropout"). The same rows give the
 * same weights.
 */
export function learnLayered(settings: Layered, rows: readonly LayeredRow[]): LayeredModel {
  const { rounds, step, leftOut, rarest, rarestInLayer, nodes, scaleOf } = settings;
  const places = new Places(rows, rarest, rarestInLayer, nodes);
  const placed = rows.map((row) => place(row, places, scaleOf));
  const dice = createDice();
  const weights = new Float32Array(places.size);
  const [from, to] = places.layer;
  for (let at = from; at < to; at += 1) weights[at] = SPREAD_IN_LAYER * aroundZero(dice);
  for (let at = places.adds; at < places.biases; at += 1) weights[at] = SPREAD_OF_ADDS * aroundZero(dice);
  const slopes = new Float32Array(places.size);
  const adam = new Adam(weights);
  const pass = createPass(places, weights, slopes, leftOut, dice);
  for (let round = 0; round < rounds; round += 1) {
    const order = shuffled(rows.length, dice);
    const stride = step * (1 - round / rounds);
    for (let first = 0; first < order.length; first += HANDFUL) {
      const handful = order.slice(first, first + HANDFUL);
      slopes.fill(0);
      for (const row of handful) pass(placed[row]!, handful.length);
      adam.move(slopes, stride);
    }
  }
  return new LayeredModel(places, weights, scaleOf);
}

function place({ features, shows }: LayeredRow, places: Places, scaleOf: ScaleOf): Placed {
  return {
    ...places.of(features),
    scale: scaleOf(features.length),
    shows: shows.flatMap((shown, output) =>
      shown === null
        ? []
        : [
            {
              output,
              meant: shown.meant ? 1 : 0,
              weight: shown.weight,
              own: places.ownOf(output, shown.own),
              scale: scaleOf(features.length + shown.own.length),
            },
          ],
    ),
  };
}

/** Weighs a row forward, and adds up backward which way each weight would have to move. */
function createPass(
  { nodes, outputs, starts, adds, biases }: Places,
  weights: Float32Array,
  slopes: Float32Array,
  leftOut: number,
  dice: Dice,
): (row: Placed, among: number) => void {
  const kept = 1 - leftOut;
  const on = new Float64Array(nodes);
  const onSlopes = new Float64Array(nodes);
  const slopeOf = new Float64Array(outputs);
  const there = (places: Int32Array) => places.map((at) => (dice() < leftOut ? -1 : at));
  return (row, among) => {
    const outputsOf = there(row.outputs);
    const inLayer = row.layer.map((at, index) => (outputsOf[index] === -1 ? -1 : at));
    const scale = row.scale / kept;
    on.fill(0);
    for (const at of inLayer)
      if (at !== -1) for (let node = 0; node < nodes; node += 1) on[node]! += weights[at + node]!;
    for (let node = 0; node < nodes; node += 1)
      on[node] = Math.max(0, on[node]! * scale + weights[starts + node]!);
    onSlopes.fill(0);
    slopeOf.fill(0);
    for (const { output, meant, weight, own, scale: ofOutput } of row.shows) {
      const ownThere = there(own);
      let sum = 0;
      for (const at of outputsOf) if (at !== -1) sum += weights[at + output]!;
      for (const at of ownThere) if (at !== -1) sum += weights[at]!;
      let leaning = (sum * ofOutput) / kept + weights[biases + output]!;
      for (let node = 0; node < nodes; node += 1)
        leaning += on[node]! * weights[adds + node * outputs + output]!;
      const slope = (weight * (1 / (1 + Math.exp(-leaning)) - meant)) / among;
      slopes[biases + output]! += slope;
      slopeOf[output] = (slope * ofOutput) / kept;
      for (const at of ownThere) if (at !== -1) slopes[at]! += slopeOf[output];
      for (let node = 0; node < nodes; node += 1) {
        onSlopes[node]! += slope * weights[adds + node * outputs + output]!;
        slopes[adds + node * outputs + output]! += slope * on[node]!;
      }
    }
    for (const at of outputsOf)
      if (at !== -1)
        for (let output = 0; output < outputs; output += 1) slopes[at + output]! += slopeOf[output]!;
    for (let node = 0; node < nodes; node += 1) {
      if (on[node] === 0) onSlopes[node] = 0;
      slopes[starts + node]! += onSlopes[node]!;
      onSlopes[node]! *= scale;
    }
    for (const at of inLayer)
      if (at !== -1) for (let node = 0; node < nodes; node += 1) slopes[at + node]! += onSlopes[node]!;
  };
}
