import { addedBy, toSteps, type Layer } from '../../src/reading/noted/layer.ts';
import { round } from './model.ts';
import type { Steps } from './packing.ts';

/** What a row shows of one output. */
export interface Shown {
  readonly meant: boolean;
  readonly weight: number;
  /** Features that speak of this output alone, beside the layer. */
  readonly own: readonly string[];
}

/** A row to learn several outputs from at once. */
export interface LayeredRow {
  readonly author: string;
  /** Those that all outputs and the layer weigh; one may stand there twice. */
  readonly features: readonly string[];
  /** By output; null where it shows nothing. */
  readonly shows: readonly (Shown | null)[];
}

/** What each feature counts for, by how many a row has. */
export type ScaleOf = (features: number) => number;

/** Which features are learned, and where the weights of each lie among all. */
export class Places {
  readonly outputs: number;
  readonly nodes: number;
  readonly #features: ReadonlyMap<string, number>;
  readonly #inLayer: ReadonlyMap<string, number>;
  /** For each output where the weights of its own features lie. */
  readonly #own: readonly ReadonlyMap<string, number>[];
  readonly starts: number;
  readonly adds: number;
  readonly #layer: number;
  readonly biases: number;
  /** How many weights there are. */
  readonly size: number;

  /**
   * @param rarest features seen less often are not learned
   * @param rarestInLayer and those seen less often than this not in the layer
   */
  constructor(rows: readonly LayeredRow[], rarest: number, rarestInLayer: number, nodes: number) {
    this.nodes = nodes;
    this.outputs = rows[0]?.shows.length ?? 0;
    const seen = new Map<string, number>();
    const ownSeen = Array.from({ length: this.outputs }, () => new Map<string, number>());
    for (const { features, shows } of rows) {
      for (const feature of features) seen.set(feature, (seen.get(feature) ?? 0) + 1);
      for (const [output, shown] of shows.entries())
        for (const feature of shown?.own ?? [])
          ownSeen[output]!.set(feature, (ownSeen[output]!.get(feature) ?? 0) + 1);
    }
    let size = 0;
    const place = (counts: ReadonlyMap<string, number>, least: number, each: number) => {
      const places = new Map<string, number>();
      for (const [feature, times] of counts)
        if (times >= least) {
          places.set(feature, size);
          size += each;
        }
      return places;
    };
    const take = (many: number) => {
      size += many;
      return size - many;
    };
    this.#features = place(seen, rarest, this.outputs);
    this.#own = ownSeen.map((counts) => place(counts, rarest, 1));
    this.#layer = size;
    this.#inLayer = place(seen, rarestInLayer, nodes);
    this.starts = take(nodes);
    this.adds = take(nodes * this.outputs);
    this.biases = take(this.outputs);
    this.size = size;
  }

  /** Where the weights of the layer begin and end: those of features alone. */
  get layer(): readonly [from: number, to: number] {
    return [this.#layer, this.starts];
  }

  /** Where the weights of each known feature begin, and in the layer; -1 where it is not in that. */
  of(features: readonly string[]): { readonly outputs: Int32Array; readonly layer: Int32Array } {
    const known = features.filter((feature) => this.#features.has(feature));
    return {
      outputs: Int32Array.from(known, (feature) => this.#features.get(feature)!),
      layer: Int32Array.from(known, (feature) => this.#inLayer.get(feature) ?? -1),
    };
  }

  ownOf(output: number, features: readonly string[]): Int32Array {
    const own = this.#own[output]!;
    return Int32Array.from(features.flatMap((feature) => own.get(feature) ?? []));
  }

  get features(): Iterable<readonly [feature: string, place: number]> {
    return this.#features;
  }

  get inLayer(): Iterable<readonly [feature: string, place: number]> {
    return this.#inLayer;
  }

  ownFeatures(output: number): Iterable<readonly [feature: string, place: number]> {
    return this.#own[output]!;
  }
}

/** What was learned: every weight, and where each lies. */
export class LayeredModel {
  readonly #places: Places;
  readonly #weights: Float32Array;
  readonly #scaleOf: ScaleOf;

  constructor(places: Places, weights: Float32Array, scaleOf: ScaleOf) {
    this.#places = places;
    this.#weights = weights;
    this.#scaleOf = scaleOf;
  }

  /** How far a row leans to each output; 0 of those that it shows nothing of. */
  leaningsOf({ features, shows }: Pick<LayeredRow, 'features' | 'shows'>): number[] {
    const [places, weights] = [this.#places, this.#weights];
    const known = places.of(features);
    const nodes = Array.from({ length: places.nodes }, (_, node) =>
      known.layer.reduce((sum, place) => (place === -1 ? sum : sum + weights[place + node]!), 0),
    );
    const { layer } = this;
    return shows.map((shown, output) => {
      if (shown === null) return 0;
      const own = places.ownOf(output, shown.own).reduce((total, place) => total + weights[place]!, 0);
      const sum = known.outputs.reduce((total, place) => total + weights[place + output]!, own);
      const scale = this.#scaleOf(features.length + shown.own.length);
      const added = addedBy(layer, nodes, this.#scaleOf(features.length), output);
      return this.biasOf(output) + sum * scale + added;
    });
  }

  biasOf(output: number): number {
    return round(this.#weights[this.#places.biases + output]!);
  }

  /** What each feature weighs by itself. */
  weightsOf(output: number): ReadonlyMap<string, number> {
    return new Map([...this.#places.features].map(([name, place]) => [name, this.#weights[place + output]!]));
  }

  ownWeightsOf(output: number): ReadonlyMap<string, number> {
    return new Map(
      [...this.#places.ownFeatures(output)].map(([name, place]) => [name, this.#weights[place]!]),
    );
  }

  /** The layer as it is committed … */
  get layer(): Layer {
    return { starts: this.#starts, adds: this.#adds };
  }

  /** … and what each feature weighs in its nodes. */
  get steps(): Steps {
    const { nodes, inLayer } = this.#places;
    return new Map(
      [...inLayer].map(([name, place]) => [name, toSteps([...this.#weights.subarray(place, place + nodes)])]),
    );
  }

  get #starts(): number[] {
    const { starts, nodes } = this.#places;
    return Array.from(this.#weights.subarray(starts, starts + nodes), inThousandths);
  }

  get #adds(): number[][] {
    const { adds, nodes, outputs } = this.#places;
    return Array.from({ length: nodes }, (_, node) =>
      Array.from(this.#weights.subarray(adds + node * outputs, adds + (node + 1) * outputs), inThousandths),
    );
  }
}

const inThousandths = (value: number): number => Math.round(value * 1000) / 1000;
