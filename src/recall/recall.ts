import type { Message } from '../message.ts';
import type { Reading } from '../reading/reading.ts';

/** Attributes of the patient whom a thread and an author have been talking about; never text. */
export interface Told {
  readonly attributes: readonly { readonly kind: string; readonly value: string | number }[];
}

export const NOTHING_TOLD: Told = { attributes: [] };

/** What matters of a message to what was told before it. */
export type Saying = Pick<Message, 'key' | 'author' | 'thread' | 'saidAt'>;

/** Remembers in memory, and forgets by itself, what has been told of a patient. */
export interface Recall {
  told(saying: Saying): Told;
  /** Replaces what this same message told before, so that an edit is judged anew. */
  remember(saying: Saying, reading: Reading): void;
  forget(message: Message['key']): void;
}

export function createRecall(): Recall {
  return { told: () => NOTHING_TOLD, remember: () => undefined, forget: () => undefined };
}
