import type { Reading } from '../reading/reading.ts';
import type { Estimate } from './estimate.ts';

/** One estimate for each patient of a reading, in the same order. */
export type Estimator = (reading: Reading) => readonly Estimate[];

export const estimate: Estimator = () => [];
