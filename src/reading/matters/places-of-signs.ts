import type { Source } from '../source.ts';
import type { Place, Sign } from './shape.ts';

/** The signs in the shape of a message; each is looked for once. */
export class PlacesOfSigns {
  readonly #source: Source;
  readonly #places = new Map<Sign, Place | null>();

  constructor(source: Source) {
    this.#source = source;
  }

  /** Where a sign lies. */
  of(sign: Sign): Place | null {
    let place = this.#places.get(sign);
    if (place === undefined) this.#places.set(sign, (place = sign(this.#source)));
    return place;
  }
}
