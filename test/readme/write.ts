import { readFileSync, writeFileSync } from 'node:fs';
import { withRuleTable } from './rule-table.ts';

/** `npm run readme`: brings the README's table of duties up to date. */
const path = new URL('../../README.md', import.meta.url);
writeFileSync(path, withRuleTable(readFileSync(path, 'utf8')));
