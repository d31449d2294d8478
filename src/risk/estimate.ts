/** One step of the sum: a base population, or a share of what is left. */
export interface Factor {
  /** What was said, generalised into words for its author, such as "of that age". */
  readonly label: string;
  /** The author's own words for it; absent for what was told earlier, of which no words are kept. */
  readonly said?: string;
  /** People for the base, a share between 0 and 1 for the rest. */
  readonly value: number;
  /** Where the figure comes from and of which year. */
  readonly source: string;
}

/** How many people in the population fit what was said of one patient. */
export interface Estimate {
  /** Expected matches: people who fit, the patient included; infinite where nothing was said to find anybody by. */
  readonly expectedMatches: number;
  readonly low: number;
  readonly high: number;
  readonly factors: readonly Factor[];
  /** The sum in words: "about 3 people: …". Shown to the author alone. */
  readonly sum: string;
}

/** What a thread comes to: before the message that is judged, and with it. */
export interface Sum {
  readonly before: Estimate;
  readonly now: Estimate;
}

/** How many people fit: by the message alone, and with what its thread told. */
export interface PatientEstimates {
  readonly alone: Estimate;
  readonly sum: Sum | null;
}
