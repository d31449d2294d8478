import type { Finding } from './rule.ts';

/**
 * The same message with its findings generalised, or null where no wording helps.
 * `judge` reads a wording again, so that a result is never itself flagged.
 */
export type Reworder = (
  text: string,
  findings: readonly Finding[],
  judge: (text: string) => readonly Finding[],
) => string | null;

export const reword: Reworder = () => null;
