import { helper } from './helper.ts';
export const counter = helper;
