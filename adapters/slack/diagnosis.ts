/** One thing that was looked at, and what to do if it is not well. */
export interface SlackDiagnosis {
  readonly what: string;
  readonly ok: boolean;
  readonly remedy: string | null;
}
