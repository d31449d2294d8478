import { first } from './cycle-one.ts';
export const second = () => first;
