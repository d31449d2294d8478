import type { Rule } from '../src/rule.ts';
import { directIdentifier } from './direct-identifier.ts';
import { identifyingCombination } from './identifying-combination.ts';

/** Every duty that is looked after, in the order of the README's table. */
export const RULES: readonly Rule[] = [directIdentifier, identifyingCombination];
