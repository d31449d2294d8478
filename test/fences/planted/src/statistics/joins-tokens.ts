import { key } from '../store/tokens.ts';
export const joined = key;
