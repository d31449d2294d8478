/** What speaks for and against in a message, added up: numbers only, so that a thread's can be remembered. */
export interface Weight {
  readonly sum: number;
  /** How many features it was added up from. */
  readonly features: number;
}

/** A message of which nothing was weighed. */
export const WEIGHTLESS: Weight = { sum: 0, features: 0 };
