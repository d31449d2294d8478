import { rule } from '../rule.ts';
export const look = rule;
