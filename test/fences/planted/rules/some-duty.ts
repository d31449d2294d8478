import { read } from '../src/reading/read.ts';
import { config } from '../src/config.ts';
export const duty = [read, config];
