import { gone } from './not-there.ts';
export const missing = gone;
