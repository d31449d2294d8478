import { read } from '../reading/read.ts';
export const hear = read;
