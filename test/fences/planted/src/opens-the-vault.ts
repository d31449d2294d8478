import { key } from './store/vault.ts';
export const opened = key;
