import { WEIGHTLESS, type Weight } from '../reading/weight.ts';
import type { Wanted } from '../reading/answers.ts';
import type { Attribute } from '../reading/telling.ts';

/** Attributes of the patient whom a thread and an author have been talking about; never text. */
export interface Told {
  readonly attributes: readonly Attribute[];
  /** What was asked and not yet confirmed. */
  readonly guesses: readonly Attribute[];
  /** Whether somebody is being looked after. */
  readonly health: boolean;
  /** Whether somebody can be known already. */
  readonly tipped: boolean;
  /** Whether the thread said that nobody real is meant. */
  readonly nobody: boolean;
  /** What the last message asked for. */
  readonly wanted: Wanted | null;
  /** What spoke for and against one real patient, added up. */
  readonly weight: Weight;
  /** How many messages that was. */
  readonly messages: number;
  /** Whether the story was begun by somebody else than the one who speaks now. */
  readonly byOthers: boolean;
  /** Whether it was told in another thread: it counts only where the message says that it comes back to it. */
  readonly elsewhere: boolean;
}

export const NOTHING_TOLD: Told = {
  attributes: [],
  guesses: [],
  health: false,
  tipped: false,
  nobody: false,
  wanted: null,
  weight: WEIGHTLESS,
  messages: 0,
  byOthers: false,
  elsewhere: false,
};
