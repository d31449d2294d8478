import { NOTHING_TOLD, type Recall } from './recall.ts';

/** A memory that keeps nothing, for what is judged by itself and must not be remembered. */
export const NO_RECALL: Recall = {
  told: () => NOTHING_TOLD,
  remember: () => undefined,
  forget: () => undefined,
};
