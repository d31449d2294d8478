export { key } from './vault.ts';
