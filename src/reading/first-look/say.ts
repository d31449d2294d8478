/** What the leaning of a first look counts beside that of a closer reading: both err, and seldom together. */
export interface Say {
  /** How much of it counts. */
  readonly share: number;
  /** A first look that leans so far changes nothing. */
  readonly middle: number;
}

/** What a first look adds to a leaning; nothing where it weighed no word. */
export function addedBySay({ share, middle }: Say, first: number | null): number {
  return first === null ? 0 : share * (first - middle);
}
