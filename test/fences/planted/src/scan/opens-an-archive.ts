import { JSONParser } from '@streamparser/json';
export const parser = JSONParser;
