/** How slowly what was seen of the slopes is forgotten, and of their squares (Kingma and Ba, ICLR 2015, "Adam"). */
const SLOPES_LAST = 0.9;
const SQUARES_LAST = 0.999;
const NO_SLOPE = 1e-8;

/** Moves weights against their slopes, each by how steady its own have been. */
export class Adam {
  readonly #weights: Float64Array | Float32Array;
  readonly #past: Float64Array | Float32Array;
  readonly #squares: Float64Array | Float32Array;
  #turns = 0;

  constructor(weights: Float64Array | Float32Array) {
    this.#weights = weights;
    this.#past = weights.slice().fill(0);
    this.#squares = weights.slice().fill(0);
  }

  move(slopes: Float64Array | Float32Array, stride: number): void {
    const [weights, past, squares] = [this.#weights, this.#past, this.#squares];
    this.#turns += 1;
    const ofSlopes = 1 - SLOPES_LAST ** this.#turns;
    const ofSquares = 1 - SQUARES_LAST ** this.#turns;
    for (let index = 0; index < weights.length; index += 1) {
      const slope = slopes[index]!;
      past[index] = SLOPES_LAST * past[index]! + (1 - SLOPES_LAST) * slope;
      squares[index] = SQUARES_LAST * squares[index]! + (1 - SQUARES_LAST) * slope * slope;
      weights[index]! -=
        (stride * past[index]!) / ofSlopes / (Math.sqrt(squares[index]! / ofSquares) + NO_SLOPE);
    }
  }
}
