export { counter } from './statistics/counter.ts';
