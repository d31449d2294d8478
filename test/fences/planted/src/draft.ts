import { counter } from './counted.ts';

export const draft = counter;
