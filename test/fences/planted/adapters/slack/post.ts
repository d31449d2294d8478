import { read } from '../../src/reading/read.ts';
import { config } from '../../src/config.ts';
import { CloudAdapter } from 'botbuilder';
export const postMessage = [read, config, CloudAdapter];
