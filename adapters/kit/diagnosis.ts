/** One thing that was looked at, and what to do if it is not well. */
export interface Diagnosis {
  readonly what: string;
  readonly ok: boolean;
  readonly remedy: string | null;
}

/** Nothing is to be done about this. */
export const well = (what: string): Diagnosis => ({ what, ok: true, remedy: null });
